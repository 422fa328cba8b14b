const DAY = 24 * 60 * 60 * 1000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_466;
const HALF_DAY = /AM\/PM|上午\/下午/gi;
const TOKEN = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|(y+|m+|d+|h+|s+|aaa+)|(.)/gi;

/** A day number of Excel as its format shows it, null where the number is no date. */
export function serialDate(serial: number, code: string, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_DAY)) return null;
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY));
  let shown = '';
  let unit = '';
  for (const [, quoted, escaped, token = '', other] of code.replace(HALF_DAY, '').matchAll(TOKEN)) {
    const isMinute = /^mm?$/i.test(token) && (unit === 'h' || isBeforeSeconds(code, token));
    shown += token === '' ? (quoted ?? escaped ?? other ?? '') : part(date, token.toLowerCase(), isMinute);
    if (token !== '') unit = token[0]!.toLowerCase();
  }
  return shown.trim();
}

/** `mm:ss` are minutes even without an hour before them. */
function isBeforeSeconds(code: string, token: string): boolean {
  return new RegExp(`(^|[^m])${token}[:"分]+s`, 'i').test(code);
}

function part(date: Date, token: string, isMinute: boolean): string {
  const padded = (value: number): string => String(value).padStart(token.length, '0');
  if (token.startsWith('y')) return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, '0');
  if (token.startsWith('m')) return isMinute ? padded(date.getUTCMinutes()) : monthOf(date, token);
  if (token.startsWith('d')) return token.length > 2 ? '' : padded(date.getUTCDate());
  if (token.startsWith('h')) return padded(date.getUTCHours());
  return token.startsWith('s') ? padded(date.getUTCSeconds()) : '';
}

function monthOf(date: Date, token: string): string {
  const month = String(date.getUTCMonth() + 1);
  return token.length === 2 ? month.padStart(2, '0') : month;
}
