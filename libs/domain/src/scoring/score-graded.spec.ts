import { describe, expect, it } from '@jest/globals';
import type { Grade } from './scheme.js';
import { rulesOf, scoreOne } from './fixtures/evaluations.js';

const qualitative = { target: '有效推进', actual: '有效推进', weight: '20', reason: '部分单位延期' };

describe('graded targets', () => {
  it('score weight × share and show the band', () => {
    const result = scoreOne({ ...qualitative, grade: 'achieved', share: '0.95' }, { scheme: 'mof-2020' });
    expect(result).toMatchObject({ rule: 'score.graded', score: '19.00', findings: [] });
    expect(result.explanation.zh).toContain('20 × 0.95 = 19.00');
  });

  it('need a grade for a period too', () => {
    const period = { target: '2026年12月底前', actual: '2026年11月' };
    expect(scoreOne(period)).toMatchObject({ rule: 'score.ungraded', score: null, findings: [{ rule: 'grade.missing' }] });
    expect(scoreOne({ ...period, grade: 'achieved', share: '1' }).score).toBe('10.00');
  });

  it.each<[string, Grade, string, boolean]>([
    ['mof-2020', 'achieved', '1', true],
    ['mof-2020', 'achieved', '0.8', true],
    ['mof-2020', 'achieved', '0.79', false],
    ['mof-2020', 'achieved', '1.01', false],
    ['mof-2020', 'partly_achieved', '0.8', false],
    ['mof-2020', 'partly_achieved', '0.7999', true],
    ['mof-2020', 'partly_achieved', '0.6', true],
    ['mof-2020', 'partly_achieved', '0.5', false],
    ['hubei-2020', 'partly_achieved', '0.5', true],
    ['mof-2020', 'not_achieved', '0.6', false],
    ['hubei-2020', 'not_achieved', '0.5', false],
    ['mof-2020', 'not_achieved', '0', true],
    ['mof-2020', 'not_achieved', '-0.1', false],
  ])('%s, %s: a share of %s is inside its band: %s', (scheme, grade, share, inside) => {
    const result = scoreOne({ ...qualitative, grade, share }, { scheme });
    expect(result.score !== null).toBe(inside);
    expect(rulesOf(result)).toEqual(inside ? [] : ['grade.share-outside-band']);
  });

  it('need a share beside the grade', () => {
    expect(scoreOne({ ...qualitative, grade: 'achieved' })).toMatchObject({
      score: null,
      findings: [{ rule: 'grade.share-missing', expected: '[0.8, 1]' }],
    });
  });
});

describe('missing parts', () => {
  it.each(['', '无', '-', null, undefined])('an actual of %j scores 0 with one finding', (actual) => {
    const result = scoreOne({ target: '≥95%', actual });
    expect(result).toMatchObject({ rule: 'score.missing-actual', score: '0.00', actual: actual ?? '' });
    expect(rulesOf(result)).toEqual(['actual.missing']);
  });

  it.each(['', '无', '/'])('a target of %j scores 0 with one finding', (target) => {
    const result = scoreOne({ target, actual: '5个' });
    expect(result).toMatchObject({ rule: 'score.missing-target', score: '0.00' });
    expect(rulesOf(result)).toEqual(['target.missing']);
  });

  it('below full weight a reason is mandatory, blanks are none', () => {
    expect(rulesOf(scoreOne({ actual: '19家' }))).toEqual(['reason.missing']);
    expect(rulesOf(scoreOne({ actual: '19家', reason: ' ' }))).toEqual(['reason.missing']);
    expect(rulesOf(scoreOne({ actual: '19家', reason: '企业搬迁' }))).toEqual([]);
  });
});
