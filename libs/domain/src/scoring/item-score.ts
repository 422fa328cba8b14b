import type { BilingualText, Finding } from '../findings/index.js';
import type { Exact } from '../money/index.js';
import type { CompiledScheme } from './compiled-scheme.js';
import type { EvaluationItemInput, ScoreRule } from './evaluation.js';
import type { FormulaResult } from './formulas.js';
import type { ExactBudget } from './score-execution.js';

/** What every rule needs to score an indicator. `field` is the item's path in the input. */
export interface ItemContext {
  readonly item: EvaluationItemInput;
  readonly actual: string;
  readonly field: string;
  readonly weight: Exact;
  readonly budget: ExactBudget;
  readonly scheme: CompiledScheme;
}

/** An indicator's points before rounding (null: none until a person acts) and how they came about, without the result. */
export interface ItemScore {
  readonly rule: ScoreRule;
  readonly points: Exact | null;
  readonly explanation: BilingualText;
  readonly findings: readonly Finding[];
}

export const NO_FINDINGS: readonly Finding[] = [];

/** A score by a formula: the words say which, the numbers follow. */
export function byFormula(
  rule: ScoreRule,
  words: BilingualText,
  result: FormulaResult,
  findings: readonly Finding[] = NO_FINDINGS,
): ItemScore {
  const numbers = result.numbers === null ? '' : ` = ${result.numbers}`;
  return {
    rule,
    points: result.points,
    explanation: { zh: words.zh + numbers, en: words.en + numbers },
    findings,
  };
}
