import { amount, heading, printDecimal, text, type TableCell } from '../table/index.js';
import type { DisclosureTable } from './disclosure-tables.js';
import { LAYOUTS, type LayoutColumn } from './layouts.js';

type Row = DisclosureTable['rows'][number];

/** A column of a table; the header goes on in further lines where it is narrow. */
export interface FittedColumn extends LayoutColumn {
  readonly narrowest: number;
}

const NARROWEST_NAME_MM = 28;
const NARROWEST_AMOUNT_MM = 13;
/** Width of a digit in a table, and what a cell adds to its text. */
const DIGIT_MM = 1.85;
const PADDING_MM = 3;
const OTHER_WIDTH_MM = 20;
const IDENTITY: Readonly<Record<'code' | 'name' | 'unit', LayoutColumn>> = {
  code: { key: 'code', header: '单位编码', group: null, width: 22 },
  name: { key: 'name', header: '单位名称', group: null, width: 50 },
  unit: { key: 'unit', header: '项目单位', group: null, width: 40 },
};

/**
 * The columns of a table: those that it has, in the order and under the groups of its layout, then those that the layout does not know.
 * A table that names none has all of the layout.
 */
export function columnsOf({ kind, columns, rows }: DisclosureTable): FittedColumn[] {
  const layout = LAYOUTS[kind].columns;
  const own = new Set(columns.map(({ key }) => key));
  const known = layout.filter(({ key }) => isIdentity(key) || own.size === 0 || own.has(key));
  const others = columns
    .filter(({ key }) => !layout.some((each) => each.key === key))
    .map(({ key, header }): LayoutColumn => ({ key, header, group: null, width: OTHER_WIDTH_MM }));
  const missing = (['code', 'name', 'unit'] as const).filter((key) => !known.some((each) => each.key === key) && rows.some(tells[key]));
  return [...missing.map((key) => IDENTITY[key]), ...known, ...others].map((column) => fitted(column, rows));
}

/** Whether a row says more than that it is the total. */
const tells: Readonly<Record<'code' | 'name' | 'unit', (row: Row) => boolean>> = {
  code: ({ code }) => code !== null,
  name: ({ name }) => name !== '合计',
  unit: ({ unit }) => unit !== null,
};

function isIdentity(key: LayoutColumn['key']): key is 'code' | 'name' | 'unit' {
  return key === 'code' || key === 'name' || key === 'unit';
}

/** A column beside what it must have of its width. */
function fitted(column: LayoutColumn, rows: readonly Row[]): FittedColumn {
  const { key, width } = column;
  if (key === 'code') return { ...column, narrowest: width };
  if (isIdentity(key)) return { ...column, narrowest: Math.min(width, NARROWEST_NAME_MM) };
  // Figures never break.
  const longest = Math.max(0, ...rows.map(({ amounts }) => printDecimal(amounts[key] ?? '0', 2).length));
  const narrowest = Math.max(NARROWEST_AMOUNT_MM, longest * DIGIT_MM + PADDING_MM);
  return { ...column, width: Math.max(width, narrowest), narrowest };
}

/** The header of the columns: one row, or two where some stand in groups. */
export function headerOf(columns: readonly LayoutColumn[]): TableCell[][] {
  if (columns.every(({ group }) => group === null)) return [columns.map(({ header }) => heading(header))];
  const upper = columns.flatMap(({ group, header }, index) => {
    if (group === null) return [heading(header, { rowSpan: 2 })];
    if (columns[index - 1]?.group === group) return [];
    const behind = columns.slice(index).findIndex((each) => each.group !== group);
    return [heading(group, { columnSpan: behind < 0 ? columns.length - index : behind })];
  });
  return [upper, columns.flatMap(({ group, header }) => (group === null ? [] : [heading(header)]))];
}

/** The cells of a row; `null` is a side without a row here. */
export function cellsOf(row: Row | null, columns: readonly LayoutColumn[]): TableCell[] {
  return columns.map(({ key }) => {
    if (row === null) return text(null);
    if (key === 'code') return text(row.code, { align: 'center' });
    if (key === 'name') return text(row.name, { align: row.code === null && row.side === null ? 'center' : 'left' });
    if (key === 'unit') return text(row.unit);
    return amount(row.amounts[key] ?? null);
  });
}
