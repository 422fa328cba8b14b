import { describe, expect, it } from '@jest/globals';
import { parseTarget } from '@jixiao/domain/targets';

import { meaningOf } from './target-meaning';

describe('meaningOf', () => {
  it.each([
    ['≥500个', 'meaning.atLeast', { value: '500 个' }],
    ['95%以上', 'meaning.atLeast', { value: '95%' }],
    ['≤372万元', 'meaning.atMost', { value: '372 万元' }],
    ['230台', 'meaning.equal', { value: '230 台' }],
    ['90%-95%', 'meaning.range', { lower: '90%', upper: '95%' }],
    ['2026年12月底前', 'meaning.until', { from: '', to: '2026-12-31' }],
    ['不超预算', 'meaning.budgetCap', {}],
    ['有效推进', 'meaning.qualitative', {}],
    ['无', 'meaning.none', {}],
  ])('says what %s means', (text, key, params) => {
    expect(meaningOf(parseTarget(text))).toEqual({ key, params });
  });
});
