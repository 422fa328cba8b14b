import { ZERO, roundHalfUp, toExact, toRounded, type Exact } from '../money/index.js';

const HUNDRED = toExact('100');
const HALF_A_HUNDREDTH = toExact('0.005');
const WRITTEN = /^(\d[\d,]*(?:\.(\d+))?)%?$/;

/** A percentage as written, with the places it was written with; null for what is none. */
export interface WrittenPercentage {
  readonly value: Exact;
  readonly places: number;
}

export function readPercentage(text: string): WrittenPercentage | null {
  const [, number, decimals = ''] = WRITTEN.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return number === undefined ? null : { value: toExact(number.replaceAll(',', '')), places: decimals.length };
}

/** `part` of `whole` in %, rounded to `places`; null without a whole. */
export function percentageOf(part: Exact, whole: Exact, places: number): Exact | null {
  return whole.isZero() ? null : roundHalfUp(part.times(HUNDRED).div(whole), places);
}

/** As it should have been written: `22.53%`. */
export function shownPercentage(value: Exact, places: number): string {
  return `${toRounded(value, places)}%`;
}

/** Whether a written percentage is the share of `part` in `whole` at the precision it is written with, cut rather than rounded included for none. */
export function isShare(written: WrittenPercentage, part: Exact, whole: Exact): boolean {
  const exact = percentageOf(part, whole, written.places);
  return exact !== null && exact.eq(written.value);
}

/** Whether amounts that were rounded can explain the written percentage: the part by no more than `rounding`, the whole to two places. */
export function isExplainedByRounding(written: WrittenPercentage, part: Exact, whole: Exact, rounding: Exact = HALF_A_HUNDREDTH): boolean {
  const least = percentageOf(maximum(part.minus(rounding), ZERO), whole.plus(HALF_A_HUNDREDTH.times(2)), written.places);
  const smallest = maximum(whole.minus(HALF_A_HUNDREDTH.times(2)), HALF_A_HUNDREDTH);
  const most = percentageOf(part.plus(rounding), smallest, written.places);
  return least !== null && most !== null && written.value.gte(least) && written.value.lte(most);
}

function maximum(left: Exact, right: Exact): Exact {
  return left.gt(right) ? left : right;
}
