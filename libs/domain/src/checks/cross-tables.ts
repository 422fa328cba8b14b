import type { AmountColumn, BudgetTable, BudgetTableKind, BudgetTableRow, DocumentFinding } from '../budget-document/index.js';
import { ZERO, type Exact } from '../money/index.js';
import { cellAmount, cellInTenThousands, cellPlace, differs, inTenThousands, shown } from './amounts.js';
import { checkAppropriation, checkBalance, checkSummary, grandTotal } from './appropriation.js';
import { tableOf, type CheckContext } from './check-context.js';
import { checkClassSums } from './class-sums.js';
import { finding, placed } from './finding.js';
import { isTotalRow } from './project-rows.js';
import { checkRowSums } from './row-sums.js';

/** One figure of a table. */
export interface Figure {
  readonly table: BudgetTable;
  readonly row: BudgetTableRow;
  readonly column: AmountColumn;
}

type Locate = (context: CheckContext) => Figure | null;

const PAIRS: readonly (readonly [Locate, Locate])[] = [
  [totalOf('income', 'total'), summary('income')],
  [totalOf('expenditure', 'total'), summary('expenditure')],
  [totalOf('income', 'total'), totalOf('expenditure', 'total')],
  [totalOf('general_by_unit', 'total'), totalOf('general_by_function', 'total')],
  [totalOf('general_by_unit', 'basic'), totalOf('general_by_function', 'basic')],
  [totalOf('general_by_unit', 'project'), totalOf('general_by_function', 'project')],
  [totalOf('general_basic', 'total'), totalOf('general_by_function', 'basic')],
  [totalOf('general_basic', 'personnel'), totalOf('general_by_function', 'personnel')],
  [totalOf('general_basic', 'public_funds'), totalOf('general_by_function', 'public_funds')],
  [totalOf('projects', 'total'), totalOf('expenditure', 'project')],
  [totalOf('projects', 'general_public'), totalOf('general_by_function', 'project')],
];

/** Items of the basic table that the three-public items are part of. */
const THREE_PUBLIC: readonly (readonly [AmountColumn, string])[] = [
  ['abroad', '30212'],
  ['reception', '30217'],
  ['vehicle_running', '30231'],
  ['vehicle_purchase', '31013'],
];

/** The rules inside and between the disclosure tables (勾稽关系), matched by what the tables are. */
export function checkTables(context: CheckContext): DocumentFinding[] {
  return [
    ...checkBalance(context),
    ...checkSummary(context),
    ...checkRowSums(context),
    ...checkClassSums(context),
    ...PAIRS.flatMap(([left, right]) => comparePair(left(context), right(context), context.parameters.amountTolerance)),
    ...checkAppropriation(context),
    ...checkGeneralWithinExpenditure(context),
    ...checkThreePublic(context),
    ...checkNotes(context),
  ];
}

function totalOf(kind: BudgetTableKind, column: AmountColumn): Locate {
  return (context) => totalFigure(tableOf(context, kind), column);
}

function summary(side: 'income' | 'expenditure'): Locate {
  return (context) => grandTotal(tableOf(context, 'summary'), side);
}

/** The figure of the total row; null where the table, its total or the column is absent. */
export function totalFigure(table: BudgetTable | null, column: AmountColumn): Figure | null {
  const row = table?.rows.find(isTotalRow);
  return table === null || row === undefined || !table.columns.some(({ key }) => key === column) ? null : { table, row, column };
}

function comparePair(left: Figure | null, right: Figure | null, tolerance: string): DocumentFinding[] {
  if (left === null || right === null) return [];
  // Where a column of carried-over money exists, this year's column is not the whole of the other table.
  const actual = figureAmount(left);
  const expected = figureAmount(right);
  if (!differs(actual, expected, tolerance)) return [];
  const details = { params: { left: figureName(left), right: figureName(right) }, expected: shown(expected), actual: shown(actual) };
  return [finding('tables.total-differs', [figurePlace(left), figurePlace(right)], details)];
}

export function figureAmount({ table, row, column }: Figure): Exact {
  const amount = cellInTenThousands(table, row, column);
  const carried =
    table.kind === 'projects' && column === 'general_public' ? cellInTenThousands(table, row, 'carryover_general_public') : ZERO;
  return amount.plus(carried);
}

export function figurePlace({ table, row, column }: Figure) {
  return cellPlace(table, row, column);
}

export function figureName({ table, row, column }: Figure): string {
  const header = table.columns.find(({ key }) => key === column)?.header ?? column;
  return `${table.title}“${row.name}”${header}`;
}

function checkGeneralWithinExpenditure(context: CheckContext): DocumentFinding[] {
  const general = tableOf(context, 'general_by_function');
  const expenditure = tableOf(context, 'expenditure');
  if (general === null || expenditure === null) return [];
  const rows = new Map(expenditure.rows.filter(({ code }) => code !== null).map((row) => [row.code, row]));
  return general.rows.flatMap((row) => {
    const other = row.code === null ? undefined : rows.get(row.code);
    const part = cellInTenThousands(general, row, 'total');
    const whole = other === undefined ? null : cellInTenThousands(expenditure, other, 'total');
    if (other === undefined || whole === null || !part.gt(whole) || !differs(part, whole, context.parameters.amountTolerance)) return [];
    const where = [cellPlace(general, row, 'total'), cellPlace(expenditure, other, 'total')];
    return [finding('tables.general-exceeds', where, { params: { row: row.name }, expected: shown(whole), actual: shown(part) })];
  });
}

function checkThreePublic(context: CheckContext): DocumentFinding[] {
  const table = tableOf(context, 'three_public');
  const basic = tableOf(context, 'general_basic');
  const row = table?.rows[0];
  if (table === null || basic === null || row === undefined) return [];
  return THREE_PUBLIC.flatMap(([column, code]) => {
    const amount = cellAmount(row, column);
    const item = basic.rows.find((candidate) => candidate.code === code);
    if (amount === null || item === undefined) return [];
    const part = inTenThousands(table, amount);
    const whole = cellInTenThousands(basic, item, 'total');
    if (!part.gt(whole) || !differs(part, whole, context.parameters.amountTolerance)) return [];
    const header = table.columns.find(({ key }) => key === column)?.header ?? column;
    const details = { params: { column: header, row: item.name }, expected: shown(whole), actual: shown(part) };
    return [finding('tables.three-public-exceeds', [cellPlace(table, row, column), cellPlace(basic, item, 'total')], details)];
  });
}

function checkNotes({ document }: CheckContext): DocumentFinding[] {
  return document.budgetTables.flatMap((table) => {
    const total = totalFigure(table, 'total');
    if (total === null || !/没有|无/.test(table.note ?? '') || !/支出|预算|安排/.test(table.note ?? '')) return [];
    const amount = figureAmount(total);
    if (amount.isZero() || (table.kind !== 'government_fund' && table.kind !== 'state_capital')) return [];
    return [
      finding('tables.note-contradicts', [placed(table.place, table.title), figurePlace(total)], {
        params: { table: table.title },
        actual: shown(amount),
      }),
    ];
  });
}
