import type { BilingualText, Finding } from '../findings/index.js';
import type { DecimalString } from '../money/index.js';
import type { ParsedTarget } from '../targets/index.js';
import type { Grade, Rating } from './scheme.js';

/** One indicator of a self-evaluation: its target and actual as written, its weight in points. */
export interface EvaluationItemInput {
  readonly id?: string;
  /** Class code such as `output.quantity`. */
  readonly class: string;
  readonly name: string;
  readonly target: string;
  readonly actual?: string | null;
  readonly weight: DecimalString;
  readonly grade?: Grade | null;
  /** Share of the weight, 0 to 1, inside the grade's band. */
  readonly share?: DecimalString | null;
  readonly reason?: string | null;
  /** What the target was parsed to, where that is stored (a person may have corrected it). */
  readonly parsedTarget?: ParsedTarget | null;
}

/** Money in 万元. */
export interface EvaluationBudget {
  readonly initial?: DecimalString | null;
  readonly adjusted: DecimalString;
  readonly executed: DecimalString;
}

export interface EvaluationInput {
  readonly scheme: string;
  readonly budget: EvaluationBudget;
  readonly items: readonly EvaluationItemInput[];
}

/** The rule that gave a score. */
export type ScoreRule =
  | 'score.execution'
  | 'score.positive'
  | 'score.reverse'
  | 'score.equal'
  | 'score.range'
  | 'score.budget-cap'
  | 'score.graded'
  | 'score.missing-target'
  | 'score.missing-actual'
  | 'score.ungraded'
  | 'score.incomparable';

/** A score that explains itself. `score` is null where nothing can be scored until a person acts. */
export interface ExplainedScore {
  readonly rule: ScoreRule;
  readonly weight: DecimalString;
  readonly score: DecimalString | null;
  readonly explanation: BilingualText;
  readonly findings: readonly Finding[];
}

/** `rate` = executed ÷ adjusted budget, a ratio; null for a zero denominator. */
export interface ExecutionResult extends ExplainedScore {
  readonly rate: DecimalString | null;
}

export interface EvaluationItemResult extends ExplainedScore {
  readonly id?: string;
  readonly class: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

/** `total` is the exact sum of the execution score and the items' scores, those that are null left out. */
export interface EvaluationResult {
  readonly scheme: string;
  readonly execution: ExecutionResult;
  readonly items: readonly EvaluationItemResult[];
  readonly total: DecimalString;
  readonly rating: Rating;
  readonly findings: readonly Finding[];
}
