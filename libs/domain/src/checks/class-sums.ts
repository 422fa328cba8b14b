import type { AmountColumn, BudgetTable, BudgetTableKind, BudgetTableRow, DocumentFinding } from '../budget-document/index.js';
import { ZERO } from '../money/index.js';
import { cellAmount, cellPlace, differs, roundedSum, shown, sumOf } from './amounts.js';
import type { CheckContext } from './check-context.js';
import { finding } from './finding.js';
import { isTotalRow, projectRows } from './project-rows.js';

const BY_CODE: ReadonlySet<BudgetTableKind> = new Set([
  'income',
  'expenditure',
  'general_by_function',
  'general_by_unit',
  'general_basic',
  'government_fund',
  'state_capital',
]);
const BY_UNIT: ReadonlySet<BudgetTableKind> = new Set(['income', 'general_by_unit']);

/**
 * Sums down the columns: a class is the sum of its parts by code (类 3, 款 5, 项 7 digits), a total the sum of the rows below it. Organizations
 * (08, 068, 068001) are levels of one sum and never added to each other (部门预算公开表勾稽关系 3, 6, 9).
 */
export function checkClassSums({ document, parameters }: CheckContext): DocumentFinding[] {
  const tolerance = parameters.amountTolerance;
  return document.budgetTables.flatMap((table) => {
    if (table.kind === 'projects') return checkTotals(table, [projectRows(table)], tolerance);
    if (!BY_CODE.has(table.kind)) return [];
    const rows = table.rows.filter((row) => row.code !== null && /^\d+$/.test(row.code) && !isTotalRow(row));
    const sums = BY_UNIT.has(table.kind) ? levels(rows) : [rows.filter((row) => parentOf(row, rows) === null)];
    return [...rows.flatMap((row) => checkClass(table, row, rows, tolerance)), ...checkTotals(table, sums, tolerance)];
  });
}

function checkClass(table: BudgetTable, row: BudgetTableRow, rows: readonly BudgetTableRow[], tolerance: string): DocumentFinding[] {
  const children = rows.filter((candidate) => parentOf(candidate, rows) === row);
  if (children.length === 0) return [];
  return differingColumns(table, row, children, tolerance).map(({ column, written, sum, severity }) => {
    const details = {
      ...severity,
      params: { table: table.title, unit: table.moneyUnit, row: row.name, column: headerOf(table, column) },
      expected: shown(sum),
      actual: shown(written),
      suggestion: shown(sum),
    };
    return finding(
      'tables.class-sum',
      [cellPlace(table, row, column), ...children.map((child) => cellPlace(table, child, column))],
      details,
    );
  });
}

/** A total agrees where the rows of any one level sum to it. */
function checkTotals(table: BudgetTable, sums: readonly (readonly BudgetTableRow[])[], tolerance: string): DocumentFinding[] {
  const total = table.rows.find(isTotalRow);
  const filled = sums.filter((rows) => rows.length > 0);
  const last = filled.at(-1);
  if (total === undefined || last === undefined) return [];
  return table.columns.flatMap(({ key }) => {
    const differing = filled.map((rows) => differingColumns(table, total, rows, tolerance).find(({ column }) => column === key));
    const found = differing.at(-1);
    if (found === undefined || differing.includes(undefined)) return [];
    const details = {
      ...found.severity,
      params: { table: table.title, unit: table.moneyUnit, column: headerOf(table, key) },
      expected: shown(found.sum),
      actual: shown(found.written),
      suggestion: shown(found.sum),
    };
    return [finding('tables.total-sum', [cellPlace(table, total, key), ...last.map((row) => cellPlace(table, row, key))], details)];
  });
}

function differingColumns(table: BudgetTable, whole: BudgetTableRow, parts: readonly BudgetTableRow[], tolerance: string) {
  return table.columns.flatMap(({ key: column }) => {
    const written = cellAmount(whole, column) ?? ZERO;
    const amounts = parts.map((part) => cellAmount(part, column)).filter((amount) => amount !== null);
    const sum = sumOf(amounts);
    const severity = roundedSum(written, sum, amounts.length, table.moneyUnit);
    return differs(written, sum, tolerance) ? [{ column, written, sum, severity }] : [];
  });
}

/** The row with the longest code that this one's code begins with. */
function parentOf(row: BudgetTableRow, rows: readonly BudgetTableRow[]): BudgetTableRow | null {
  const code = row.code ?? '';
  const above = rows.filter((other) => other.code !== null && other.code.length < code.length && code.startsWith(other.code));
  return above.sort((a, b) => (b.code?.length ?? 0) - (a.code?.length ?? 0))[0] ?? null;
}

/** Rows by the length of their code, and those below which there is nothing. */
function levels(rows: readonly BudgetTableRow[]): BudgetTableRow[][] {
  const lengths = [...new Set(rows.map(({ code }) => code?.length ?? 0))].sort((a, b) => a - b);
  const leaves = rows.filter((row) => !rows.some((other) => parentOf(other, rows) === row));
  return [leaves, ...lengths.map((length) => rows.filter(({ code }) => code?.length === length))];
}

function headerOf(table: BudgetTable, column: AmountColumn): string {
  return table.columns.find(({ key }) => key === column)?.header ?? column;
}
