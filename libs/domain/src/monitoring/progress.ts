import { firstLevelClass } from '../indicators/index.js';
import { type DecimalString, type Exact, ONE, ZERO } from '../money/index.js';
import { compareQuantities, type NumericTarget, parseTarget, type ParsedTarget, type Quantity, type RangeTarget } from '../targets/index.js';
import { atYearScale, lightOf, ratioText, worstLight } from './pace.js';
import type { Light, LightThresholds, Likelihood, MonitoredEntry, MonitoredMonths } from './report.js';

/** How far an indicator has come; ratios with six digits after the point, null where actual and target cannot be compared. */
export interface IndicatorProgress {
  /** What was reached ÷ the year's target; of a ceiling the ceiling ÷ what was reached. At most 1 where the target is met. */
  readonly ratio: DecimalString | null;
  /** The ratio at year scale for what adds up over the year, else the ratio itself. */
  readonly pace: DecimalString | null;
  /** Whether the year's target is met already. */
  readonly met: boolean;
  /** By the pace and by the likelihood that was written, the worse of both. */
  readonly light: Light | null;
}

/** Part ÷ whole is how much of the target was reached. */
interface Reached {
  readonly part: Exact;
  readonly whole: Exact;
  readonly met: boolean;
  /** A ceiling was exceeded: time does not mend it. */
  readonly exceeded: boolean;
}

const LIKELIHOOD_LIGHTS: Readonly<Record<Likelihood, Light>> = { certain: 'green', possible: 'yellow', impossible: 'red' };

/**
 * The progress of an indicator against its target of the year.
 *
 * Counts of output (数量指标) and money add up over the year and are judged at year scale; levels such as a rate, a duration or a satisfaction
 * are compared as they stand. A ceiling that is exceeded is at least yellow. What is judged by a person, or cannot be compared, has the light
 * of its likelihood only.
 */
export function indicatorProgress(entry: MonitoredEntry, months: MonitoredMonths, thresholds: LightThresholds): IndicatorProgress {
  const stated = entry.likelihood === null ? null : LIKELIHOOD_LIGHTS[entry.likelihood];
  const target = entry.parsedTarget ?? parseTarget(entry.target);
  const reached = reachedOf(target, entry.progress);
  if (reached === null) return { ratio: null, pace: null, met: false, light: stated };
  const { part, whole, met, exceeded } = reached;
  const ratio = part.div(whole);
  const pace = !met && !exceeded && addsUp(entry.classCode, target) ? atYearScale(part, whole, months) : ratio;
  const measured = met ? 'green' : worstLight([lightOf(pace, thresholds), exceeded ? 'yellow' : null]);
  return { ratio: ratioText(ratio), pace: ratioText(pace), met, light: worstLight([measured, stated]) };
}

/** Whether a written value meets a target; null where they cannot be compared. */
export function meetsTarget(target: ParsedTarget, written: string | null): boolean | null {
  return reachedOf(target, written)?.met ?? null;
}

/** A count or an amount grows month by month; a share, a change or a duration does not. */
function addsUp(classCode: string, target: ParsedTarget): boolean {
  if (target.kind !== 'numeric' && target.kind !== 'range') return false;
  if (target.change !== undefined || target.unit === '%' || target.unit === '‰') return false;
  return classCode === 'output.quantity' || firstLevelClass(classCode) === 'cost';
}

function reachedOf(target: ParsedTarget, written: string | null): Reached | null {
  if (target.kind !== 'numeric' && target.kind !== 'range') return null;
  const actual = parseTarget(written ?? '');
  if (actual.kind !== 'numeric') return null;
  return target.kind === 'numeric' ? reachedNumber(target, actual) : reachedRange(target, actual);
}

function reachedNumber(target: NumericTarget, actual: Quantity): Reached | null {
  const comparison = compareQuantities(target, actual);
  if (comparison === null) return null;
  const { expected, actual: reached } = comparison;
  const ceiling = target.operator === '<=' || target.operator === '<' || expected.isZero();
  return ceiling ? underCeiling(expected, reached) : overFloor(expected, reached);
}

function reachedRange(target: RangeTarget, actual: Quantity): Reached | null {
  const low = compareQuantities({ ...target, value: target.lower }, actual);
  const high = compareQuantities({ ...target, value: target.upper }, actual);
  if (low === null || high === null) return null;
  return high.actual.gt(high.expected) ? underCeiling(high.expected, high.actual) : overFloor(low.expected, low.actual);
}

function overFloor(expected: Exact, reached: Exact): Reached {
  const met = reached.gte(expected);
  return { ...(met ? ALL : partOf(reached, expected)), met, exceeded: false };
}

function underCeiling(expected: Exact, reached: Exact): Reached {
  const met = reached.lte(expected);
  return { ...(met ? ALL : partOf(expected, reached)), met, exceeded: !met };
}

const ALL = { part: ONE, whole: ONE } as const;

/** Nothing, where one of both is not positive. */
function partOf(part: Exact, whole: Exact): Pick<Reached, 'part' | 'whole'> {
  return part.lte(ZERO) || whole.lte(ZERO) ? { part: ZERO, whole: ONE } : { part, whole };
}
