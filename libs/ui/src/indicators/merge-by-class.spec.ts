import { describe, expect, it } from '@jest/globals';

import { mergeByClass } from './merge-by-class.js';

const ORDER = ['cost', 'cost.economic', 'output', 'output.quantity', 'output.quality', 'benefit', 'benefit.social'];

function table(...codes: string[]) {
  return mergeByClass(
    codes.map((classCode, index) => ({ classCode, name: `${index}` })),
    ORDER,
  ).map((row) => [row.item.name, row.firstLevel?.span ?? 0, row.secondLevel?.span ?? 0]);
}

describe('mergeByClass', () => {
  it('merges first and second level over their indicators', () => {
    expect(table('output.quantity', 'output.quantity', 'output.quality', 'benefit.social')).toEqual([
      ['0', 3, 2],
      ['1', 0, 0],
      ['2', 0, 1],
      ['3', 1, 1],
    ]);
  });

  it('brings classes into the order of the form and keeps indicators in theirs', () => {
    expect(table('benefit.social', 'output.quality', 'cost.economic', 'output.quantity', 'output.quality')).toEqual([
      ['2', 1, 1],
      ['3', 3, 1],
      ['1', 0, 2],
      ['4', 0, 0],
      ['0', 1, 1],
    ]);
  });

  it('puts classes that the tree does not know last', () => {
    expect(table('other.kind', 'output.quantity').map(([name]) => name)).toEqual(['1', '0']);
  });

  it('covers every row exactly once', () => {
    const rows = table('output.quality', 'cost.economic', 'output.quantity', 'output.quality');
    expect(rows.reduce((sum, [, first]) => sum + Number(first), 0)).toBe(rows.length);
    expect(rows.reduce((sum, [, , second]) => sum + Number(second), 0)).toBe(rows.length);
  });

  it('gives no rows for no indicators', () => {
    expect(table()).toEqual([]);
  });
});
