import { describe, expect, it } from '@jest/globals';
import { SCORING_SCHEMES, readScheme, scoreEvaluation } from './index.js';
import type { ScoringScheme } from './index.js';

const mof = SCORING_SCHEMES['mof-2021'] as ScoringScheme;
const changed = (change: object): unknown => JSON.parse(JSON.stringify({ ...mof, ...change }));

describe('readScheme', () => {
  it.each(Object.values(SCORING_SCHEMES).map((scheme) => [scheme.id, scheme] as const))('accepts %s after a way through JSON', (_, scheme) => {
    expect(readScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
  });

  it.each<[string, unknown]>([
    ['scheme', null],
    ['scheme', []],
    ['id', changed({ id: '' })],
    ['basis', changed({ basis: 7 })],
    ['formLayout', changed({ formLayout: ' ' })],
    ['formLayout', changed({ formLayout: null })],
    ['name.en', changed({ name: { zh: '方案' } })],
    ['execution.weight', changed({ execution: { ...mof.execution, weight: 10 } })],
    ['execution.formula', changed({ execution: { ...mof.execution, formula: 'executed_over_initial' } })],
    ['indicatorWeight', changed({ indicatorWeight: '80' })],
    ['classWeights.severity', changed({ classWeights: { severity: 'fatal', variants: [] } })],
    ['classWeights.variants[0][0].weight', changed({ classWeights: { severity: 'info', variants: [[{ classes: ['cost'], weight: '101' }]] } })],
    ['gradeBands.not_achieved', changed({ gradeBands: { achieved: mof.gradeBands.achieved, partly_achieved: mof.gradeBands.partly_achieved } })],
    ['gradeBands.achieved', changed({ gradeBands: { ...mof.gradeBands, achieved: { from: '1', below: '0.8' } } })],
    ['reverseFormula', changed({ reverseFormula: 'toString' })],
    ['overAchievementRatio', changed({ overAchievementRatio: '0.5' })],
    ['rounding.scorePlaces', changed({ rounding: { ...mof.rounding, scorePlaces: 3 } })],
    ['ratingBands[0].rating', changed({ ratingBands: [{ rating: 'superb', from: '0' }] })],
    ['ratingBands', changed({ ratingBands: [{ rating: 'fair', from: '60' }, { rating: 'good', from: '80' }, { rating: 'poor', from: '0' }] })],
    ['ratingBands', changed({ ratingBands: [{ rating: 'good', from: '80' }] })],
    ['ratingBands', changed({ ratingBands: [] })],
  ])('names %s where it is wrong', (field, definition) => {
    expect(() => readScheme(definition)).toThrow(expect.objectContaining({ code: 'scheme.invalid', field }));
  });

  it('makes what scoring takes besides the schemes that ship', () => {
    const own = readScheme(changed({ id: 'own-2026', overAchievementRatio: '1.1' }));
    const result = scoreEvaluation(
      {
        scheme: 'own-2026',
        budget: { adjusted: '100', executed: '100' },
        items: [{ class: 'output.quantity', name: '培训', target: '≥100人', actual: '120人', weight: '90' }],
      },
      { 'own-2026': own },
    );
    expect(result.items[0]?.findings).toMatchObject([{ rule: 'actual.over-achievement', params: { ratio: '1.1' } }]);
  });
});
