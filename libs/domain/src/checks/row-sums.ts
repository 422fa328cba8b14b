import type { AmountColumn, BudgetTable, BudgetTableKind, BudgetTableRow, DocumentFinding } from '../budget-document/index.js';
import { ZERO } from '../money/index.js';
import { cellAmount, cellPlace, differs, roundedSum, shown, sumOf } from './amounts.js';
import type { CheckContext } from './check-context.js';
import { finding } from './finding.js';

interface RowSum {
  readonly whole: AmountColumn;
  readonly parts: readonly AmountColumn[];
}

const CURRENT: readonly AmountColumn[] = [
  'general_public',
  'government_fund',
  'state_capital',
  'fiscal_account',
  'business_income',
  'operating_income',
  'superior_subsidy',
  'subordinate_remittance',
  'other_income',
  'unit_funds',
];
const CARRIED: readonly AmountColumn[] = [
  'carryover_general_public',
  'carryover_government_fund',
  'carryover_state_capital',
  'carryover_fiscal_account',
  'carryover_unit_funds',
];

/** Which columns make up which (部门预算公开表勾稽关系 2, 3, 5–7). */
const ROW_SUMS: Readonly<Partial<Record<BudgetTableKind, readonly RowSum[]>>> = {
  income: [
    { whole: 'current_year', parts: CURRENT },
    { whole: 'carryover', parts: CARRIED },
    { whole: 'total', parts: ['current_year', 'carryover'] },
  ],
  expenditure: [{ whole: 'total', parts: ['basic', 'project', 'operating', 'remitted', 'subsidy'] }],
  general_by_function: [
    { whole: 'basic', parts: ['personnel', 'public_funds'] },
    { whole: 'total', parts: ['basic', 'project'] },
  ],
  general_by_unit: [
    { whole: 'basic', parts: ['personnel', 'public_funds'] },
    { whole: 'total', parts: ['basic', 'project'] },
  ],
  general_basic: [{ whole: 'total', parts: ['personnel', 'public_funds'] }],
  government_fund: [{ whole: 'total', parts: ['basic', 'project'] }],
  state_capital: [{ whole: 'total', parts: ['basic', 'project'] }],
  three_public: [
    { whole: 'vehicles', parts: ['vehicle_purchase', 'vehicle_running'] },
    { whole: 'total', parts: ['abroad', 'vehicles', 'reception'] },
  ],
  projects: [{ whole: 'total', parts: [...CURRENT, ...CARRIED] }],
};

/** Every total of a row against its parts; parts that are themselves made up are replaced by their parts where a table leaves them out. */
export function checkRowSums({ document, parameters }: CheckContext): DocumentFinding[] {
  return document.budgetTables.flatMap((table) => {
    const sums = ROW_SUMS[table.kind] ?? [];
    return table.rows.flatMap((row) => sums.flatMap((sum) => checkRow(table, row, sum, sums, parameters.amountTolerance)));
  });
}

function checkRow(
  table: BudgetTable,
  row: BudgetTableRow,
  { whole, parts }: RowSum,
  sums: readonly RowSum[],
  tolerance: string,
): DocumentFinding[] {
  const known = new Set(table.columns.map(({ key }) => key));
  const present = parts.flatMap((part) =>
    known.has(part) ? [part] : (sums.find((sum) => sum.whole === part)?.parts ?? []).filter((inner) => known.has(inner)),
  );
  const written = cellAmount(row, whole);
  const amounts = present.map((part) => cellAmount(row, part));
  if (present.length < 2 || !known.has(whole) || (written === null && amounts.every((amount) => amount === null))) return [];
  const sum = sumOf(amounts);
  if (!differs(written ?? ZERO, sum, tolerance)) return [];
  const header = (column: AmountColumn) => table.columns.find(({ key }) => key === column)?.header ?? column;
  const filled = present.filter((_, index) => amounts[index] !== null);
  const details = {
    ...roundedSum(written ?? ZERO, sum, filled.length, table.moneyUnit),
    params: { table: table.title, unit: table.moneyUnit, row: row.name, column: header(whole), parts: filled.map(header).join('、') },
    expected: shown(sum),
    actual: shown(written ?? ZERO),
    suggestion: shown(sum),
  };
  return [finding('tables.row-sum', [cellPlace(table, row, whole), ...filled.map((part) => cellPlace(table, row, part))], details)];
}
