import { describe, expect, it } from '@jest/globals';

import { formatDecimal, formatPercent, NO_NUMBER } from './format-decimal.js';

describe('formatDecimal', () => {
  it.each([
    ['1234567.5', 2, '1,234,567.50'],
    ['372.000000', 2, '372.00'],
    ['0.005', 2, '0.01'],
    ['999.995', 2, '1,000.00'],
    ['-1234.5', 1, '-1,234.5'],
    ['-0.001', 2, '0.00'],
    ['12', 0, '12'],
    ['123456789012345678.12', 2, '123,456,789,012,345,678.12'],
  ])('shows %s with %i places as %s', (value, places, shown) => {
    expect(formatDecimal(value, places)).toBe(shown);
  });

  it('marks what is missing', () => {
    expect(formatDecimal(null)).toBe(NO_NUMBER);
    expect(formatDecimal('')).toBe(NO_NUMBER);
  });

  it('leaves text that is no number as it is', () => {
    expect(formatDecimal('无')).toBe('无');
  });
});

describe('formatPercent', () => {
  it.each([
    ['0.95', '95.00%'],
    ['1', '100.00%'],
    ['0.0812', '8.12%'],
    ['1.25', '125.00%'],
  ])('shows the ratio %s as %s', (ratio, shown) => {
    expect(formatPercent(ratio)).toBe(shown);
  });
});
