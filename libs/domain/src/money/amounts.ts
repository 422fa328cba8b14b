import { Exact, ZERO, parseDecimal, toDecimalString, type DecimalString } from './exact.js';

const YUAN_PER_TEN_THOUSAND = 10000;

/**
 * Exact sum of amounts of one unit, `"0"` for none.
 *
 * @throws CodedError `amount.missing` or `amount.not-decimal`, naming the position.
 */
export function addAmounts(amounts: readonly DecimalString[]): DecimalString {
  const sum = amounts.reduce<Exact>((total, amount, index) => total.plus(parseDecimal(amount, `[${index}]`)), ZERO);
  return toDecimalString(sum);
}

/**
 * Whether two amounts of one unit differ by no more than `tolerance` (the cross-table rules of the disclosure tables allow 0.01 万元).
 *
 * @throws CodedError `amount.missing` or `amount.not-decimal`.
 */
export function equalWithin(left: DecimalString, right: DecimalString, tolerance: DecimalString): boolean {
  const difference = parseDecimal(left, 'left').minus(parseDecimal(right, 'right'));
  return difference.abs().lte(parseDecimal(tolerance, 'tolerance'));
}

/**
 * 万元, as the forms and the database hold money, as 元.
 *
 * @throws CodedError `amount.missing` or `amount.not-decimal`.
 */
export function fromTenThousandYuan(amount: DecimalString): DecimalString {
  return toDecimalString(parseDecimal(amount, 'amount').times(YUAN_PER_TEN_THOUSAND));
}

/**
 * 元 as 万元.
 *
 * @throws CodedError `amount.missing` or `amount.not-decimal`.
 */
export function toTenThousandYuan(amount: DecimalString): DecimalString {
  return toDecimalString(parseDecimal(amount, 'amount').div(YUAN_PER_TEN_THOUSAND));
}
