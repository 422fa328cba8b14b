import { describe, expect, it } from '@jest/globals';
import { placeTables, repeatedTable } from './xlsx-pages.js';

const pages = (heights: number[], top = 50) => placeTables(heights, top, 700).map(({ firstPage, lastPage }) => [firstPage, lastPage]);

describe('placeTables', () => {
  it('lets short tables follow each other', () => {
    expect(pages([200, 300, 100])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('begins a page with a table that would be cut and fits on one', () => {
    expect(placeTables([500, 300], 50, 700)).toEqual([
      { startsPage: false, firstPage: 0, lastPage: 0, height: 500 },
      { startsPage: true, firstPage: 1, lastPage: 1, height: 300 },
    ]);
  });

  it('leaves no title alone on a page', () => {
    expect(placeTables([680], 50, 700)).toEqual([{ startsPage: false, firstPage: 0, lastPage: 1, height: 680 }]);
  });

  it('cuts a table that is higher than a page where it stands', () => {
    expect(pages([1500, 200])).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });
});

describe('repeatedTable', () => {
  const repeated = (tables: [height: number, headerRows: number][]) =>
    repeatedTable(
      tables.map(([, headerRows]) => headerRows),
      placeTables(
        tables.map(([height]) => height),
        50,
        700,
      ),
    );

  it('is the highest on one page, of equals the last', () => {
    expect(
      repeated([
        [200, 0],
        [100, 1],
        [100, 2],
        [80, 1],
        [90, 0],
      ]),
    ).toBe(2);
  });

  it('is a long one that is followed by no further page', () => {
    expect(
      repeated([
        [100, 0],
        [1500, 1],
        [50, 1],
      ]),
    ).toBe(1);
  });

  it('is none that would head the pages of another table', () => {
    expect(
      repeated([
        [100, 0],
        [1500, 1],
        [1500, 2],
      ]),
    ).toBe(2);
    expect(
      repeated([
        [100, 0],
        [1250, 1],
        [600, 2],
      ]),
    ).toBe(2);
  });

  it('is none where no table has a header', () => {
    expect(repeated([[100, 0]])).toBe(-1);
  });
});
