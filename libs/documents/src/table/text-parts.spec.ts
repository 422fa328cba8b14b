import { describe, expect, it } from '@jest/globals';
import { CELL_CHARACTERS, textParts } from './text-parts.js';

describe('textParts', () => {
  it('leaves alone what fits', () => {
    expect(textParts('')).toEqual(['']);
    expect(textParts('绩'.repeat(CELL_CHARACTERS))).toEqual(['绩'.repeat(CELL_CHARACTERS)]);
  });

  it('cuts behind a line where there is one', () => {
    expect(textParts('一\n二三\n四五', 5)).toEqual(['一\n二三\n', '四五']);
  });

  it('cuts between characters, never inside one', () => {
    expect(textParts('ab𠮷c', 3)).toEqual(['ab', '𠮷c']);
  });

  it('loses nothing', () => {
    const text = '绩效𠮷\n'.repeat(30_000);
    const parts = textParts(text);
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(CELL_CHARACTERS);
  });
});
