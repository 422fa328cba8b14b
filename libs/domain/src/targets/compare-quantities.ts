import { CodedError } from '../errors/index.js';
import { toDecimalString, toExact, type Exact, type DecimalString } from '../money/index.js';
import { magnitudePower, shiftPoint } from './magnitudes.js';
import type { Change } from './parsed-target.js';
import { RATIO, partsOfRate, unitScale, type UnitScale } from './units.js';

/** A value with the magnitude word and unit it was written with. */
export interface Quantity {
  readonly value: DecimalString;
  readonly magnitude: string | null;
  readonly unit: string | null;
  /** The value is the size of a rise or of a fall. */
  readonly change?: Change;
}

/** Two quantities on one scale, exactly. `unit` is the unit of both numbers, magnitude word included. */
export interface Comparison {
  readonly expected: Exact;
  readonly actual: Exact;
  readonly unit: string;
  /** Whether the actual was written without the unit that the target has. */
  readonly unitAssumed: boolean;
}

/**
 * Puts an actual and its target on one scale: magnitude words, 元/万元/亿元, time, length, area and mass units, percentages, ‰ and ratios
 * convert by whole-number factors, so the comparison is exact. A number without a unit is taken in the other's unit; beside a percentage it is a ratio
 * up to 1 and a percentage above. Gives null for what does not convert (人 and 人次, working days and hours).
 */
export function compareQuantities(expected: Quantity, written: Quantity): Comparison | null {
  const actual = inDirectionOf(expected, written);
  if (actual === null) return null;
  if (expected.unit === actual.unit) return sameUnit(expected, actual, false);
  if (isRatioBesidePercent(expected, actual)) return scaled(expected, scaleOf(expected), actual, scaleOf(actual));
  if (isRatioBesidePercent(actual, expected)) return scaled(expected, scaleOf(expected), actual, scaleOf(actual));
  if (actual.unit === null) return inUnitOfTarget(expected, actual);
  if (expected.unit === null) {
    return isRatioUnit(actual.unit) ? null : sameUnit({ ...expected, unit: actual.unit }, actual, true);
  }
  if (isSameRate(expected.unit, actual.unit)) return sameUnit(expected, actual, true);
  // None is none, whatever it is counted in: 0起 beside 0次.
  if (isZero(expected) && isZero(actual)) return sameUnit(expected, actual, true);
  return scaled(expected, unitScale(expected.unit), actual, unitScale(actual.unit));
}

/**
 * The actual as the target counts: beside 下降5% a rise of 3% is a fall by -3%, and so is a bare -3% a fall by 3%. Null where only the actual
 * falls (下降3% beside ≥90%): which level it has reached is not said.
 */
function inDirectionOf(expected: Quantity, actual: Quantity): Quantity | null {
  if (expected.change === 'decrease') {
    return actual.change === 'increase' || (actual.change === undefined && actual.value.startsWith('-')) ? negated(actual) : actual;
  }
  if (actual.change !== 'decrease') return actual;
  return expected.change === 'increase' || expected.value.startsWith('-') ? negated(actual) : null;
}

function negated(quantity: Quantity): Quantity {
  const { value } = quantity;
  if (value === '0') return quantity;
  return { ...quantity, value: value.startsWith('-') ? value.slice(1) : `-${value}` };
}

const WITHIN_A_YEAR: ReadonlySet<string> = new Set(['半年', '季度', '季', '月', '周', '日', '天']);

/** 22次 beside 20次/年 counts the year that is evaluated, and 480元 beside 500元/人 is per person; 4次 beside 1次/季度 may be either. */
function isSameRate(expected: string, actual: string): boolean {
  const rate = partsOfRate(expected);
  const other = partsOfRate(actual);
  if (rate !== null && other === null) return rate.counted === actual && !WITHIN_A_YEAR.has(rate.per);
  return rate === null && other !== null && other.counted === expected && !WITHIN_A_YEAR.has(other.per);
}

function isZero(quantity: Quantity): boolean {
  return quantity.value === '0';
}

/**
 * A value in another unit of the same dimension, exact to 10 digits after the point and cut there: 30 分钟 in 小时 is "0.5".
 *
 * @throws CodedError `unit.not-convertible` with `from` and `to`.
 */
export function convertQuantity(quantity: Quantity, unit: string): DecimalString {
  const value = toExact(shiftPoint(quantity.value, magnitudePower(quantity.magnitude)));
  if (quantity.unit === unit) return toDecimalString(value);
  const from = quantity.unit === null ? RATIO : unitScale(quantity.unit);
  const to = unitScale(unit);
  if (from === undefined || from.dimension !== to?.dimension) {
    throw new CodedError('unit.not-convertible', { from: quantity.unit ?? '', to: unit }, 'unit');
  }
  return toDecimalString(value.times(from.factor).div(to.factor).toDecimalPlaces(10));
}

function inUnitOfTarget(expected: Quantity, actual: Quantity): Comparison {
  // A bare 353.4 beside 372万元 is 353.4万元: who writes no unit writes the number of the form's column.
  const magnitude = actual.magnitude ?? expected.magnitude;
  return sameUnit(expected, { ...actual, unit: expected.unit, magnitude }, true);
}

function sameUnit(expected: Quantity, actual: Quantity, unitAssumed: boolean): Comparison {
  const unit = expected.unit ?? '';
  if (expected.magnitude === actual.magnitude) {
    return { expected: toExact(expected.value), actual: toExact(actual.value), unit: `${expected.magnitude ?? ''}${unit}`, unitAssumed };
  }
  return { expected: canonical(expected), actual: canonical(actual), unit, unitAssumed };
}

function scaled(
  expected: Quantity,
  expectedScale: UnitScale | undefined,
  actual: Quantity,
  actualScale: UnitScale | undefined,
): Comparison | null {
  if (expectedScale === undefined || expectedScale.dimension !== actualScale?.dimension) return null;
  const base = Math.min(expectedScale.factor, actualScale.factor);
  const unit = (base === expectedScale.factor ? expected.unit : actual.unit) ?? '';
  return {
    expected: canonical(expected).times(expectedScale.factor / base),
    actual: canonical(actual).times(actualScale.factor / base),
    unit,
    unitAssumed: false,
  };
}

function canonical(quantity: Quantity): Exact {
  return toExact(shiftPoint(quantity.value, magnitudePower(quantity.magnitude)));
}

function isRatioUnit(unit: string | null): boolean {
  return unit !== null && unitScale(unit)?.dimension === RATIO.dimension;
}

function isRatioBesidePercent(percent: Quantity, bare: Quantity): boolean {
  return bare.unit === null && isRatioUnit(percent.unit) && canonical(bare).abs().lte(1);
}

function scaleOf(quantity: Quantity): UnitScale | undefined {
  return quantity.unit === null ? RATIO : unitScale(quantity.unit);
}
