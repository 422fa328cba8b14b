import type { IndicatorView } from '@jixiao/contracts/views';
import type { EvaluatedIndicator } from '@jixiao/domain/budget-document';
import { isDecimalString, toDecimalString, toExact } from '@jixiao/domain/money';
import type { Grade, ScoringScheme } from '@jixiao/domain/scoring';
import { squeezed } from './texts.js';

const JUDGED = new Set(['qualitative', 'period']);
const SHARE_PLACES = 4;
/** The three grades as the forms word them (财预〔2020〕10号, annex 1, note 3). */
const WORDS: readonly (readonly [RegExp, Grade])[] = [
  [/^部分(?:达成|完成|实现)/u, 'partly_achieved'],
  [/^(?:未|没有)(?:达成|完成|实现)/u, 'not_achieved'],
  [/^(?:全部|基本)?(?:达成|完成|实现)(?:预期)?(?:年度)?(?:绩效)?(?:指标|目标)$/u, 'achieved'],
];

export interface Judgement {
  readonly grade: Grade | null;
  /** Of the weight, within the band of the grade. */
  readonly share: string | null;
}

/**
 * How a form judges a target that nobody can measure: its words name the grade, and the points that it gives are a share of the weight, which tells
 * the grade where the words do not. Null for what is measured, and where the form says nothing or the same as is stored.
 */
export function gradeOf(form: EvaluatedIndicator, stored: IndicatorView, { gradeBands }: ScoringScheme): Judgement | null {
  if (!JUDGED.has(String((stored.targetParsed as { kind?: unknown } | null)?.kind))) return null;
  const worded = WORDS.find(([pattern]) => pattern.test(squeezed(form.actual ?? '')))?.[1] ?? null;
  const share = shareOf(form);
  if (share === null)
    return worded === null ? null : { grade: worded, share: stored.actual?.grade === worded ? stored.actual.share : null };
  if (stored.actual?.grade && isSameScore(stored.actual.share, form, stored)) return null;
  const band = (Object.keys(gradeBands) as Grade[]).find((grade) => isWithin(share, gradeBands[grade]));
  if (worded !== null && worded !== band) return { grade: worded, share: null };
  return band === undefined ? null : { grade: band, share };
}

function shareOf({ score, weight }: EvaluatedIndicator): string | null {
  if (score === null || weight === null || !isDecimalString(score) || !isDecimalString(weight) || toExact(weight).isZero()) return null;
  const share = toExact(score).div(toExact(weight)).toDecimalPlaces(SHARE_PLACES);
  return share.isNegative() || share.gt(1) ? null : toDecimalString(share);
}

/** Whether the stored share gives the written score, rounded as it is. */
function isSameScore(share: string | null, { score }: EvaluatedIndicator, { weight }: IndicatorView): boolean {
  if (share === null || score === null || weight === null) return false;
  return toExact(share).times(toExact(weight)).minus(toExact(score)).abs().lte('0.005');
}

function isWithin(share: string, { from, below }: ScoringScheme['gradeBands'][Grade]): boolean {
  const value = toExact(share);
  return value.gte(toExact(from)) && (below === '1' ? value.lte(1) : value.lt(toExact(below)));
}
