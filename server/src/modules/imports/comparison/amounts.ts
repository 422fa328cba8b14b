import type { DecimalText } from '@jixiao/contracts/views';
import { isDecimalString, toDecimalString, toExact } from '@jixiao/domain/money';

const STORABLE = /^\d{1,12}(?:\.\d{1,6})?$/u;

/** Whether an amount can be stored: not negative, six places. */
export function isStorable(amount: string): boolean {
  return STORABLE.test(amount);
}

export function sameAmount(left: string, right: string): boolean {
  return isDecimalString(left) && isDecimalString(right) ? toExact(left).eq(toExact(right)) : left === right;
}

export function isZero(amount: string | null): boolean {
  return amount === null || (isDecimalString(amount) && toExact(amount).isZero());
}

/** Without trailing zeros, as the database gives amounts. */
export function plainAmount(amount: DecimalText): DecimalText {
  return isDecimalString(amount) ? toDecimalString(toExact(amount)) : amount;
}
