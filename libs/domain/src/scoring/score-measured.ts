import { scoringFinding, type BilingualText, type Finding } from '../findings/index.js';
import type { Exact } from '../money/index.js';
import { compareQuantities, type Comparison, type NumericTarget, type Operator, type RangeTarget } from '../targets/index.js';
import { beyondRange, fullWeight, shortfall } from './formulas.js';
import { byFormula, NO_FINDINGS, type ItemContext, type ItemScore } from './item-score.js';
import { isGraded, scoreGraded, unscored } from './score-graded.js';

type Side = 'positive' | 'reverse' | 'equal';

const SIDES: Readonly<Record<Operator, Side>> = { '>=': 'positive', '>': 'positive', '<=': 'reverse', '<': 'reverse', '=': 'equal' };

const RULES = { positive: 'score.positive', reverse: 'score.reverse', equal: 'score.equal' } as const;

/**
 * The score of one measured value: positive and equal targets W·B/A below the target, reverse ones by the scheme's formula, full weight once
 * met (财预〔2020〕10号). Far above the target asks for a reason.
 */
export function scoreNumeric(target: NumericTarget, actual: NumericTarget, context: ItemContext): ItemScore {
  const comparison = compareQuantities(target, actual);
  if (comparison === null) return incomparable(context);
  const side = SIDES[target.operator];
  const findings = remarks(target, comparison, side, context);
  const { expected, actual: reached } = comparison;
  // An equal target of zero (no accident) is kept by staying at zero or below.
  const ceiling = side === 'reverse' || (side === 'equal' && expected.isZero());
  if (ceiling ? reached.lte(expected) : reached.gte(expected)) {
    const sign = ceiling ? '≤' : '≥';
    return byFormula(RULES[side], metWords(reached, sign, expected, comparison.unit), fullWeight(context.weight), findings);
  }
  if (side === 'reverse') {
    return byFormula('score.reverse', REVERSE_WORDS, context.scheme.reverse(context.weight, expected, reached), findings);
  }
  return byFormula(RULES[side], POSITIVE_WORDS, shortfall(context.weight, expected, reached), findings);
}

/** The score of a value against two inclusive bounds: full weight inside, the ratio to the nearest bound outside. */
export function scoreRange(target: RangeTarget, actual: NumericTarget, context: ItemContext): ItemScore {
  const signed = target.change === undefined && target.lower.startsWith('-') ? { ...target, change: 'increase' as const } : target;
  const low = compareQuantities({ ...signed, value: target.lower }, actual);
  const high = compareQuantities({ ...signed, value: target.upper }, actual);
  if (low === null || high === null) return incomparable(context);
  const findings = low.unitAssumed ? [unitAssumed(low, context)] : NO_FINDINGS;
  if (low.actual.lt(low.expected)) {
    return byFormula('score.range', BELOW_WORDS, shortfall(context.weight, low.expected, low.actual), findings);
  }
  if (high.actual.gt(high.expected)) {
    return byFormula('score.range', ABOVE_WORDS, beyondRange(context.weight, high.expected, high.actual), findings);
  }
  const words: BilingualText = {
    zh: `${low.expected} ≤ ${low.actual} ≤ ${high.expected}，在范围内，得分 = 分值`,
    en: `${low.expected} ≤ ${low.actual} ≤ ${high.expected}, within the range, score = weight`,
  };
  return byFormula('score.range', words, fullWeight(context.weight), findings);
}

/** The score of "stay within the budget": executed against adjusted budget in 万元, beyond it the scheme's reverse formula. */
export function scoreBudgetCap(context: ItemContext): ItemScore {
  const { adjusted, executed } = context.budget;
  if (executed.lte(adjusted)) {
    return byFormula('score.budget-cap', metWords(executed, '≤', adjusted, '万元'), fullWeight(context.weight));
  }
  return byFormula('score.budget-cap', REVERSE_WORDS, context.scheme.reverse(context.weight, adjusted, executed));
}

/** What cannot be compared: nothing until a person grades it, and a finding either way. */
export function incomparable(context: ItemContext): ItemScore {
  const { item, actual } = context;
  const graded = isGraded(context);
  const finding = scoringFinding('actual.incomparable', {
    expected: item.target,
    actual,
    ...(graded ? { severity: 'info' as const } : {}),
  });
  return graded ? scoreGraded(context, [finding]) : unscored('score.incomparable', [finding]);
}

const POSITIVE_WORDS: BilingualText = {
  zh: '未完成指标值，得分 = 分值 × 实际 ÷ 目标',
  en: 'Target not met, score = weight × actual ÷ target',
};
const REVERSE_WORDS: BilingualText = { zh: '超出上限，得分按反向指标公式', en: 'Beyond the limit, score by the reverse formula' };
const BELOW_WORDS: BilingualText = {
  zh: '低于下限，得分 = 分值 × 实际 ÷ 下限',
  en: 'Below the range, score = weight × actual ÷ lower bound',
};
const ABOVE_WORDS: BilingualText = {
  zh: '高于上限，得分 = 分值 × 上限 ÷ 实际',
  en: 'Above the range, score = weight × upper bound ÷ actual',
};

function metWords(reached: Exact, sign: string, expected: Exact, unit: string): BilingualText {
  return {
    zh: `${reached}${unit} ${sign} ${expected}${unit}，完成指标值，得分 = 分值`,
    en: `${reached}${unit} ${sign} ${expected}${unit}, target met, score = weight`,
  };
}

function remarks(target: NumericTarget, comparison: Comparison, side: Side, context: ItemContext): readonly Finding[] {
  const { expected, actual } = comparison;
  const findings: Finding[] = [];
  if (comparison.unitAssumed) findings.push(unitAssumed(comparison, context));
  if ((target.operator === '>' || target.operator === '<') && actual.eq(expected)) {
    findings.push(scoringFinding('target.bound-excluded', { expected: context.item.target, actual: context.actual }));
  }
  if (side !== 'reverse' && isOverAchieved(expected, actual, context)) findings.push(overAchievement(context));
  return findings.length === 0 ? NO_FINDINGS : findings;
}

function isOverAchieved(expected: Exact, actual: Exact, context: ItemContext): boolean {
  if (actual.lte(expected) || expected.isZero() || expected.isNegative()) return false;
  return actual.gte(expected.times(context.scheme.overAchievementRatio));
}

function overAchievement(context: ItemContext): Finding {
  const explained = (context.item.reason ?? '').trim() !== '';
  return scoringFinding('actual.over-achievement', {
    severity: explained ? 'info' : 'warning',
    expected: context.item.target,
    actual: context.actual,
    params: { ratio: context.scheme.data.overAchievementRatio },
  });
}

function unitAssumed(comparison: Comparison, context: ItemContext): Finding {
  return scoringFinding('actual.unit-assumed', {
    expected: context.item.target,
    actual: context.actual,
    params: { unit: comparison.unit },
  });
}
