import { describe, expect, it } from '@jest/globals';
import { parseTarget } from '@jixiao/domain/targets';

import { meaningOf } from './target-meaning';
import zh from '../../../i18n/zh.json' with { type: 'json' };

describe('meaningOf', () => {
  it.each([
    ['≥500个', 'meaning.atLeast', { value: '500 个' }],
    ['95%以上', 'meaning.atLeast', { value: '95%' }],
    ['≤372万元', 'meaning.atMost', { value: '372 万元' }],
    ['230台', 'meaning.equal', { value: '230 台' }],
    ['90%-95%', 'meaning.range', { lower: '90%', upper: '95%' }],
    ['2026年12月底前', 'meaning.until', { from: '', to: '2026-12-31' }],
    ['10月底前', 'meaning.withoutYear', { from: '', to: '' }],
    ['下降5%', 'meaning.fallEqual', { value: '5%' }],
    ['减少10吨以上', 'meaning.fallAtLeast', { value: '10 吨' }],
    ['同比增长≥8%', 'meaning.riseAtLeast', { value: '8%' }],
    ['增长8%-10%', 'meaning.riseRange', { lower: '8%', upper: '10%' }],
    ['±5%', 'meaning.range', { lower: '-5%', upper: '5%' }],
    ['不超预算', 'meaning.budgetCap', {}],
    ['有效推进', 'meaning.qualitative', {}],
    ['无', 'meaning.none', {}],
  ])('says what %s means', (text, key, params) => {
    expect(meaningOf(parseTarget(text))).toEqual({ key, params });
    expect(zh).toHaveProperty([key]);
  });
});
