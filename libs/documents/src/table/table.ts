import type { DecimalString } from '@jixiao/domain/money';
import type { CellEntry } from './entry.js';

/** Who the properties of a file name as its author. */
export const CREATOR = 'Jixiao';

/** What a cell says, independent of the file format it is written to. */
export type CellContent =
  | { kind: 'text'; text: string }
  /** A decimal shown with at least `places` digits after the point. */
  | { kind: 'decimal'; value: DecimalString; places: number }
  /** A ratio such as `"0.95"`, shown as a percentage. */
  | { kind: 'ratio'; value: DecimalString };

export type CellAlign = 'left' | 'center' | 'right';

export interface TableCell {
  content: CellContent;
  align: CellAlign;
  /** Bold, on a light ground: labels and column headings. */
  heading: boolean;
  /** Columns and rows that the cell covers; what it covers is left out of {@link DocumentTable.rows}. */
  columnSpan: number;
  rowSpan: number;
  /** In place of a text a bar so long, from 0 to 1, across the cell: in PDFs, which no other program draws. */
  bar?: number;
  /** What a person may fill in, where the spreadsheet serves as an entry form. */
  entry?: CellEntry;
}

/** A table as xlsx, docx and PDF all write it. */
export interface DocumentTable {
  /** Column widths in millimetres. */
  widths: readonly number[];
  /** How many rows at the top repeat on every printed page. */
  headerRows: number;
  rows: readonly (readonly TableCell[])[];
}

/** Rows and characters up to which a table with a header, or a chart, is not cut at the foot of a page. */
const SHORT = { rows: 12, characters: 600 };

/** Whether a table stands whole on one page rather than leave a row or two alone on the next. */
export function isKeptWhole({ headerRows, rows }: DocumentTable): boolean {
  const cells = rows.flat();
  if ((headerRows === 0 && cells.every(({ bar }) => bar === undefined)) || rows.length > SHORT.rows) return false;
  const texts = cells.map(({ content }) => (content.kind === 'text' ? content.text : content.value));
  return texts.reduce((length, text) => length + text.length, 0) <= SHORT.characters;
}

type Layout = Partial<Omit<TableCell, 'content'>>;

function cell(content: CellContent, layout: Layout): TableCell {
  return { content, align: 'left', heading: false, columnSpan: 1, rowSpan: 1, ...layout };
}

/** A label or a column heading. */
export function heading(text: string, layout: Layout = {}): TableCell {
  return cell({ kind: 'text', text }, { align: 'center', heading: true, ...layout });
}

/** Text as somebody wrote it; empty where there is none. */
export function text(value: string | null, layout: Layout = {}): TableCell {
  return cell({ kind: 'text', text: value ?? '' }, layout);
}

/** An amount in 万元 or a score: at least two digits after the point. */
export function amount(value: DecimalString | null, layout: Layout = {}): TableCell {
  return figure(value === null ? null : { kind: 'decimal', value, places: 2 }, { align: 'right', ...layout });
}

/** A year, or nothing. */
export function year(value: number | null, layout: Layout = {}): TableCell {
  return figure(value === null ? null : { kind: 'decimal', value: String(value), places: 0 }, layout);
}

/** A weight: as many digits after the point as it needs. */
export function weight(value: DecimalString | null, layout: Layout = {}): TableCell {
  return figure(value === null ? null : { kind: 'decimal', value, places: 0 }, { align: 'center', ...layout });
}

/** A number of things. */
export function count(value: number, layout: Layout = {}): TableCell {
  return figure({ kind: 'decimal', value: String(value), places: 0 }, { align: 'center', ...layout });
}

/** A ratio, shown as a percentage. */
export function percentage(value: DecimalString | null, layout: Layout = {}): TableCell {
  return figure(value === null ? null : { kind: 'ratio', value }, { align: 'center', ...layout });
}

function figure(content: CellContent | null, layout: Layout): TableCell {
  return cell(content ?? { kind: 'text', text: '' }, layout);
}
