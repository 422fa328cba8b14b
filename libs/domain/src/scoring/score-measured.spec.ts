import { describe, expect, it } from '@jest/globals';
import { rulesOf, scoreOne } from './fixtures/evaluations.js';

const MOF = { scheme: 'mof-2020' };

describe('positive targets', () => {
  it('give full weight when met exactly', () => {
    expect(scoreOne({ target: '≥500个', actual: '500个', weight: '15' })).toMatchObject({
      rule: 'score.positive',
      score: '15.00',
      findings: [],
    });
  });

  it('give weight × actual ÷ target below and explain it in numbers', () => {
    const result = scoreOne({ target: '≥500个', actual: '480个', weight: '15' });
    expect(result.score).toBe('14.40');
    expect(result.explanation.zh).toBe('未完成指标值，得分 = 分值 × 实际 ÷ 目标 = 15 × 480 ÷ 500 = 14.40');
    expect(result.explanation.en).toBe('Target not met, score = weight × actual ÷ target = 15 × 480 ÷ 500 = 14.40');
  });

  it('round half up to two places', () => {
    expect(scoreOne({ target: '≥8个', actual: '1个', weight: '1' }).score).toBe('0.13');
    expect(scoreOne({ target: '≥3个', actual: '1个', weight: '10' }).score).toBe('3.33');
    expect(scoreOne({ target: '≥3个', actual: '2个', weight: '10' }).score).toBe('6.67');
  });

  it('never go below zero', () => {
    expect(scoreOne({ target: '≥5%', actual: '-3%' }).score).toBe('0.00');
  });

  it('with a negative bound stay below full weight when missed', () => {
    expect(scoreOne({ target: '≥-5%', actual: '-10%' }).score).toBe('5.00');
    expect(scoreOne({ target: '≥-5%', actual: '-4%' }).score).toBe('10.00');
  });

  it('point out an excluded bound', () => {
    expect(rulesOf(scoreOne({ target: '>5次', actual: '5次' }))).toEqual(['target.bound-excluded']);
  });
});

describe('over-achievement', () => {
  it('is a warning from 1.3 times the target on, score unchanged', () => {
    const result = scoreOne({ target: '≥10次', actual: '13次' });
    expect(result).toMatchObject({ score: '10.00', findings: [{ rule: 'actual.over-achievement', severity: 'warning' }] });
  });

  it('is none just below', () => {
    expect(scoreOne({ target: '≥10次', actual: '12.9次' }).findings).toEqual([]);
  });

  it('only informs once a reason is given', () => {
    expect(scoreOne({ target: '≥10次', actual: '20次', reason: '上级追加任务' }).findings).toMatchObject([{ severity: 'info' }]);
  });

  it('does not concern reverse targets', () => {
    expect(scoreOne({ target: '≤30分钟', actual: '5分钟' }).findings).toEqual([]);
  });
});

describe('reverse targets', () => {
  it('give full weight within the bound in every scheme', () => {
    for (const scheme of ['mof-2020', 'mof-2021', 'hubei-2020']) {
      expect(scoreOne({ target: '≤30分钟', actual: '30分钟' }, { scheme }).score).toBe('10.00');
    }
  });

  it('lose by W·A/B in Hubei', () => {
    const result = scoreOne({ target: '≤30分钟', actual: '40分钟', weight: '15' });
    expect(result).toMatchObject({ rule: 'score.reverse', score: '11.25' });
    expect(result.explanation.zh).toContain('15 × 30 ÷ 40 = 11.25');
  });

  it('lose linearly in the national practice and reach nothing at twice the bound', () => {
    expect(scoreOne({ target: '≤30分钟', actual: '40分钟', weight: '15' }, MOF).score).toBe('10.00');
    expect(scoreOne({ target: '≤30分钟', actual: '60分钟', weight: '15' }, MOF).score).toBe('0.00');
    expect(scoreOne({ target: '≤30分钟', actual: '90分钟', weight: '15' }, MOF).score).toBe('0.00');
  });

  it('allow nothing beyond a bound of zero', () => {
    expect(scoreOne({ target: '≤0起', actual: '0起' }).score).toBe('10.00');
    expect(scoreOne({ target: '≤0起', actual: '1起' }).score).toBe('0.00');
    expect(scoreOne({ target: '≤0起', actual: '1起' }, MOF).score).toBe('0.00');
  });

  it('with a negative bound give less the further the actual is above it', () => {
    expect(scoreOne({ target: '≤-5%', actual: '-4%' }).score).toBe('8.00');
    expect(scoreOne({ target: '≤-5%', actual: '-4%' }, MOF).score).toBe('8.00');
    expect(scoreOne({ target: '≤-5%', actual: '1%' }).score).toBe('0.00');
  });
});

describe('equal targets', () => {
  it('score like positive ones', () => {
    expect(scoreOne({ target: '100%', actual: '100%' })).toMatchObject({ rule: 'score.equal', score: '10.00' });
    expect(scoreOne({ target: '100%', actual: '95%' }).score).toBe('9.50');
    expect(scoreOne({ target: '230台', actual: '240台' }).score).toBe('10.00');
  });

  it('of zero need an actual of zero or less', () => {
    expect(scoreOne({ target: '0起', actual: '0起' }).score).toBe('10.00');
    expect(scoreOne({ target: '0起', actual: '2起' }).score).toBe('0.00');
  });
});

describe('rises and falls', () => {
  it.each([
    ['下降5%', '下降6%', '10.00'],
    ['下降5%', '下降4%', '8.00'],
    ['下降5%', '4%', '8.00'],
    ['下降5%', '-4%', '8.00'],
    ['下降5%', '上升4%', '0.00'],
    ['减少10%以上', '减少5%', '5.00'],
    ['降幅不超过5%', '下降3%', '10.00'],
    ['降幅不超过5%', '上升3%', '10.00'],
    ['同比增长≥8%', '6%', '7.50'],
    ['同比增长≥8%', '同比下降2%', '0.00'],
    ['±5%', '下降4%', '10.00'],
    ['±5%', '下降10%', '5.00'],
    ['±5%', '10%', '5.00'],
    ['零事故', '1起', '0.00'],
    ['零事故', '0起', '10.00'],
  ])('of %s score an actual of %s as %s', (target, actual, score) => {
    expect(scoreOne({ target, actual }).score).toBe(score);
  });

  it('of a level wait for a person where only the fall is told', () => {
    expect(rulesOf(scoreOne({ target: '≥90%', actual: '下降3%' }))).toEqual(['actual.incomparable']);
  });
});

describe('ranges', () => {
  const target = '90%-95%';

  it.each([
    ['90%', '10.00'],
    ['92.5%', '10.00'],
    ['95%', '10.00'],
    ['45%', '5.00'],
    ['100%', '9.50'],
  ])('score an actual of %s as %s', (actual, score) => {
    expect(scoreOne({ target, actual })).toMatchObject({ rule: 'score.range', score });
  });

  it('ask for a reason outside', () => {
    expect(rulesOf(scoreOne({ target, actual: '100%' }))).toEqual(['reason.missing']);
    expect(rulesOf(scoreOne({ target, actual: '100%', reason: '标准提高' }))).toEqual([]);
  });

  it('compare in any convertible unit and refuse others', () => {
    expect(scoreOne({ target: '30-60分钟', actual: '0.75小时' }).score).toBe('10.00');
    expect(rulesOf(scoreOne({ target: '30-60分钟', actual: '3次' }))).toEqual(['actual.incomparable']);
  });
});

describe('budget caps', () => {
  const within = { budget: { adjusted: '100', executed: '96.5' } };
  const beyond = { budget: { adjusted: '100', executed: '125' } };

  it('compare executed with adjusted budget, whatever the actual says', () => {
    expect(scoreOne({ target: '不超预算', actual: '未超预算' }, within)).toMatchObject({
      rule: 'score.budget-cap',
      score: '10.00',
      findings: [],
    });
    expect(scoreOne({ target: '预算内', actual: '' }, within).score).toBe('10.00');
  });

  it('lose by the reverse formula of the scheme beyond', () => {
    expect(scoreOne({ target: '不超预算' }, beyond).score).toBe('8.00');
    expect(scoreOne({ target: '不超预算' }, { ...beyond, ...MOF }).score).toBe('7.50');
  });
});

describe('units', () => {
  it.each([
    ['≤372万元', '3534000元', '10.00'],
    ['≤3720000元', '353.4万元', '10.00'],
    ['≥1亿元', '5000万元', '5.00'],
    ['≤0.5小时', '40分钟', '7.50'],
    ['≤2天', '48小时', '10.00'],
    ['≥95%', '0.95', '10.00'],
    ['≥0.95', '95%', '10.00'],
    ['≥50‰', '5%', '10.00'],
    ['≥120万', '60万', '5.00'],
    ['≥3公里', '1500米', '5.00'],
  ])('convert: %s against %s', (target, actual, score) => {
    expect(scoreOne({ target, actual }).score).toBe(score);
  });

  it('say so when the actual has none', () => {
    expect(scoreOne({ target: '≥500个', actual: '480', reason: '点位撤销' })).toMatchObject({
      score: '9.60',
      findings: [{ rule: 'actual.unit-assumed', severity: 'info' }],
    });
    expect(scoreOne({ target: '≤372万元', actual: '353.4' }).score).toBe('10.00');
    expect(scoreOne({ target: '≥85%', actual: '92' }).score).toBe('10.00');
  });

  it.each([
    ['≥500人次', '500人'],
    ['≤30分钟', '3个工作日'],
    ['≥95%', '基本满意'],
    ['≥20家', '2026年6月'],
    ['≥5个', '3-5个'],
  ])('refuse %s against %s', (target, actual) => {
    expect(scoreOne({ target, actual })).toMatchObject({
      rule: 'score.incomparable',
      score: null,
      findings: [{ rule: 'actual.incomparable', severity: 'error', expected: target, actual }],
    });
  });

  it('let a person grade what does not compare', () => {
    expect(scoreOne({ target: '≥95%', actual: '基本满意', grade: 'achieved', share: '0.9', reason: '未做问卷' })).toMatchObject({
      rule: 'score.graded',
      score: '9.00',
      findings: [{ rule: 'actual.incomparable', severity: 'info' }],
    });
  });
});
