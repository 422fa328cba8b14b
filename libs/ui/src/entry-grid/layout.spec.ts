import { describe, expect, it } from '@jest/globals';

import { layOut } from './layout.js';

const cell = (name: string, rowSpan = 1, colSpan = 1) => ({ name, rowSpan, colSpan });
const names = (rows: ReturnType<typeof cell>[][]) => layOut(rows).map((row) => row.map((found) => found?.name ?? null));

describe('layOut', () => {
  it('puts cells beside those that reach down from above', () => {
    expect(names([[cell('A', 3), cell('B', 2), cell('1')], [cell('2')], [cell('C'), cell('3')]])).toEqual([
      ['A', 'B', '1'],
      ['A', 'B', '2'],
      ['A', 'C', '3'],
    ]);
  });

  it('leaves a place between merged cells to the cell of the row', () => {
    expect(names([[cell('A'), cell('B', 2), cell('C')], [cell('D'), cell('E')]])).toEqual([
      ['A', 'B', 'C'],
      ['D', 'B', 'E'],
    ]);
  });

  it('gives all rows the same width and cuts spans that leave the table', () => {
    expect(names([[cell('A', 1, 3)], [cell('B', 9)]])).toEqual([
      ['A', 'A', 'A'],
      ['B', null, null],
    ]);
  });

  it('gives no places for no rows', () => {
    expect(layOut([])).toEqual([]);
  });
});
