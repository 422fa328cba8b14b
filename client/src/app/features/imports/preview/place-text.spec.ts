import { describe, expect, it } from '@jest/globals';

import { placeParts } from './place-text';

const shown = (place: Parameters<typeof placeParts>[0]): string => placeParts(place).map(({ key, value }) => `${key} ${value}`).join(', ');

describe('a place as a person looks for it', () => {
  it('is the line of a text', () => {
    expect(shown({ line: 12, table: 3, row: 4, cell: 2 })).toBe('line 12, cell 2');
  });

  it('is page and line of a PDF', () => {
    expect(shown({ page: 3, line: 7, table: 1, row: 2 })).toBe('page 3, line 7');
  });

  it('is sheet, row and letters of a workbook', () => {
    expect(shown({ sheet: '表10', table: 1, row: 7, cell: 2, column: 28 })).toBe('sheet 表10, row 7, column AB');
    expect([1, 26, 27, 52, 53, 702, 703].map((column) => shown({ column }).slice(7))).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('is table and row of a Word document', () => {
    expect(shown({ table: 2, row: 5, cell: 1 })).toBe('table 2, row 5, cell 1');
  });
});
