import { heading, textArea, type DocumentTable, type TableCell } from '../table/index.js';
import type { DisclosureTable } from './disclosure-tables.js';
import { LAYOUTS } from './layouts.js';
import { cellsOf, columnsOf, headerOf, type FittedColumn } from './table-columns.js';

const SIDES = [
  ['income', '收入'],
  ['expenditure', '支出'],
] as const;

/** A disclosure table with its header, as wide as its page where it fits there. */
export function documentTable(table: DisclosureTable): DocumentTable {
  return table.rows.some(({ side }) => side !== null) ? twoSided(table) : oneSided(table);
}

/** As wide as the page; where the columns need more, each gives of what it can spare. */
function fittedWidths(columns: readonly FittedColumn[], width: number): number[] {
  const natural = sum(columns.map((column) => column.width));
  if (natural <= width) return columns.map((column) => (column.width * width) / natural);
  const spare = natural - sum(columns.map(({ narrowest }) => narrowest));
  const share = Math.min(1, (natural - width) / Math.max(1, spare));
  return columns.map((column) => column.width - (column.width - column.narrowest) * share);
}

function oneSided(table: DisclosureTable): DocumentTable {
  const columns = columnsOf(table);
  const header = headerOf(columns);
  return tableOf(
    table,
    columns,
    header,
    table.rows.map((row) => cellsOf(row, columns)),
  );
}

/** 收入 beside 支出: the rows of either side one below the other. */
function twoSided(table: DisclosureTable): DocumentTable {
  const sides = SIDES.map(([side, label]) => {
    const rows = table.rows.filter((row) => row.side === side);
    const used = table.columns.filter(({ key }) => rows.some(({ amounts }) => amounts[key] !== undefined));
    const columns = columnsOf({ ...table, rows, columns: used.length === 0 ? table.columns.slice(0, 1) : used });
    return { label, rows, columns };
  });
  const columns = sides.flatMap((side) => side.columns);
  const header = [
    sides.map((side) => heading(side.label, { columnSpan: side.columns.length })),
    columns.map((column) => heading(column.header)),
  ];
  const count = Math.max(...sides.map(({ rows }) => rows.length));
  const rows = Array.from({ length: count }, (_, index) => sides.flatMap((side) => cellsOf(side.rows[index] ?? null, side.columns)));
  return tableOf(table, columns, header, rows);
}

function tableOf({ kind }: DisclosureTable, columns: readonly FittedColumn[], header: TableCell[][], rows: TableCell[][]): DocumentTable {
  const { width } = textArea(LAYOUTS[kind].orientation, 'form');
  return { widths: fittedWidths(columns, width), headerRows: header.length, rows: [...header, ...rows] };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
