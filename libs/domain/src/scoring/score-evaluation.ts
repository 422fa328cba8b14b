import { CodedError } from '../errors/index.js';
import { ZERO, parseNonNegative, toRounded, type Exact } from '../money/index.js';
import { checkWeights } from './check-weights.js';
import { compileScheme } from './compiled-scheme.js';
import type { EvaluationInput, EvaluationItemInput, EvaluationItemResult, EvaluationResult } from './evaluation.js';
import { ratingOf } from './rating.js';
import type { ScoringScheme } from './scheme.js';
import { SCORING_SCHEMES } from './schemes.js';
import { scoreExecution, type ExactBudget } from './score-execution.js';
import { scoreItem } from './score-item.js';

/**
 * Scores a self-evaluation (单位自评, 财预〔2020〕10号) by the scheme it names: budget execution, every indicator, total and rating.
 *
 * Money in 万元 and weights in points are decimal strings; scores are rounded half up to the scheme's places and the total is their exact sum.
 * Every score carries its rule, an explanation with the formula in numbers, and findings; findings of the whole are at the top.
 *
 * @throws CodedError naming the field: `scheme.unknown`, `amount.missing`, `amount.not-decimal`, `amount.negative`, `grade.unknown`,
 * `input.not-object`, `input.not-list`, `input.not-text`.
 */
export function scoreEvaluation(
  input: EvaluationInput,
  schemes: Readonly<Record<string, ScoringScheme>> = SCORING_SCHEMES,
): EvaluationResult {
  requireObject(input, 'input');
  const scheme = compileScheme(findScheme(input.scheme, schemes));
  const budget = readBudget(input);
  const execution = scoreExecution(budget, scheme);
  if (!Array.isArray(input.items)) throw new CodedError('input.not-list', {}, 'items');

  const items: EvaluationItemResult[] = [];
  const weights: Exact[] = [];
  let total = execution.score === null ? ZERO : ZERO.plus(execution.score);
  for (const [index, item] of input.items.entries()) {
    const weight = readItem(item, index);
    const { points, result } = scoreItem(item, index, weight, budget, scheme);
    if (points !== null) total = total.plus(points);
    items.push(result);
    weights.push(weight);
  }
  return {
    scheme: input.scheme,
    execution,
    items,
    total: toRounded(total, scheme.data.rounding.scorePlaces),
    rating: ratingOf(total, scheme.data),
    findings: checkWeights(input.items, weights, scheme),
  };
}

function findScheme(id: unknown, schemes: Readonly<Record<string, ScoringScheme>>): ScoringScheme {
  const scheme = typeof id === 'string' && Object.hasOwn(schemes, id) ? schemes[id] : undefined;
  if (scheme === undefined) {
    throw new CodedError('scheme.unknown', { value: String(id), known: Object.keys(schemes).join(', ') }, 'scheme');
  }
  return scheme;
}

function readBudget(input: EvaluationInput): ExactBudget {
  requireObject(input.budget, 'budget');
  const { initial, adjusted, executed } = input.budget;
  if (initial !== undefined && initial !== null) parseNonNegative(initial, 'budget.initial');
  return {
    adjusted: parseNonNegative(adjusted, 'budget.adjusted'),
    executed: parseNonNegative(executed, 'budget.executed'),
  };
}

/** Checks the item's shape and gives its weight. */
function readItem(item: EvaluationItemInput, index: number): Exact {
  requireObject(item, `items[${index}]`);
  requireText(item.class, index, 'class');
  requireText(item.name, index, 'name');
  requireText(item.target, index, 'target');
  if (item.actual !== undefined && item.actual !== null) requireText(item.actual, index, 'actual');
  if (item.reason !== undefined && item.reason !== null) requireText(item.reason, index, 'reason');
  return parseNonNegative(item.weight, `items[${index}].weight`);
}

function requireText(value: unknown, index: number, member: string): void {
  if (typeof value !== 'string') throw new CodedError('input.not-text', { value: String(value) }, `items[${index}].${member}`);
}

function requireObject(value: unknown, field: string): void {
  if (typeof value !== 'object' || value === null) throw new CodedError('input.not-object', {}, field);
}
