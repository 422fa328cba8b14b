import type { BilingualText } from '../findings/index.js';
import { toExact, type DecimalString } from '../money/index.js';

/** What makes a self-evaluation worth checking again. */
export const RISK_KINDS = ['errors', 'warnings', 'over-achievement', 'missing-evidence', 'mismatch', 'changed-scores'] as const;

export type RiskKind = (typeof RISK_KINDS)[number];

/** What is known about a self-evaluation that was handed in. */
export interface RiskFacts {
  /** Errors that the checks find. */
  readonly errors: number;
  /** Warnings that nobody waived. */
  readonly warnings: number;
  /** Indicators whose actual value reaches the over-achievement ratio of the scheme. */
  readonly overAchieved: number;
  /** Indicators with an actual value and no file that proves it. */
  readonly withoutEvidence: number;
  /** Scores that a reviewer changed. */
  readonly changedScores: number;
  /** Total of 100; null while there is none. */
  readonly total: DecimalString | null;
  /** Executed share of the adjusted budget, `"0.85"`; null without a budget. */
  readonly executionRate: DecimalString | null;
}

/** A setting of a region: how much each occurrence counts, and how much all of a kind count at most. */
export interface RiskSettings {
  readonly points: Readonly<Record<RiskKind, { readonly each: number; readonly atMost: number }>>;
  /** Difference between the share of the score and the execution rate from which they do not match. */
  readonly mismatchFrom: DecimalString;
}

/** Proposed settings, for regions that have none of their own. */
export const DEFAULT_RISK_SETTINGS: RiskSettings = {
  points: {
    errors: { each: 10, atMost: 30 },
    warnings: { each: 3, atMost: 15 },
    'over-achievement': { each: 8, atMost: 24 },
    'missing-evidence': { each: 2, atMost: 20 },
    mismatch: { each: 15, atMost: 15 },
    'changed-scores': { each: 5, atMost: 20 },
  },
  mismatchFrom: '0.20',
};

export interface Risk {
  readonly kind: RiskKind;
  readonly count: number;
  /** Whole points that it adds. */
  readonly points: number;
  readonly explanation: BilingualText;
}

export interface RiskAssessment {
  /** Whole points; 0 where nothing was noticed. */
  readonly score: number;
  /** In the order of {@link RISK_KINDS}; those that add nothing are left out. */
  readonly risks: readonly Risk[];
}

/** The risk of a self-evaluation, with each of its reasons and what that adds. Never less when more of anything is noticed. */
export function assessRisk(facts: RiskFacts, settings: RiskSettings = DEFAULT_RISK_SETTINGS): RiskAssessment {
  const counts = countsOf(facts, settings);
  const risks = RISK_KINDS.map((kind): Risk => {
    const { each, atMost } = settings.points[kind];
    const points = Math.min(counts[kind] * each, atMost);
    return { kind, count: counts[kind], points, explanation: explain(kind, counts[kind], points, facts) };
  }).filter(({ points }) => points > 0);
  return { score: risks.reduce((sum, { points }) => sum + points, 0), risks };
}

function countsOf(facts: RiskFacts, { mismatchFrom }: RiskSettings): Record<RiskKind, number> {
  const { total, executionRate } = facts;
  const apart = total !== null && executionRate !== null && toExact(total).div(100).minus(executionRate).abs().gte(mismatchFrom);
  return {
    errors: facts.errors,
    warnings: facts.warnings,
    'over-achievement': facts.overAchieved,
    'missing-evidence': facts.withoutEvidence,
    mismatch: apart ? 1 : 0,
    'changed-scores': facts.changedScores,
  };
}

function explain(kind: RiskKind, count: number, points: number, { total, executionRate }: RiskFacts): BilingualText {
  const rate = executionRate === null ? '' : toExact(executionRate).times(100).toFixed(2);
  const texts: Record<RiskKind, readonly [zh: string, en: string]> = {
    errors: [`审核规则有${count}项错误`, `errors in the checks: ${count}`],
    warnings: [`有${count}项提醒未说明`, `warnings that nobody waived: ${count}`],
    'over-achievement': [`${count}个指标完成值远超目标`, `indicators far above their targets: ${count}`],
    'missing-evidence': [`${count}个指标没有佐证材料`, `indicators without evidence: ${count}`],
    mismatch: [`自评${total ?? ''}分，预算执行率${rate}%，两者不匹配`, `score ${total ?? ''}, but execution ${rate}%`],
    'changed-scores': [`审核调整了${count}项得分`, `scores that a reviewer changed: ${count}`],
  };
  const [zh, en] = texts[kind];
  return { zh: `${zh}，计${points}分`, en: `${en} (${points} points)` };
}
