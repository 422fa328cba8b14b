import { isDecimalString, parseDecimal, toDecimalString, toRounded, type DecimalString } from '@jixiao/domain/money';
import type { CellContent } from './table.js';

/** Excel keeps and shows at most this many significant digits of a number. */
const EXCEL_DIGITS = 15;

/** XML 1.0 has no place for these, not even escaped; the spreadsheet writer drops DEL. */
const UNPRINTABLE = /(?![\t\n\r\u0080-\u009f])\p{Cc}|[\ufffe\uffff]/gu;

/** A number cell: its value and the number format that shows the digits of the decimal. */
export interface NumericCell {
  value: number;
  format: string;
}

/** Text without what XML cannot hold, with `\n` as the only line break. */
export function printableText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}

/**
 * What a cell shows in a text document. Decimals stand with all their digits, padded to the wanted places; ratios as a percentage
 * rounded half up to two places. What is no decimal (`"-"`, `"无"`) stands as written.
 */
export function printContent(content: CellContent): string {
  if (content.kind === 'text') return printableText(content.text);
  if (!isDecimalString(content.value)) return printableText(content.value);
  return content.kind === 'ratio' ? printRatio(content.value) : printDecimal(content.value, content.places);
}

/**
 * The number that a spreadsheet cell may hold, or null where the cell has to be text: for text, for what is no decimal, and for
 * decimals that a double or Excel's 15 digits would change.
 */
export function numericCell(content: CellContent): NumericCell | null {
  if (content.kind === 'text' || !isDecimalString(content.value)) return null;
  const normalized = toDecimalString(parseDecimal(content.value, 'figure'));
  const value = Number(normalized);
  if (String(value) !== normalized || significantDigits(normalized) > EXCEL_DIGITS) return null;
  if (content.kind === 'ratio') return { value, format: '0.00%' };
  const places = Math.max(content.places, fractionDigits(normalized));
  return { value, format: places === 0 ? '0' : `0.${'0'.repeat(places)}` };
}

/** A decimal with all its digits and at least `places` of them after the point: `("353.4", 2)` gives `"353.40"`. */
export function printDecimal(value: DecimalString, places: number): string {
  const decimal = parseDecimal(value, 'figure');
  return toRounded(decimal, Math.max(places, fractionDigits(toDecimalString(decimal))));
}

/** A ratio as a percentage, rounded half up to two places: `"0.95"` gives `"95.00%"`. */
export function printRatio(value: DecimalString): string {
  return `${toRounded(parseDecimal(value, 'ratio').times(100), 2)}%`;
}

function fractionDigits(normalized: string): number {
  return normalized.split('.')[1]?.length ?? 0;
}

function significantDigits(normalized: string): number {
  return normalized.replace(/[-.]/g, '').replace(/^0+/, '').length;
}
