import { describe, expect, it } from '@jest/globals';
import { shanghaiDay } from './shanghai-day.js';

describe('the day in China', () => {
  it.each([
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ])('of %s is %s', (moment, day) => {
    expect(shanghaiDay(new Date(moment))).toBe(day);
  });
});
