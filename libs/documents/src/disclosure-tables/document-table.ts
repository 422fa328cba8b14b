import { textArea, type DocumentTable, type TableCell } from '../table/index.js';
import type { DisclosureTable } from './disclosure-tables.js';
import { LAYOUTS } from './layouts.js';
import { cellsOf, type FittedColumn } from './table-columns.js';
import { headerRows, linesOf, sidesOf } from './table-sides.js';

/** A disclosure table with its header, as wide as its page where it fits there. */
export function documentTable(table: DisclosureTable): DocumentTable {
  const sides = sidesOf(table);
  const rows = linesOf(sides).map((line) => sides.flatMap(({ columns }, side) => cellsOf(line[side] ?? null, columns)));
  const columns = sides.flatMap((side) => side.columns);
  return tableOf(table, columns, headerRows(sides), rows);
}

/** As wide as the page; where the columns need more, each gives of what it can spare. */
function fittedWidths(columns: readonly FittedColumn[], width: number): number[] {
  const natural = sum(columns.map((column) => column.width));
  if (natural <= width) return columns.map((column) => (column.width * width) / natural);
  const spare = natural - sum(columns.map(({ narrowest }) => narrowest));
  const share = Math.min(1, (natural - width) / Math.max(1, spare));
  return columns.map((column) => column.width - (column.width - column.narrowest) * share);
}

function tableOf({ kind }: DisclosureTable, columns: readonly FittedColumn[], header: TableCell[][], rows: TableCell[][]): DocumentTable {
  const { width } = textArea(LAYOUTS[kind].orientation, 'form');
  return { widths: fittedWidths(columns, width), headerRows: header.length, rows: [...header, ...rows] };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
