import type { DecimalString } from '../money/index.js';
import type { ParsedTarget } from '../targets/index.js';

/** 偏差原因 in the order of the form, before 原因说明. */
export const DEVIATION_CAUSES = ['funding', 'institution', 'personnel', 'hardware', 'other'] as const;
export type DeviationCause = (typeof DEVIATION_CAUSES)[number];

/** 完成目标可能性: certain, possible, or out of reach. */
export const LIKELIHOODS = ['certain', 'possible', 'impossible'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** A traffic light, from good to bad. */
export const LIGHTS = ['green', 'yellow', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/** Months of the year that a report covers, 1 to 12, both inclusive. */
export interface MonitoredMonths {
  readonly from: number;
  readonly to: number;
}

/** Below which share of what the elapsed part of the year asks for the light turns. */
export interface LightThresholds {
  readonly red: DecimalString;
  readonly yellow: DecimalString;
}

/** Thresholds of a region's year, for money and for indicators. */
export interface MonitoringThresholds {
  readonly execution: LightThresholds;
  readonly progress: LightThresholds;
}

/** What regions start with: below 60 % red, below 80 % yellow, at year scale. */
export const DEFAULT_THRESHOLDS: MonitoringThresholds = {
  execution: { red: '0.6', yellow: '0.8' },
  progress: { red: '0.6', yellow: '0.8' },
};

/** Money of one source in 万元; null where nothing was written. */
export interface MonitoredAmount {
  readonly source: string;
  readonly initial: DecimalString | null;
  /** Executed in the period. */
  readonly executed: DecimalString | null;
  /** Expected for the whole year. */
  readonly expected: DecimalString | null;
}

/** An indicator in the middle of the year, as it was entered. */
export interface MonitoredEntry {
  readonly id: string;
  readonly classCode: string;
  readonly target: string;
  /** What the target is understood as; parsed from its text where left out. */
  readonly parsedTarget?: ParsedTarget | null;
  /** 执行情况 of the period. */
  readonly progress: string | null;
  /** 全年预计完成情况 */
  readonly expected: string | null;
  readonly causes: readonly DeviationCause[];
  /** 原因说明 */
  readonly explanation: string | null;
  readonly likelihood: Likelihood | null;
  readonly measure: string | null;
}

/** Everything that a report is judged by. */
export interface MonitoringInput {
  readonly months: MonitoredMonths;
  readonly thresholds: MonitoringThresholds;
  readonly amounts: readonly MonitoredAmount[];
  readonly entries: readonly MonitoredEntry[];
}
