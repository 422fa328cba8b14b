import { CodedError } from '../errors/index.js';
import { scoringFinding, type Finding } from '../findings/index.js';
import { ONE, parseDecimal, toDecimalString, type Exact } from '../money/index.js';
import type { CompiledBand } from './compiled-scheme.js';
import type { ScoreRule } from './evaluation.js';
import { byFormula, NO_FINDINGS, type ItemContext, type ItemScore } from './item-score.js';

/** Whether a person has graded the item. */
export function isGraded(context: ItemContext): boolean {
  const { grade } = context.item;
  return grade !== undefined && grade !== null && (grade as string) !== '';
}

/**
 * The score of a target that a person judges: weight × share, the share inside its grade's band. Without a grade, a share or a band that
 * holds the share there is no score. `earlier` are findings that stay beside the grade.
 *
 * @throws CodedError `grade.unknown`, `amount.not-decimal` naming the field.
 */
export function scoreGraded(context: ItemContext, earlier: readonly Finding[] = NO_FINDINGS): ItemScore {
  const { item, weight, field } = context;
  if (!isGraded(context)) {
    return unscored('score.ungraded', [...earlier, scoringFinding('grade.missing', { expected: item.target })]);
  }
  const band = bandOf(context);
  if (item.share === undefined || item.share === null || item.share === '') {
    return unscored('score.ungraded', [...earlier, scoringFinding('grade.share-missing', { expected: band.notation })]);
  }
  const share = parseDecimal(item.share, `${field}.share`);
  if (!holds(band, share)) {
    const finding = scoringFinding('grade.share-outside-band', { expected: band.notation, actual: toDecimalString(share) });
    return unscored('score.ungraded', [...earlier, finding]);
  }
  const words = {
    zh: `评定等级的比例在 ${band.notation} 内，得分 = 分值 × 比例`,
    en: `Share within ${band.notation} of its grade, score = weight × share`,
  };
  return byFormula('score.graded', words, { points: weight.times(share), numbers: `${weight} × ${share}` }, earlier);
}

/** No score until a person acts. */
export function unscored(rule: ScoreRule, findings: readonly Finding[]): ItemScore {
  return {
    rule,
    points: null,
    explanation: { zh: '须由人工评定等级和比例后计分', en: 'No score until a person gives a grade and a share' },
    findings,
  };
}

function bandOf(context: ItemContext): CompiledBand {
  const grade = String(context.item.grade);
  const { bands } = context.scheme;
  const band = bands.get(grade);
  if (band === undefined) {
    throw new CodedError('grade.unknown', { value: grade, known: [...bands.keys()].join(', ') }, `${context.field}.grade`);
  }
  return band;
}

function holds(band: CompiledBand, share: Exact): boolean {
  if (share.lt(band.from)) return false;
  return band.below.eq(ONE) ? share.lte(ONE) : share.lt(band.below);
}
