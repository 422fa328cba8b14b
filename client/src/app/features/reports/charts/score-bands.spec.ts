import { describe, expect, it } from '@jest/globals';

import { scoreBands } from './score-bands';

const counts = (...totals: string[]) => scoreBands(totals.map((total) => ({ total }))).map(({ projects }) => projects);

describe('scoreBands', () => {
  it('counts a score on the border in the upper band', () => {
    expect(counts('59.99', '60.00', '69.99', '70', '80', '89.99', '90.00')).toEqual([1, 2, 1, 2, 1]);
  });

  it('holds both ends', () => {
    expect(counts('0', '100.00')).toEqual([1, 0, 0, 0, 1]);
  });

  it('counts nothing where nothing was handed in', () => {
    expect(counts()).toEqual([0, 0, 0, 0, 0]);
  });
});
