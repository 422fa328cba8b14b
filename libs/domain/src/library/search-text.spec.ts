import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gramsOf, gramsToFind, searchText, searchWords } from './index.js';

describe('what the library is searched by', () => {
  it('makes one spelling of what looks alike', () => {
    expect(searchText(' 服务对象“满意度”（％）Ａpp ')).toBe('服务对象满意度app');
    expect(searchWords('满意  企业 满意 ，')).toEqual(['满意', '企业']);
  });

  it('is every character and every pair, never across two texts', () => {
    expect(gramsOf(['满意度', '对象'])).toEqual(['满', '满意', '意', '意度', '度', '对', '对象', '象']);
    expect(gramsToFind(['满意度'])).toEqual(['满意', '意度']);
    expect(gramsToFind(['率'])).toEqual(['率']);
  });

  it('has the grams of each fragment, wherever it is cut', () => {
    const text = fc.string({ unit: fc.constantFrom(...'服务对象满意度％ a-，😀'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (whole, from, length) => {
        const fragment = [...searchText(whole)].slice(from, from + length + 1).join('');
        const words = searchWords(fragment);
        expect(gramsToFind(words).filter((gram) => !gramsOf([whole]).includes(gram))).toEqual([]);
        expect(words.every((word) => searchText(whole).includes(word))).toBe(true);
      }),
    );
  });
});
