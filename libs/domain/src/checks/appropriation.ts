import type { AmountColumn, BudgetTable, BudgetTableKind, BudgetTableRow, DocumentFinding } from '../budget-document/index.js';
import { ZERO, type Exact } from '../money/index.js';
import { cellAmount, cellInTenThousands, cellPlace, differs, roundedSum, shown, sumOf } from './amounts.js';
import { tableOf, type CheckContext } from './check-context.js';
import type { Figure } from './cross-tables.js';
import { finding } from './finding.js';
import { plainName } from './names.js';
import { isTotalRow } from './project-rows.js';

const GRAND_TOTAL = /^(?:收入|支出|收|支)?总计$/;
const CURRENT_TOTAL = /^本年(?:收入|支出)合计$/;
const ORDINAL = /^[（(]?[一二三四五六七八九十廿]+[)）、]/;
const CHINESE_ITEM = /^[（(][一二三四五六七八九十廿]+[)）]/;
const CHAPTER = /^[一二三四五六七八九十]+、/;
const SPENT_BY_FUNCTION: readonly BudgetTableKind[] = ['general_by_function', 'government_fund', 'state_capital'];

/** Where the expenditure is split by budget, its column of amounts is headed 合计 like any total. */
export function amountColumn({ amounts }: BudgetTableRow): AmountColumn {
  return amounts.budget === undefined ? 'total' : 'budget';
}

/** 收入总计 or 支出总计 of a table with two sides. */
export function grandTotal(table: BudgetTable | null, side: 'income' | 'expenditure'): Figure | null {
  if (table === null) return null;
  const row = table.rows.find((candidate) => candidate.side === side && GRAND_TOTAL.test(candidate.name.replace(/\s/g, '')));
  return row === undefined ? null : { table, row, column: amountColumn(row) };
}

/** Rules 1 and 4: income = expenditure, in both tables with two sides. */
export function checkBalance(context: CheckContext): DocumentFinding[] {
  return (['summary', 'appropriation'] as const).flatMap((kind) => {
    const income = grandTotal(tableOf(context, kind), 'income');
    const expenditure = grandTotal(tableOf(context, kind), 'expenditure');
    if (income === null || expenditure === null) return [];
    const expected = cellAmount(income.row, income.column) ?? ZERO;
    const actual = cellAmount(expenditure.row, expenditure.column) ?? ZERO;
    if (!differs(expected, actual, context.parameters.amountTolerance)) return [];
    const where = [cellPlace(expenditure.table, expenditure.row, expenditure.column), cellPlace(income.table, income.row, income.column)];
    const details = {
      params: { table: income.table.title, unit: income.table.moneyUnit },
      expected: shown(expected),
      actual: shown(actual),
    };
    return [finding('tables.summary-balance', where, details)];
  });
}

/** Rule 1: in the table of all income and expenditure, items sum to 本年合计, and that with what is carried over to 总计. */
export function checkSummary(context: CheckContext): DocumentFinding[] {
  const table = tableOf(context, 'summary');
  if (table === null) return [];
  return (['income', 'expenditure'] as const).flatMap((side) => {
    const rows = table.rows.filter((row) => row.side === side);
    const current = rows.findIndex(({ name }) => CURRENT_TOTAL.test(name.replace(/\s/g, '')));
    const grand = rows.findIndex(({ name }) => GRAND_TOTAL.test(name.replace(/\s/g, '')));
    const whole = rows[current];
    if (whole === undefined) return [];
    const items = rows.slice(0, current).filter(({ name }) => CHAPTER.test(name.trim()));
    const tolerance = context.parameters.amountTolerance;
    const found = items.length === 0 ? [] : compareSum(table, whole, items, 'tables.total-sum', tolerance);
    const total = rows[grand];
    if (total === undefined || grand < current) return found;
    return [...found, ...compareSum(table, total, rows.slice(current, grand), 'tables.total-sum', tolerance)];
  });
}

/** Rules 4 and 8: chapters are the sum of their items; each function and the funds equal the tables that tell of them. */
export function checkAppropriation(context: CheckContext): DocumentFinding[] {
  const tolerance = context.parameters.amountTolerance;
  const table = tableOf(context, 'appropriation');
  if (table === null) return [];
  return [...(['income', 'expenditure'] as const).flatMap((side) => checkSide(table, side, tolerance)), ...checkFunctions(context, table)];
}

/** A chapter (一、) is the sum of its items （一）, the grand total that of the chapters. */
function checkSide(table: BudgetTable, side: 'income' | 'expenditure', tolerance: string): DocumentFinding[] {
  const rows = table.rows.filter((row) => row.side === side);
  const chapters = rows.filter(({ name }) => CHAPTER.test(name.trim()));
  const found = chapters.flatMap((chapter) => {
    const next = rows.findIndex(
      (row, index) => index > rows.indexOf(chapter) && (chapters.includes(row) || GRAND_TOTAL.test(row.name.replace(/\s/g, ''))),
    );
    const items = rows.slice(rows.indexOf(chapter) + 1, next < 0 ? rows.length : next).filter(({ name }) => CHINESE_ITEM.test(name.trim()));
    const parts = items.flatMap((item) => checkDetails(table, item, rows, tolerance));
    return items.length === 0 ? parts : [...compareSum(table, chapter, items, 'tables.class-sum', tolerance), ...parts];
  });
  const total = grandTotal(table, side);
  if (total === null || chapters.length === 0) return found;
  return [...found, ...compareSum(table, total.row, chapters, 'tables.total-sum', tolerance)];
}

/** Lines without a number below an item detail it; they may leave something out but not come to more. */
function checkDetails(table: BudgetTable, item: BudgetTableRow, rows: readonly BudgetTableRow[], tolerance: string): DocumentFinding[] {
  const below = rows.slice(rows.indexOf(item) + 1);
  const next = below.findIndex(({ name }) => isNumbered(name));
  const details = below.slice(0, next < 0 ? below.length : next);
  const whole = cellAmount(item, amountColumn(item));
  const sum = sumOf(details.map((row) => cellAmount(row, amountColumn(row))));
  return whole === null || sum.lte(whole) ? [] : compareSum(table, item, details, 'tables.class-sum', tolerance);
}

function isNumbered(name: string): boolean {
  const plain = name.trim();
  return CHAPTER.test(plain) || CHINESE_ITEM.test(plain) || /[总合]计$/.test(plain.replace(/\s/g, ''));
}

function compareSum(
  table: BudgetTable,
  whole: BudgetTableRow,
  parts: readonly BudgetTableRow[],
  rule: 'tables.class-sum' | 'tables.total-sum',
  tolerance: string,
): DocumentFinding[] {
  const written = cellAmount(whole, amountColumn(whole)) ?? ZERO;
  const sum = sumOf(parts.map((part) => cellAmount(part, amountColumn(part))));
  if (!differs(written, sum, tolerance)) return [];
  const filled = parts.filter((part) => cellAmount(part, amountColumn(part))?.isZero() === false);
  const where = [cellPlace(table, whole, amountColumn(whole)), ...filled.map((part) => cellPlace(table, part, amountColumn(part)))];
  const column = whole.side === 'income' ? '收入预算数' : '支出预算数';
  const details = {
    ...roundedSum(written, sum, filled.length, table.moneyUnit),
    params: { table: table.title, row: whole.name, column, unit: table.moneyUnit },
    expected: shown(sum),
    actual: shown(written),
    suggestion: shown(sum),
  };
  return [finding(rule, where, details)];
}

/** The expenditure by function of the appropriation table against the tables of its three budgets. */
function checkFunctions(context: CheckContext, table: BudgetTable): DocumentFinding[] {
  const sources = SPENT_BY_FUNCTION.map((kind) => tableOf(context, kind)).filter((source) => source !== null);
  const general = sources.find(({ kind }) => kind === 'general_by_function');
  const income = table.rows.filter(({ side }) => side === 'income');
  const funded = (pattern: RegExp) =>
    sumOf(income.filter(({ name }) => pattern.test(name)).map((row) => cellAmount(row, amountColumn(row))));
  // A budget whose table is absent leaves its part of a function unknown.
  const unknown = (['government_fund', 'state_capital'] as const).some(
    (kind) => !sources.some((source) => source.kind === kind) && !funded(kind === 'government_fund' ? /政府性基金/ : /国有资本/).isZero(),
  );
  if (general === undefined || unknown) return [];
  const expenditure = table.rows.filter(({ side }) => side === 'expenditure');
  return expenditure
    .flatMap((row) => {
      if (!CHINESE_ITEM.test(row.name.trim())) return [];
      const name = plainName(row.name.trim().replace(ORDINAL, ''));
      const parts = sources.flatMap((source) =>
        source.rows
          .filter((candidate) => candidate.code?.length === 3 && plainName(candidate.name) === name)
          .map((candidate) => ({ source, candidate })),
      );
      const written = cellInTenThousands(table, row, amountColumn(row));
      const sum = parts.reduce<Exact>((total, { source, candidate }) => total.plus(cellInTenThousands(source, candidate, 'total')), ZERO);
      if (!differs(written, sum, context.parameters.amountTolerance) || (parts.length === 0 && row.name.includes('其他'))) return [];
      const where = [
        cellPlace(table, row, amountColumn(row)),
        ...parts.map(({ source, candidate }) => cellPlace(source, candidate, 'total')),
      ];
      const right = parts.map(({ source }) => source.title).join('、') || general.title;
      const details = { params: { row: row.name, left: table.title, right }, expected: shown(sum), actual: shown(written) };
      return [finding('tables.function-differs', where, details)];
    })
    .concat(checkFundTotals(context, table, income));
}

const FUNDS: readonly (readonly [BudgetTableKind, RegExp])[] = [
  ['general_by_function', /^[（(][一二三四五六七八九十]+[)）]一般公共预算拨款/],
  ['government_fund', /^[（(][一二三四五六七八九十]+[)）]政府性基金预算拨款/],
  ['state_capital', /^[（(][一二三四五六七八九十]+[)）]国有资本经营预算拨款/],
];

/** Each budget's income (this year's and carried over) equals the total of its table. */
function checkFundTotals(context: CheckContext, table: BudgetTable, income: readonly BudgetTableRow[]): DocumentFinding[] {
  return FUNDS.flatMap(([kind, pattern]) => {
    const other = tableOf(context, kind);
    const rows = income.filter(({ name }) => pattern.test(name.trim()));
    const first = rows[0];
    if (other === null || first === undefined) return [];
    const total = other.rows.find(isTotalRow);
    if (total === undefined && other.rows.length > 0) return [];
    const written = rows.reduce<Exact>((sum, row) => sum.plus(cellInTenThousands(table, row, amountColumn(row))), ZERO);
    const expected = total === undefined ? ZERO : cellInTenThousands(other, total, 'total');
    if (!differs(written, expected, context.parameters.amountTolerance)) return [];
    const where = [cellPlace(table, first, amountColumn(first)), ...(total === undefined ? [] : [cellPlace(other, total, 'total')])];
    const details = {
      params: { left: `${table.title}“${first.name}”`, right: `${other.title}合计` },
      expected: shown(expected),
      actual: shown(written),
    };
    return [finding('tables.total-differs', where, details)];
  });
}
