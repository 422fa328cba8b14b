import { describe, expect, it } from '@jest/globals';
import { neededHeight, physicalRows } from './xlsx-rows.js';

describe('neededHeight', () => {
  it('counts a Chinese character as two', () => {
    expect(neededHeight('绩'.repeat(100), 40)).toBe(neededHeight('a'.repeat(200), 40));
  });

  it('counts every line', () => {
    expect(neededHeight('一\n二\n三', 40)).toBeGreaterThan(neededHeight('一二三', 40));
  });
});

describe('physicalRows', () => {
  it('shares what a merged cell still needs among its rows', () => {
    expect(physicalRows(2, [{ row: 0, rowSpan: 2, height: 100 }])).toEqual([
      { count: 1, height: 50 },
      { count: 1, height: 50 },
    ]);
  });

  it('divides a row that is higher than Excel allows', () => {
    expect(physicalRows(1, [{ row: 0, rowSpan: 1, height: 1000 }])).toEqual([{ count: 3, height: 334 }]);
  });
});
