import { describe, expect, it } from '@jest/globals';
import { placeCells, runLengths } from './spans.js';
import { text } from './table.js';

describe('runLengths', () => {
  it('merges equal neighbours only', () => {
    expect(runLengths(['产出', '产出', '效益', '产出'])).toEqual([2, 0, 1, 1]);
  });

  it('gives nothing for no rows', () => {
    expect(runLengths([])).toEqual([]);
  });
});

describe('placeCells', () => {
  it('moves the cells of the next row past a cell that reaches down into it', () => {
    const rows = [[text('产出', { rowSpan: 2 }), text('点位')], [text('巡检')], [text('总分', { columnSpan: 2 })]];
    expect(placeCells(rows).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 0],
    ]);
  });
});
