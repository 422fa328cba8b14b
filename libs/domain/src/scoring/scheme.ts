import type { BilingualText, Severity } from '../findings/index.js';
import type { DecimalString } from '../money/index.js';

/** A person's judgement of a qualitative or period target. */
export type Grade = 'achieved' | 'partly_achieved' | 'not_achieved';

export type Rating = 'excellent' | 'good' | 'fair' | 'poor';

/** Shares of the weight that a grade allows: `from` inclusive, `below` exclusive except 1 (100 %), which is inclusive. */
export interface GradeBand {
  readonly from: DecimalString;
  readonly below: DecimalString;
}

/** How a reverse indicator (the less the better) loses points beyond its bound. */
export type ReverseFormula = 'inverse_ratio' | 'linear_excess';

/** How the execution rate is computed; executed ÷ adjusted full-year budget, never the initial one. */
export type ExecutionFormula = 'executed_over_adjusted';

/** Classes (first-level, or second-level codes) that share a weight. */
export interface ClassWeight {
  readonly classes: readonly string[];
  readonly weight: DecimalString;
}

/** A scoring scheme as data: what differs between localities and years stands here, never in code. Weights are points of 100. */
export interface ScoringScheme {
  readonly id: string;
  readonly name: BilingualText;
  /** The regulation it follows. */
  readonly basis: string;
  /** Layout of the official form (`national-2020`, `hubei-2020` …) that its evaluations are given out in; the national one unless it names one. */
  readonly formLayout?: string;
  readonly execution: { readonly weight: DecimalString; readonly formula: ExecutionFormula };
  /** Sum that the weights of all indicators must have. */
  readonly indicatorWeight: DecimalString;
  /** Admissible distributions over the classes; a class that no group names must carry no weight. */
  readonly classWeights: { readonly severity: Severity; readonly variants: readonly (readonly ClassWeight[])[] };
  readonly gradeBands: Readonly<Record<Grade, GradeBand>>;
  readonly reverseFormula: ReverseFormula;
  /** From this multiple of the target on, an actual asks for a reason. */
  readonly overAchievementRatio: DecimalString;
  readonly rounding: { readonly mode: 'half_up'; readonly scorePlaces: number; readonly ratePlaces: number };
  /** Lowest total of each rating, best first. */
  readonly ratingBands: readonly { readonly rating: Rating; readonly from: DecimalString }[];
}
