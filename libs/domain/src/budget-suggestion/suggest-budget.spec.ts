import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RESULT_USE, suggestBudget, type ResultFacts } from './index.js';

const FACTS: ResultFacts = { rating: 'good', budget: '120.5', openRectifications: 0, overdueRectifications: 0 };

describe('the suggestion for the next budget', () => {
  it.each([
    ['excellent', 'support', '120.50'],
    ['good', 'keep', '120.50'],
    ['fair', 'reduce', '96.40'],
    ['poor', 'cut', '0.00'],
  ] as const)('for %s is to %s: %s', (rating, treatment, amount) => {
    expect(suggestBudget({ ...FACTS, rating })).toMatchObject({ treatment, amount });
  });

  it('is to withhold while anything is overdue, whatever the rating', () => {
    for (const rating of ['excellent', 'poor', null] as const) {
      expect(suggestBudget({ ...FACTS, rating, openRectifications: 2, overdueRectifications: 1 })).toEqual({
        treatment: 'withhold',
        ratio: '0',
        amount: '0.00',
        reason: { zh: '有1项整改逾期未完成，完成前暂缓安排', en: 'Rectifications overdue: 1, withheld until they are met' },
      });
    }
  });

  it('mentions what is still to be rectified in time', () => {
    expect(suggestBudget({ ...FACTS, openRectifications: 2 })?.reason.zh).toBe('评级为良；另有2项整改未完成，须按期完成');
  });

  it('is none before there is a rating, and no amount without a budget', () => {
    expect(suggestBudget({ ...FACTS, rating: null, openRectifications: 1 })).toBeNull();
    expect(suggestBudget({ ...FACTS, budget: null })?.amount).toBeNull();
  });

  it('follows the ratios of the region and rounds half up', () => {
    const use = { ...DEFAULT_RESULT_USE, ratings: { ...DEFAULT_RESULT_USE.ratings, good: { treatment: 'support', ratio: '1.05' } as const } };
    expect(suggestBudget({ ...FACTS, budget: '100.1' }, use)).toMatchObject({ ratio: '1.05', amount: '105.11' });
  });
});
