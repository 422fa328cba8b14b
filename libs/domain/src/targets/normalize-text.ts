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
const PLAIN_ASCII = /^[!-,./-~≥≤\u4E00-\u9FFF]*$/;

/**
 * The text as the parser reads it: half-width, without blanks and thousands separators, one spelling for each comparison sign
 * and dash. Meaning is kept, so that 〜, ～ and ~ or ≧, ⩾ and >= are one case each.
 */
export function normalizeText(text: string): string {
  if (PLAIN_ASCII.test(text) && !text.includes(',') && !text.includes('=')) return text;
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(SMALL_FORM, (character) => SMALL_FORMS[character] ?? character)
    .replace(INVISIBLE, '')
    .replace(GREATER_OR_EQUAL, '≥')
    .replace(LESS_OR_EQUAL, '≤')
    .replace(DASHES, '-')
    .replace(TILDES, '~')
    .replace(THOUSANDS, (digits) => digits.replace(COMMA, ''));
}
