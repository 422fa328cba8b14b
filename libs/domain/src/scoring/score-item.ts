import { scoringFinding } from '../findings/index.js';
import { ZERO, roundHalfUp, toRounded, type Exact } from '../money/index.js';
import type { ParsedTarget } from '../targets/index.js';
import type { CompiledScheme } from './compiled-scheme.js';
import type { EvaluationItemInput, EvaluationItemResult } from './evaluation.js';
import { type ItemContext, type ItemScore } from './item-score.js';
import { parseRemembered } from './parse-memo.js';
import type { ExactBudget } from './score-execution.js';
import { scoreGraded } from './score-graded.js';
import { incomparable, scoreBudgetCap, scoreNumeric, scoreRange } from './score-measured.js';

/** An indicator's answer with its rounded score as an exact decimal, for the total. */
export interface ScoredItem {
  readonly points: Exact | null;
  readonly result: EvaluationItemResult;
}

/**
 * The score of one indicator with its explanation and findings; `index` is its position in the input, for the fields that errors name.
 *
 * @throws CodedError `grade.unknown`, `amount.not-decimal` (share).
 */
export function scoreItem(
  item: EvaluationItemInput,
  index: number,
  weight: Exact,
  budget: ExactBudget,
  scheme: CompiledScheme,
): ScoredItem {
  const actual = item.actual ?? '';
  const context: ItemContext = { item, actual, field: `items[${index}]`, weight, budget, scheme };
  const scored = scoreTarget(item.parsedTarget ?? parseRemembered(item.target), context);
  const places = scheme.data.rounding.scorePlaces;
  const points = scored.points === null ? null : roundHalfUp(scored.points, places);
  const score = points === null ? null : toRounded(points, places);
  const result: EvaluationItemResult = {
    ...(item.id === undefined ? {} : { id: item.id }),
    class: item.class,
    name: item.name,
    target: item.target,
    actual,
    weight: item.weight,
    score,
    rule: scored.rule,
    explanation: withResult(scored, score),
    findings: lacksReason(scored, context)
      ? [...scored.findings, scoringFinding('reason.missing', { expected: item.weight, actual: score ?? '' })]
      : scored.findings,
  };
  return { points, result };
}

function scoreTarget(target: ParsedTarget, context: ItemContext): ItemScore {
  if (target.kind === 'none') return MISSING_TARGET;
  if (target.kind === 'budget_cap') return scoreBudgetCap(context);
  const actual = parseRemembered(context.actual);
  if (actual.kind === 'none') return MISSING_ACTUAL;
  if (target.kind === 'qualitative' || target.kind === 'period') return scoreGraded(context);
  if (actual.kind !== 'numeric') return incomparable(context);
  return target.kind === 'numeric' ? scoreNumeric(target, actual, context) : scoreRange(target, actual, context);
}

const MISSING_TARGET: ItemScore = {
  rule: 'score.missing-target',
  points: ZERO,
  explanation: { zh: '没有指标值，得分', en: 'No target, score' },
  findings: [scoringFinding('target.missing')],
};

const MISSING_ACTUAL: ItemScore = {
  rule: 'score.missing-actual',
  points: ZERO,
  explanation: { zh: '没有实际完成值，得分', en: 'No actual value, score' },
  findings: [scoringFinding('actual.missing')],
};

function withResult({ explanation, points }: ItemScore, score: string | null): ItemScore['explanation'] {
  if (points === null) return explanation;
  return { zh: `${explanation.zh} = ${score}`, en: `${explanation.en} = ${score}` };
}

/** Below full weight a reason is mandatory; where target or actual are missing, that is what has to be repaired first. */
function lacksReason({ rule, points }: ItemScore, { item, weight }: ItemContext): boolean {
  if (points === null || rule === 'score.missing-target' || rule === 'score.missing-actual') return false;
  return points.lt(weight) && (item.reason ?? '').trim() === '';
}
