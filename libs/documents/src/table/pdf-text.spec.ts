import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textWidth, wrapText } from './pdf-text.js';

const STYLE = { size: 10, bold: false };

describe('wrapText', () => {
  it('fills lines of Chinese characters', () => {
    expect(wrapText('一二三四五六七', 30, STYLE)).toEqual(['一二三', '四五六', '七']);
  });

  it('begins a line at every break and keeps empty ones', () => {
    expect(wrapText('一\n\n二', 30, STYLE)).toEqual(['一', '', '二']);
    expect(wrapText('', 30, STYLE)).toEqual(['']);
  });

  it('leaves the first line shorter by its indent', () => {
    expect(wrapText('一二三四五', 30, STYLE, 20)).toEqual(['一', '二三四', '五']);
  });

  it('begins no line with a closing sign and ends none with an opening one', () => {
    expect(wrapText('一二三，四', 30, STYLE)).toEqual(['一二', '三，四']);
    expect(wrapText('一二（三四', 30, STYLE)).toEqual(['一二', '（三四']);
  });

  it('keeps words, numbers and their signs whole', () => {
    expect(wrapText('达到≥95.5%以上', 45, STYLE)).toEqual(['达到', '≥95.5%', '以上']);
    expect(wrapText('the quick fox', 50, STYLE)).toEqual(['the quick', 'fox']);
  });

  it('parts a code that is longer than a line', () => {
    const lines = wrapText('42010525068T000000111', 45, STYLE);
    expect(lines.join('')).toBe('42010525068T000000111');
    expect(lines.length).toBeGreaterThan(2);
  });

  it('loses nothing but blanks, and no line is too long', () => {
    fc.assert(
      // Every single character fits.
      fc.property(fc.string({ unit: fc.constantFrom(...'长短，。（≥%90aW.- \n𠮷') }), fc.integer({ min: 12, max: 200 }), (text, width) => {
        const lines = wrapText(text, width, STYLE);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
