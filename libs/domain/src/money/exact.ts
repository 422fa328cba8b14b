import { Decimal } from 'decimal.js';
import { CodedError, type DomainErrorCode } from '../errors/index.js';

/** An exact decimal in plain notation, e.g. `"397.37"`: at most 20 digits before and 10 after the point, no exponent, no separators. */
export type DecimalString = string;

/**
 * The one decimal constructor of the product. 80 digits hold the product of two of the largest amounts exactly;
 * quotients are cut rather than rounded so that rounding half up afterwards is never a second rounding.
 */
export const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_DOWN, toExpNeg: -100, toExpPos: 100 });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);
export const ONE: Exact = new Exact(1);

const DECIMAL_STRING = /^[+-]?\d{1,20}(?:\.\d{1,10})?$/;

/** Whether a value is a {@link DecimalString}. JSON numbers are not: they have been floats already. */
export function isDecimalString(value: unknown): value is DecimalString {
  return typeof value === 'string' && DECIMAL_STRING.test(value);
}

/**
 * The exact decimal of an amount, weight or share in any unit.
 *
 * @throws CodedError `amount.missing` (undefined, null or blank) or `amount.not-decimal`, naming `field`.
 */
export function parseDecimal(value: unknown, field: string): Exact {
  if (value === undefined || value === null || value === '') throw malformed('amount.missing', value, field);
  if (!isDecimalString(value)) throw malformed('amount.not-decimal', value, field);
  return toExact(value);
}

const SHORT = 4;
const shortValues = new Map<DecimalString, Exact>();

/** The exact decimal of a {@link DecimalString} that is known to be one. Short values (weights, percentages) are made once: decimals never change. */
export function toExact(value: DecimalString): Exact {
  if (value.length > SHORT) return new Exact(value);
  const known = shortValues.get(value);
  if (known !== undefined) return known;
  const made = new Exact(value);
  shortValues.set(value, made);
  return made;
}

/**
 * Like {@link parseDecimal}, for what can never be below zero (weights, budgets, executed amounts).
 *
 * @throws CodedError additionally `amount.negative`, naming `field`.
 */
export function parseNonNegative(value: unknown, field: string): Exact {
  const decimal = parseDecimal(value, field);
  if (decimal.isNegative() && !decimal.isZero()) throw malformed('amount.negative', value, field);
  return decimal;
}

/** Plain notation without trailing zeros: `"0.95"`, `"2000000"`, never an exponent. */
export function toDecimalString(value: Exact): DecimalString {
  return value.isZero() ? '0' : value.toFixed();
}

/** Rounded half away from zero to `places` and padded to them: `"14.40"`. */
export function toRounded(value: Exact, places: number): DecimalString {
  return value.toFixed(places, Decimal.ROUND_HALF_UP);
}

/** Rounded half away from zero to `places` digits after the point. */
export function roundHalfUp(value: Exact, places: number): Exact {
  if (value.decimalPlaces() <= places) return value;
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

function malformed(code: DomainErrorCode, value: unknown, field: string): CodedError {
  return new CodedError(code, { value: String(value) }, field);
}
