import { scoringFinding } from '../findings/index.js';
import { ONE, roundHalfUp, toDecimalString, toRounded, type Exact } from '../money/index.js';
import type { CompiledScheme } from './compiled-scheme.js';
import type { ExecutionResult } from './evaluation.js';

/** Budget and executed amount in 万元. */
export interface ExactBudget {
  readonly adjusted: Exact;
  readonly executed: Exact;
}

/**
 * The score of budget execution: weight × executed ÷ adjusted full-year budget, at most the weight (财预〔2020〕10号).
 * A zero budget has no rate and no score, but a finding of severity error.
 */
export function scoreExecution(budget: ExactBudget, scheme: CompiledScheme): ExecutionResult {
  const { adjusted, executed } = budget;
  const { executionWeight: exactWeight } = scheme;
  const { scorePlaces, ratePlaces } = scheme.data.rounding;
  const weight = scheme.data.execution.weight;
  if (adjusted.isZero()) {
    return {
      rule: 'score.execution',
      rate: null,
      weight,
      score: null,
      explanation: { zh: '全年预算数为 0，预算执行率无法计算', en: 'The adjusted budget is 0, so there is no execution rate' },
      findings: [scoringFinding('execution.zero-denominator', { actual: toDecimalString(adjusted) })],
    };
  }
  const rate = executed.div(adjusted);
  const capped = rate.gt(ONE);
  const score = toRounded(capped ? exactWeight : exactWeight.times(rate), scorePlaces);
  const numbers = `${weight} × ${executed} ÷ ${adjusted}`;
  return {
    rule: 'score.execution',
    rate: toDecimalString(roundHalfUp(rate, ratePlaces)),
    weight,
    score,
    explanation: {
      zh: `预算执行得分 = 分值 × 全年执行数 ÷ 全年预算数 = ${numbers} = ${score}${capped ? `（不超过分值 ${weight}）` : ''}`,
      en: `Execution score = weight × executed ÷ adjusted budget = ${numbers} = ${score}${capped ? ` (at most the weight ${weight})` : ''}`,
    },
    findings: [],
  };
}
