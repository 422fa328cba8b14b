import { heading, type TableCell } from '../table/index.js';
import type { DisclosureTable } from './disclosure-tables.js';
import { columnsOf, headerOf, type FittedColumn } from './table-columns.js';

type Row = DisclosureTable['rows'][number];

/** A whole table, or one half of a 收入 | 支出 table. */
export interface TableSide {
  readonly label: string | null;
  readonly columns: readonly FittedColumn[];
  readonly rows: readonly Row[];
}

const SIDES = [
  ['income', '收入'],
  ['expenditure', '支出'],
] as const;

/** The sides of a table: income beside expenditure where its rows tell them apart, else the table itself. */
export function sidesOf(table: DisclosureTable): TableSide[] {
  if (table.rows.every(({ side }) => side === null)) return [{ label: null, columns: columnsOf(table), rows: table.rows }];
  return SIDES.map(([side, label]) => {
    const rows = table.rows.filter((row) => row.side === side);
    const used = table.columns.filter(({ key }) => rows.some(({ amounts }) => amounts[key] !== undefined));
    return { label, rows, columns: columnsOf({ ...table, rows, columns: used.length === 0 ? table.columns.slice(0, 1) : used }) };
  });
}

/** What stands beside each other in a line, one row of each side; `null` where a side has no more. */
export function linesOf(sides: readonly TableSide[]): (Row | null)[][] {
  const count = Math.max(...sides.map(({ rows }) => rows.length));
  return Array.from({ length: count }, (_, index) => sides.map(({ rows }) => rows[index] ?? null));
}

/** The header of a table, above both of its sides where there are two. */
export function headerRows(sides: readonly TableSide[]): TableCell[][] {
  const columns = sides.flatMap((side) => side.columns);
  if (sides.length === 1) return headerOf(columns);
  return [
    sides.map(({ label, columns: own }) => heading(label ?? '', { columnSpan: own.length })),
    columns.map((column) => heading(column.header)),
  ];
}
