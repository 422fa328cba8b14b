import { describe, expect, it } from '@jest/globals';

import { daysUntil } from './days-until';

describe('daysUntil', () => {
  const evening = new Date(2026, 10, 24, 23, 30);

  it.each([
    ['2026-11-24', 0],
    ['2026-11-25', 1],
    ['2026-12-31', 37],
    ['2026-11-20', -4],
  ])('counts to %s', (date, days) => {
    expect(daysUntil(date, evening)).toBe(days);
  });
});
