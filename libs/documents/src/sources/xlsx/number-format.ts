/** What a number format does to a number, as far as it matters for reading. */
export type NumberFormat =
  | { readonly kind: 'general' }
  /** `places` digits behind the point; texts stand around the number (`0"个"`). */
  | { readonly kind: 'decimal'; readonly places: number; readonly isPercent: boolean; readonly before: string; readonly after: string }
  | { readonly kind: 'date'; readonly code: string };

const GENERAL: NumberFormat = { kind: 'general' };

/** Excel's own formats that files name by number; those of dates as Chinese Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'm"月"d"日"',
  17: 'yyyy"年"m"月"',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'yyyy-mm-dd',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** A code taken apart: quoted texts, escaped characters, conditions and colours in brackets, padding, digits, everything else. */
const TOKEN = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|([#0?][#0?,.]*)|(.)/g;
const CURRENCY = /^[¥￥$€\s\-+()（）]*$/;
const kept = new Map<string | number, NumberFormat>();

/** Understands a format by its code or its built-in number. */
export function numberFormat(format: string | number): NumberFormat {
  const known = kept.get(format);
  if (known) return known;
  const understood = understand(typeof format === 'number' ? (BUILT_IN[format] ?? '') : format);
  if (kept.size < 10_000) kept.set(format, understood);
  return understood;
}

function understand(code: string): NumberFormat {
  const first = firstSection(code);
  if (first === '' || /^(general|@)$/i.test(first)) return GENERAL;
  if (isDate(first)) return { kind: 'date', code: first };
  let before = '';
  let after = '';
  let digits: string | undefined;
  let isPercent = false;
  let isScaled = false;
  for (const [, quoted, escaped, number, other] of first.matchAll(TOKEN)) {
    if (number !== undefined) {
      isScaled ||= digits !== undefined || number.endsWith(',');
      digits ??= number;
    } else if (other === '%') isPercent = true;
    else if (digits === undefined) before += quoted ?? escaped ?? '';
    else after += quoted ?? escaped ?? '';
  }
  // 0\.0000"万元" and 0,"千元" show a part of the number; the number itself is what counts.
  if (digits === undefined || isScaled) return GENERAL;
  return { kind: 'decimal', places: placesOf(digits), isPercent, before: withoutCurrency(before), after: withoutCurrency(after) };
}

/** Up to the first semicolon that is not text: what follows is for negative numbers, zero and texts. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|[^";\\])*/.exec(code)?.[0].trim() ?? '';
}

function isDate(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, '');
  return /[ymdhs]/i.test(bare) && !/[#?]/.test(bare);
}

function placesOf(digits: string): number {
  return digits.split('.')[1]?.replace(/[^0]/g, '').length ?? 0;
}

function withoutCurrency(text: string): string {
  return CURRENCY.test(text) ? '' : text;
}
