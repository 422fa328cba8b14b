import type { BudgetTable, BudgetTableRow } from '../budget-document/index.js';

/** Codes of organizations (068, 068001) and of kinds of expenditure (1, 21, 3) are shorter. */
const SHORTEST_PROJECT_CODE = 10;
const TOTAL_NAME = /^(?:合计|总计|小计)$/;

export function isTotalRow(row: BudgetTableRow): boolean {
  return TOTAL_NAME.test(row.name.replace(/\s/g, '')) || (row.name === '' && TOTAL_NAME.test((row.code ?? '').replace(/\s/g, '')));
}

/** The rows of the project table (项目支出表) that are projects, not totals, organizations or kinds of expenditure. */
export function projectRows(table: BudgetTable): BudgetTableRow[] {
  const rows = table.rows.filter((row) => !isTotalRow(row));
  const coded = rows.filter(({ code }) => code !== null && code.length >= SHORTEST_PROJECT_CODE);
  if (coded.length > 0) return rows.filter((row) => coded.includes(row) || (row.code === null && row.unit !== null));
  return rows.filter(({ code }) => code === null);
}
