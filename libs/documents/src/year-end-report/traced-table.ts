import { placeCells, printContent, type DocumentTable } from '../table/index.js';
import type { ShownFigure } from './sentence.js';
import type { FigureSource } from './year-end-report.js';

/** The column that only counts rows. */
export const ORDINAL = '序号';

/** What a row of figures is about and rests on. */
export interface RowTrace {
  readonly name: string;
  /** Name of its only figure, where the row names it and not the column. */
  readonly figure?: string;
  readonly sources: readonly FigureSource[];
}

/** A table of the report with a trace for each of its rows of figures, in their order. */
export interface TracedTable {
  readonly name: string;
  readonly table: DocumentTable;
  readonly rows: readonly RowTrace[];
}

export interface TracedRow {
  readonly name: string;
  readonly figures: readonly ShownFigure[];
  readonly sources: readonly FigureSource[];
}

/** Every figure of the table by the heading of its column; what is text in the table is no figure. */
export function rowsOfFigures({ table, rows }: TracedTable): TracedRow[] {
  const placed = placeCells(table.rows);
  const headings = new Map(placed.filter(({ row }) => row === 0).map(({ cell, column }) => [column, printContent(cell.content)]));
  return table.rows.slice(table.headerRows).map((_, index) => {
    const figures = placed
      .filter(({ row, cell }) => row === index + table.headerRows && cell.content.kind !== 'text')
      .map(({ cell, column }) => ({ name: rows[index]?.figure ?? headings.get(column) ?? '', shown: printContent(cell.content) }))
      .filter(({ name }) => name !== ORDINAL);
    return { name: rows[index]?.name ?? '', figures, sources: rows[index]?.sources ?? [] };
  });
}
