import { describe, expect, it } from '@jest/globals';
import { formatTarget, parseTarget } from '@jixiao/domain/targets';
import fc from 'fast-check';
import { targetColumns } from './index.js';

describe('targetColumns', () => {
  it.each([
    ['≥500个', '≥', '500', '个'],
    ['不低于95%', '≥', '95', '%'],
    ['200万元以上', '≥', '200', '万元'],
    ['小于3小时', '<', '3', '小时'],
    ['100%', '=', '100', '%'],
    ['12', '=', '12', '/'],
    ['有效提升', '定性', '有效提升', '/'],
    ['不超预算', '定性', '不超预算', '/'],
    ['90%-95%', '/', '90%-95%', '/'],
    ['增长≥5%', '/', '增长≥5%', '/'],
    ['2026年12月31日前', '/', '2026年12月31日前', '/'],
    ['≥1,200/', '/', '≥1,200/', '/'],
    ['', '/', '', '/'],
  ])('splits %s', (target, operator, value, measure) => {
    expect(targetColumns(target)).toEqual({ operator, value, measure });
  });

  it('never changes what a target means', () => {
    const word = fc.constantFrom('≥', '≤', '大于', '不超过', '约', '', '增长', '达到', '=', '完成');
    const number = fc.oneof(
      fc.integer({ min: -5, max: 100_000 }).map(String),
      fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(2)),
      fc.constant('二十'),
      fc.constant('1,200'),
    );
    const unit = fc.constantFrom('%', '个', '万元', '亿元', '人次', '', '分钟以内', '万人次以上', '元/平方米', '百分点', '‰');
    fc.assert(
      fc.property(word, number, unit, fc.string({ unit: 'grapheme', maxLength: 3 }), (before, value, behind, rest) => {
        const target = `${before}${value}${behind}${rest}`;
        const { operator, value: shown, measure } = targetColumns(target);
        const joined = `${/[≥≤<>=]/.test(operator) ? operator : ''}${shown}${measure === '/' ? '' : measure}`;
        const [meant, read] = [parseTarget(target), parseTarget(joined)];
        expect([read.kind, formatTarget(read)]).toEqual([meant.kind, formatTarget(meant)]);
      }),
      { numRuns: 500 },
    );
  });
});
