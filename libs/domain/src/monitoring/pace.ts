import { type DecimalString, type Exact, roundHalfUp, toDecimalString, toExact } from '../money/index.js';
import { type Light, LIGHTS, type LightThresholds, type MonitoredAmount, type MonitoredMonths } from './report.js';

const MONTHS_OF_YEAR = 12;
const PLACES = 6;

/** Execution of a source in the period; ratios with six digits after the point, null where there is no budget or nothing was recorded. */
export interface ExecutionPace {
  /** Executed in the period ÷ initial budget. */
  readonly rate: DecimalString | null;
  /** The rate ÷ the share of the year that the period covers: 1 is as fast as the year. */
  readonly pace: DecimalString | null;
  readonly light: Light | null;
}

/** How many of the twelve months a period covers. */
export function monthsOf({ from, to }: MonitoredMonths): number {
  return to - from + 1;
}

/** The last day of a period as YYYY-MM-DD: the 29th of February in a leap year. */
export function lastDayOf(year: number, { to }: MonitoredMonths): string {
  return new Date(Date.UTC(year, to, 0)).toISOString().slice(0, 10);
}

/** Part ÷ whole at year scale: half reached after half of the year is 1. One division, so that a quotient that is exact stays exact. */
export function atYearScale(part: Exact, whole: Exact, months: MonitoredMonths): Exact {
  return part.times(MONTHS_OF_YEAR).div(whole.times(monthsOf(months)));
}

/** The light of a ratio: below the red threshold red, below the yellow one yellow, else green. */
export function lightOf(ratio: Exact, { red, yellow }: LightThresholds): Light {
  if (ratio.lt(toExact(red))) return 'red';
  return ratio.lt(toExact(yellow)) ? 'yellow' : 'green';
}

/** The worst of some lights; null where there is none. */
export function worstLight(lights: readonly (Light | null)[]): Light | null {
  return [...LIGHTS].reverse().find((light) => lights.includes(light)) ?? null;
}

/** How fast a source's budget is spent, against the part of the year that the period covers (财预〔2019〕136号). */
export function executionPace(
  { initial, executed }: Pick<MonitoredAmount, 'initial' | 'executed'>,
  months: MonitoredMonths,
  thresholds: LightThresholds,
): ExecutionPace {
  if (initial === null || executed === null || toExact(initial).isZero()) return { rate: null, pace: null, light: null };
  const [spent, planned] = [toExact(executed), toExact(initial)];
  const pace = atYearScale(spent, planned, months);
  return { rate: ratioText(spent.div(planned)), pace: ratioText(pace), light: lightOf(pace, thresholds) };
}

/** A ratio as text of at most six digits after the point. */
export function ratioText(ratio: Exact): DecimalString {
  return toDecimalString(roundHalfUp(ratio, PLACES));
}
