import type { AmountColumn, BudgetTable, BudgetTableRow, FindingPlace, ReadAmount } from '../budget-document/index.js';
import { Exact, ZERO, isDecimalString, toDecimalString, toExact, toRounded } from '../money/index.js';
import { placed } from './finding.js';

/** The exact amount, null for an empty cell or what is no number. */
export function amountOf(written: ReadAmount | undefined): Exact | null {
  return written !== null && written !== undefined && isDecimalString(written) ? toExact(written) : null;
}

export function sumOf(amounts: readonly (Exact | null)[]): Exact {
  return amounts.reduce<Exact>((sum, amount) => (amount === null ? sum : sum.plus(amount)), ZERO);
}

/** Whether two amounts differ by more than the tolerance. */
export function differs(left: Exact, right: Exact, tolerance: string): boolean {
  return left.minus(right).abs().gt(toExact(tolerance));
}

const HALF_A_HUNDREDTH = toExact('0.005');

/**
 * The severity of a sum that differs: rounding each part and the total to two places can miss by half a hundredth each, which is only told of.
 * Amounts in 元 are not rounded. `{}` leaves the rule its own severity.
 */
export function roundedSum(written: Exact, sum: Exact, parts: number, unit = '万元'): { readonly severity?: 'info' } {
  return unit === '元' ? {} : roundedBy(written, sum, HALF_A_HUNDREDTH.times(parts + 1));
}

/** The severity of a figure that differs by no more than what rounding can make of it. */
export function roundedBy(written: Exact, expected: Exact, rounding: Exact): { readonly severity?: 'info' } {
  return written.minus(expected).abs().lte(rounding) ? { severity: 'info' } : {};
}

/** As officials write amounts: two places, more only where they are needed. */
export function shown(amount: Exact): string {
  return amount.decimalPlaces() <= 2 ? toRounded(amount, 2) : toDecimalString(amount);
}

const PER_TEN_THOUSAND: Readonly<Record<string, string>> = { 元: '10000', 千元: '10', 万元: '1', 百万元: '0.01', 亿元: '0.0001' };

/** An amount of a table in 万元, whatever the table counts in. */
export function inTenThousands(table: BudgetTable, amount: Exact): Exact {
  return amount.div(toExact(PER_TEN_THOUSAND[table.moneyUnit] ?? '1'));
}

/** A cell of a table in the table's own unit. */
export function cellAmount(row: BudgetTableRow, column: AmountColumn): Exact | null {
  return amountOf(row.amounts[column]);
}

/** A cell in 万元, an empty one as 0. */
export function cellInTenThousands(table: BudgetTable, row: BudgetTableRow, column: AmountColumn): Exact {
  return inTenThousands(table, cellAmount(row, column) ?? ZERO);
}

/** The place of a cell with the headings of its row and column. */
export function cellPlace(table: BudgetTable, row: BudgetTableRow, column: AmountColumn): FindingPlace {
  const header = table.columns.find(({ key }) => key === column)?.header ?? null;
  return placed(row.cells[column] ?? row.place, table.title, row.name, header);
}
