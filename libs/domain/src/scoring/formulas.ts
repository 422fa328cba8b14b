import { type Exact, ZERO } from '../money/index.js';
import type { ReverseFormula } from './scheme.js';

/** A share of the weight, not yet rounded, with the formula in numbers. */
export interface FormulaResult {
  readonly points: Exact;
  /** E.g. `15 × 480 ÷ 500`; null where nothing was computed: full weight, or nothing for a bound of zero. */
  readonly numbers: string | null;
}

/** Points of `weight` for an `actual` that misses its `bound`. */
export type Formula = (weight: Exact, bound: Exact, actual: Exact) => FormulaResult;

/** Full weight. */
export function fullWeight(weight: Exact): FormulaResult {
  return { points: weight, numbers: null };
}

/**
 * For an actual below the bound it had to reach: W·B/A. A bound below zero (a fall of at most 5 %) turns the ratio round, a bound of zero gives nothing.
 */
export const shortfall: Formula = (weight, bound, actual) => {
  if (bound.isZero()) return { points: ZERO, numbers: null };
  return bound.isNegative() ? ratio(weight, bound, actual) : ratio(weight, actual, bound);
};

/** For an actual beyond the bound it had to keep, the Hubei form: W·A/B. */
const inverseRatio: Formula = (weight, bound, actual) => {
  if (bound.isZero()) return { points: ZERO, numbers: null };
  return bound.isNegative() ? ratio(weight, actual, bound) : ratio(weight, bound, actual);
};

/** The same in the national practice: W·(1−(B−A)/A) for A<B<2A, else nothing. */
const linearExcess: Formula = (weight, bound, actual) => {
  if (bound.isZero()) return { points: ZERO, numbers: null };
  const size = bound.abs();
  const excess = actual.minus(bound);
  const numbers = `${weight} × (1 − (${actual} − ${bound}) ÷ ${size})`;
  if (excess.gte(size)) return { points: ZERO, numbers };
  return { points: weight.times(size.minus(excess)).div(size), numbers };
};

export const REVERSE_FORMULAS: Readonly<Record<ReverseFormula, Formula>> = {
  inverse_ratio: inverseRatio,
  linear_excess: linearExcess,
};

/** For an actual above a range's upper bound: the ratio to that bound. */
export const beyondRange: Formula = inverseRatio;

function ratio(weight: Exact, numerator: Exact, denominator: Exact): FormulaResult {
  const numbers = `${weight} × ${numerator} ÷ ${denominator}`;
  const points = weight.times(numerator).div(denominator);
  return { points: clamp(points, weight), numbers };
}

function clamp(points: Exact, weight: Exact): Exact {
  if (points.isNegative()) return ZERO;
  return points.gt(weight) ? weight : points;
}
