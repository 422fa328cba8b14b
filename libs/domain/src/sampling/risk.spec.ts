import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessRisk, DEFAULT_RISK_SETTINGS, RISK_KINDS, type RiskFacts } from './index.js';

const NOTHING: RiskFacts = { errors: 0, warnings: 0, overAchieved: 0, withoutEvidence: 0, changedScores: 0, total: '95', executionRate: '0.95' };
const COUNTS = ['errors', 'warnings', 'overAchieved', 'withoutEvidence', 'changedScores'] as const;

describe('the risk of a self-evaluation', () => {
  it('is nothing where nothing was noticed, also without score and budget', () => {
    expect(assessRisk(NOTHING)).toEqual({ score: 0, risks: [] });
    expect(assessRisk({ ...NOTHING, total: null, executionRate: null }).score).toBe(0);
  });

  it('explains each of its reasons with what it adds', () => {
    const { score, risks } = assessRisk({ ...NOTHING, errors: 1, overAchieved: 2, total: '96.5', executionRate: '0.6' });
    expect(risks.map(({ kind, points }) => [kind, points])).toEqual([['errors', 10], ['over-achievement', 16], ['mismatch', 15]]);
    expect(score).toBe(41);
    expect(risks[2]?.explanation).toEqual({ zh: '自评96.5分，预算执行率60.00%，两者不匹配，计15分', en: 'score 96.5, but execution 60.00% (15 points)' });
  });

  it('counts a difference from the limit on, in both directions', () => {
    const kinds = (total: string, executionRate: string) => assessRisk({ ...NOTHING, total, executionRate }).risks.map(({ kind }) => kind);
    expect([kinds('90', '0.71'), kinds('90', '0.70'), kinds('60', '0.80')]).toEqual([[], ['mismatch'], ['mismatch']]);
  });

  it('follows the settings: a kind that counts nothing is left out', () => {
    const points = { ...DEFAULT_RISK_SETTINGS.points, warnings: { each: 0, atMost: 0 } };
    expect(assessRisk({ ...NOTHING, warnings: 9 }, { ...DEFAULT_RISK_SETTINGS, points })).toEqual({ score: 0, risks: [] });
  });

  it('never falls when more is noticed, and is the sum of its reasons, each within its limit', () => {
    const facts = fc.record(Object.fromEntries(COUNTS.map((name) => [name, fc.nat(50)]))) as fc.Arbitrary<Record<(typeof COUNTS)[number], number>>;
    fc.assert(
      fc.property(facts, fc.constantFrom(...COUNTS), (counts, more) => {
        const before = assessRisk({ ...NOTHING, ...counts });
        const after = assessRisk({ ...NOTHING, ...counts, [more]: counts[more] + 1 });
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(before.score).toBe(before.risks.reduce((sum, { points }) => sum + points, 0));
        for (const { kind, points } of before.risks) expect(points).toBeLessThanOrEqual(DEFAULT_RISK_SETTINGS.points[kind].atMost);
        expect(before.risks.map(({ kind }) => RISK_KINDS.indexOf(kind))).toEqual(before.risks.map(({ kind }) => RISK_KINDS.indexOf(kind)).sort((a, b) => a - b));
      }),
    );
  });
});
