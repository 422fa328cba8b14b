import { describe, expect, it } from '@jest/globals';

import { yearOfAddress } from './year-of-address';

describe('yearOfAddress', () => {
  it.each([
    ['2026', 2026],
    ['2099', 2099],
    [null, null],
    ['', null],
    ['1999', null],
    ['20260', null],
    ['abcd', null],
  ])('reads %p as %p', (text, year) => {
    expect(yearOfAddress(text)).toBe(year);
  });
});
