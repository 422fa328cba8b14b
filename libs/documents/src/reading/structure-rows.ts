import type { ReadAmount, StructureRow } from '@jixiao/domain/budget-document';
import { isAmount } from './amounts.js';
import { writtenCells, type Line } from './lines.js';
import type { Reading } from './reading.js';
import { asWritten, bareLabel, cleanName } from './texts.js';

/** The columns of 部门总体资金情况: the amount of the year, its share, and the two years before. */
export interface StructureColumns {
  readonly amount: number;
  readonly share: number | null;
  readonly years: readonly { readonly year: string; readonly column: number }[];
  readonly headerLines: number;
}

const AMOUNT = /^(?:当年|本年|年度)?(?:金额|预算金额|收支金额)$|^20\d\d年(?:预算)?(?:金额|数)$/u;
const GROUPS = { income: /^收入(?:构成|情况|预算)?$/u, expenditure: /^支出(?:构成|情况|预算)?$/u } as const;
const PART_LABEL = /^(?:部门)?总体资金情况$/u;

/** The header that begins at `lines[at]`, with the row of years below it. */
export function structureYears(lines: readonly Line[], at: number): StructureColumns | null {
  const line = lines[at];
  if (line === undefined || line.kind !== 'row') return null;
  const cells = writtenCells(line).map(({ cell, column }) => ({ text: bareLabel(cell.text), column }));
  const amount = cells.find(({ text }) => AMOUNT.test(text));
  const share = cells.find(({ text }) => /^(?:占比|比重|比例)$/u.test(text));
  if (amount === undefined || (share === undefined && !cells.some(({ text }) => /近两年|前两年/u.test(text)))) return null;
  const below = yearsIn(lines[at + 1]);
  const years = below.length > 0 ? below : yearsIn(line);
  return { amount: amount.column, share: share?.column ?? null, years, headerLines: below.length > 0 ? 2 : 1 };
}

function yearsIn(line: Line | undefined): { readonly year: string; readonly column: number }[] {
  if (line === undefined) return [];
  const cells = writtenCells(line).map(({ cell, column }) => ({
    year: /^(20\d\d)年?/u.exec(bareLabel(cell.text))?.[1],
    column,
    text: bareLabel(cell.text),
  }));
  const years = cells.flatMap(({ year, column, text }) => (year === undefined || AMOUNT.test(text) ? [] : [{ year, column }]));
  return cells.some(({ text }) => isAmount(text) && !/^20\d\d$/u.test(text)) ? [] : years;
}

/** One line of the structure. Rows whose merged first cell slipped are aligned by their first amount. */
export function readStructureRow(
  line: Line,
  columns: StructureColumns,
  before: StructureRow['group'],
  reading: Reading,
  title: string,
): StructureRow | null {
  const cells = writtenCells(line);
  const firstAmount = cells.find(({ cell, column }) => isAmount(cell.text) && column > 0);
  const shift = firstAmount === undefined ? 0 : Math.max(0, columns.amount - firstAmount.column);
  const labels = cells.filter(({ column }) => column < columns.amount - shift);
  const nameCell = labels.findLast(({ cell }) => !isGroup(cell.text) && !PART_LABEL.test(bareLabel(cell.text)))?.cell;
  const groupCell = labels.find(({ cell }) => isGroup(cell.text))?.cell;
  if (nameCell === undefined) return null;
  const name = cleanName(reading.take(nameCell));
  for (const { cell } of labels) if (isGroup(cell.text) || PART_LABEL.test(bareLabel(cell.text))) reading.take(cell);
  if (shift > 0) reading.note('cells.shifted', [{ ...line.place, title, rowName: name }], { params: { name } });
  const at = (column: number) => line.cells[column - shift];
  const priorAmounts: Record<string, ReadAmount> = {};
  for (const { year, column } of columns.years) {
    priorAmounts[year] = reading.takeAmount(at(column), { title, rowName: name, columnName: `${year}年` });
  }
  return {
    group: groupOf(groupCell?.text, name, before),
    name,
    amount: reading.takeAmount(at(columns.amount), { title, rowName: name, columnName: '当年金额' }),
    share: columns.share === null ? null : asWritten(reading.take(at(columns.share))) || null,
    priorAmounts,
    place: line.place,
  };
}

function isGroup(text: string): boolean {
  return Object.values(GROUPS).some((pattern) => pattern.test(bareLabel(text)));
}

function groupOf(text: string | undefined, name: string, before: StructureRow['group']): StructureRow['group'] {
  if (text !== undefined) return GROUPS.income.test(bareLabel(text)) ? 'income' : 'expenditure';
  return /支出/u.test(name) ? 'expenditure' : before;
}
