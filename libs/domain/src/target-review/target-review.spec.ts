import { describe, expect, it } from '@jest/globals';
import { REVIEW_ITEMS, REVIEW_RULE_2015, reviewResult, type ReviewGrade, type ReviewGrades } from './index.js';

const LETTERS: Record<string, ReviewGrade> = { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' };

function grades(letters: string): ReviewGrades {
  return Object.fromEntries(REVIEW_ITEMS.flatMap((item, index) => (letters[index] ? [[item, LETTERS[letters[index]]]] : [])));
}

describe('a review of targets', () => {
  it.each([
    ['优优优优优优优优', 'excellent', 'pass'],
    ['优优优优优优良良', 'excellent', 'pass'],
    ['优优优优优良良良', 'good', 'edit'],
    ['优优优优优优优中', 'good', 'edit'],
    ['良良良良良良中中', 'good', 'edit'],
    ['优优优优优优优差', 'fair', 'resubmit'],
    ['良良良良良中中中', 'fair', 'resubmit'],
    ['中中中中中中差差', 'fair', 'resubmit'],
    ['优优优优优差差差', 'poor', 'block'],
    ['差差差差差差差差', 'poor', 'block'],
  ])('graded %s is %s: %s', (letters, overall, outcome) => {
    expect(reviewResult(grades(letters))).toEqual({ overall, outcome });
  });

  it('has no result while an item is not graded', () => {
    expect(reviewResult(grades('优优优优优优优'))).toBeNull();
    expect(reviewResult({})).toBeNull();
  });

  it('takes its thresholds from the rule', () => {
    const strict = { ...REVIEW_RULE_2015, bands: REVIEW_RULE_2015.bands.map((band) => ({ ...band, items: 8 })) };
    expect(reviewResult(grades('优优优优优优良良'), strict)).toEqual({ overall: 'good', outcome: 'edit' });
  });
});
