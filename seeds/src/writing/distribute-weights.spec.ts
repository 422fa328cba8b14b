import { describe, expect, it } from '@jest/globals';
import { addAmounts } from '@jixiao/domain/money';
import { SCORING_SCHEMES, type ScoringScheme } from '@jixiao/domain/scoring';
import { demonstrationRegion } from '../demonstration/region.js';
import { indicatorWeights } from './add-goal-rows.js';
import { distributeWeights } from './distribute-weights.js';

const scheme = (id: string) => SCORING_SCHEMES[id] as ScoringScheme;

describe('distributeWeights', () => {
  it('follows the variant of the scheme that fits the classes', () => {
    const classes = ['cost.economic', 'output.quantity', 'benefit.social', 'satisfaction.beneficiary'];
    expect(distributeWeights(classes, scheme('mof-2020'))).toEqual(['25.00', '25.00', '30.00', '10.00']);
    expect(distributeWeights(classes, scheme('mof-2021'))).toEqual(['20.00', '40.00', '20.00', '10.00']);
  });

  it('puts what does not divide on the first and what has no indicator on the first group', () => {
    expect(distributeWeights(['output.quantity', 'output.quality', 'output.timeliness'], scheme('mof-2021'))).toEqual([
      '30.00',
      '30.00',
      '30.00',
    ]);
    expect(distributeWeights(['output.quantity', 'output.quality', 'output.timeliness', 'benefit.social'], scheme('mof-2020'))).toEqual([
      '16.68',
      '16.66',
      '16.66',
      '40.00',
    ]);
  });

  it.each(demonstrationRegion.projects)('gives the annual indicators of $name 90 points', (project) => {
    for (const goal of project.goals.filter((each) => each.horizon === 'annual')) {
      expect(addAmounts(indicatorWeights(demonstrationRegion, goal))).toBe('90');
    }
  });
});
