const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const INVISIBLE = /[\s\u200B\uFEFF]+/g;
const SMALL_FORMS: Readonly<Record<string, string>> = { '﹤': '<', '﹥': '>', '﹦': '=', '﹪': '%' };
const SMALL_FORM = /[﹤﹥﹦﹪]/g;
const GREATER_OR_EQUAL = /[≧⩾]|>=|=>/g;
const LESS_OR_EQUAL = /[≦⩽]|<=|=</g;
const DASHES = /[—–―─‐‑−－]+|-{2,}/g;
const TILDES = /[〜∼˜～]/g;
const THOUSANDS = /(?<![\d.])\d{1,3}(?:,\d{3})+(?![\d,])/g;
const COMMA = /,/g;
const CLOSING_MARKS = '。;,、.';
const PLAIN_ASCII = /^[!-,./-~≥≤\u4E00-\u9FFF]*$/;

/**
 * The text as the parser reads it: half-width, without blanks, thousands separators and closing marks, one spelling for each comparison sign
 * and dash. Meaning is kept, so that 〜, ～ and ~ or ≧, ⩾ and >= are one case each.
 */
export function normalizeText(text: string): string {
  if (PLAIN_ASCII.test(text) && !text.includes(',') && !text.includes('=')) return withoutClosingMarks(text);
  const plain = text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(SMALL_FORM, (character) => SMALL_FORMS[character] ?? character)
    .replace(INVISIBLE, '')
    .replace(GREATER_OR_EQUAL, '≥')
    .replace(LESS_OR_EQUAL, '≤')
    .replace(DASHES, '-')
    .replace(TILDES, '~')
    .replace(THOUSANDS, (digits) => digits.replace(COMMA, ''));
  return withoutClosingMarks(plain);
}

/** A full stop or semicolon that came along from a sentence or a merged cell says nothing. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 1 && CLOSING_MARKS.includes(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
