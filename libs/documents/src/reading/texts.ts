const CJK = '\\p{Script=Han}，。、；：！？（）《》“”';
const BLANK_INSIDE_WORD = new RegExp(`(?<=[${CJK}])\\s+(?=[${CJK}])`, 'gu');
const PARAGRAPH_BREAK = /<\/p>\s*<p\b[^<>]*>|<br\s*\/?>/giu;
const HTML_TAG = /<\/?(?:p|div|span|br)\b[^<>]*>/giu;

/** A text as it is compared with known headings: no blanks, no quotation or bold marks, half-width brackets, no closing colon. */
export function label(text: string): string {
  if (text.length > LONGEST_KNOWN) return plainLabel(text);
  const known = knownLabels.get(text);
  if (known !== undefined) return known;
  if (knownLabels.size >= MOST_KNOWN) knownLabels.clear();
  const made = plainLabel(text);
  knownLabels.set(text, made);
  return made;
}

/** The same headings stand in every form and are compared many times over. */
const knownLabels = new Map<string, string>();
const LONGEST_KNOWN = 40;
const MOST_KNOWN = 10_000;

function plainLabel(text: string): string {
  return text
    .replace(/[\s“”"'*]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('：', ':')
    .replace(/:$/u, '');
}

/** A label without the unit or the remark in brackets behind it: `项目资金(万元)` → `项目资金`. */
export function bareLabel(text: string): string {
  return label(text).replace(/\([^)]*\)$/u, '');
}

/** A name or a short value: line breaks and the blanks that a PDF leaves inside Chinese words are taken out. */
export function cleanName(text: string): string {
  return text.replace(HTML_TAG, '').replace(BLANK_INSIDE_WORD, '').replace(/\s+/gu, ' ').trim();
}

/** A value as written, on one line. */
export function asWritten(text: string): string {
  return text.replace(HTML_TAG, '').replace(/\s+/gu, ' ').trim();
}

/** Prose of a form: `<p>` fragments become lines. */
export function longText(text: string): string {
  const lines = text.replace(PARAGRAPH_BREAK, '\n').replace(HTML_TAG, '').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A code without the blanks that a narrow column put into it. */
export function cleanCode(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Codes of organizations, classes, projects and procurement items begin and end with a digit. */
export function looksLikeCode(text: string): boolean {
  return /^[A-Z]?\d[0-9A-Z.-]*$/u.test(cleanCode(text));
}

const CHINESE_DIGITS = '零一二三四五六七八九';

/** The number of a goal: digits or Chinese numerals up to 99; null for anything else. */
export function ordinalOf(text: string): number | null {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (match === null || text === '') return null;
  const [, tens, ten, ones] = match;
  if (ten === undefined) return tens !== undefined && ones === undefined ? CHINESE_DIGITS.indexOf(tens) : null;
  return (tens === undefined ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 + (ones === undefined ? 0 : CHINESE_DIGITS.indexOf(ones));
}
