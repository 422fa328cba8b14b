import { toDecimalString, toExact, toRounded } from '@jixiao/domain/money';
import { numberFormat, type NumberFormat } from './number-format.js';
import { serialDate } from './serial-date.js';

/** Number formats by cell style. */
export type NumberFormats = readonly (string | number)[];

/** A cell as the sheet writes it. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly isFormula: boolean;
}

/** Excel keeps this many digits; what a double shows beyond them is noise (0.1 + 0.2). */
const EXCEL_DIGITS = 15;
/** Office writes characters that XML cannot hold, and carriage returns, like this. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const UNPRINTABLE = /(?![\t\n\u0080-\u009f])\p{Cc}/gu;

/** What cells show. */
export class CellText {
  constructor(
    private readonly shared: readonly string[],
    private readonly formats: NumberFormats,
    private readonly from1904: boolean,
  ) {}

  of({ type, style, value, isFormula }: RawCell): string {
    if (type === 's') return plain(this.shared[Number(value)] ?? '');
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type !== 'n') return plain(value);
    return this.number(value, numberFormat(this.formats[style] ?? 0), isFormula);
  }

  private number(value: string, format: NumberFormat, isFormula: boolean): string {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return value;
    if (format.kind === 'date') {
      const date = serialDate(number, format.code, this.from1904);
      if (date !== null) return date;
    }
    const decimal = toExact(number.toPrecision(EXCEL_DIGITS));
    if (format.kind !== 'decimal') return toDecimalString(decimal);
    const shown = format.isPercent ? decimal.times(100) : decimal;
    const exact = toDecimalString(shown);
    // What was typed stays whole; a calculated figure is what the sheet shows of it.
    const places = isFormula ? format.places : Math.max(format.places, exact.split('.')[1]?.length ?? 0);
    return `${format.before}${toRounded(shown, places)}${format.isPercent ? '%' : ''}${format.after}`;
  }
}

function plain(text: string): string {
  const unescaped = text.includes('_x') ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
  return unescaped.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}
