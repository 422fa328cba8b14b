/**
 * CSV as Excel reads it: UTF-8 with a byte order mark, a text that a spreadsheet would compute behind an apostrophe, and a line break of any
 * kind inside quotes, though rows end with another one.
 */
export const EXCEL_CSV = { bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ } as const;
