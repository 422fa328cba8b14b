import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTRACT_TARGETS } from './fixtures/contract-targets.js';
import { PUBLISHED_TARGETS } from './fixtures/published-targets.js';
import { formatTarget } from './format-target.js';
import { parseTarget } from './parse-target.js';
import type { ParsedTarget } from './parsed-target.js';

function meaning(target: ParsedTarget): object {
  return { ...target, text: '' };
}

function expectStable(text: string): void {
  const parsed = parseTarget(text);
  expect(meaning(parseTarget(formatTarget(parsed)))).toEqual(meaning(parsed));
}

describe('formatTarget', () => {
  it.each([
    ['不低于90％', '≥90%'],
    ['≤ 372 万元', '≤372万元'],
    ['20家以上', '≥20家'],
    ['1,200人次', '1200人次'],
    ['90至95%', '90%-95%'],
    ['2026年1月-2026年12月', '2026年1月1日-2026年12月31日'],
    ['2026年12月底前', '2026年12月31日前'],
    ['预算内', '不超预算'],
    ['-', '无'],
    ['有效推进', '有效推进'],
    ['较上年减少10%以上', '下降≥10%'],
    ['增幅8%-10%', '增长8%-10%'],
    ['±5%', '-5%-5%'],
    ['-12%至-2%', '-12%~-2%'],
    ['每半年1次', '1次/半年'],
  ])('writes %j as %j', (text, written) => {
    expect(formatTarget(parseTarget(text))).toBe(written);
  });

  it('keeps the meaning of every known text', () => {
    for (const expected of CONTRACT_TARGETS) expectStable(expected['text'] ?? '');
    for (const [text] of PUBLISHED_TARGETS) expectStable(text);
  });

  it('keeps the meaning of quantities', () => {
    const number = fc
      .tuple(fc.integer({ min: -99999, max: 9999999 }), fc.integer({ min: 0, max: 999 }), fc.boolean())
      .map(([whole, fraction, decimal]) => (decimal ? `${whole}.${fraction}` : String(whole)));
    const sign = fc.constantFrom('≥', '>', '≤', '<', '=', '', '不低于', '不超过', '至少', '大于等于', '少于');
    const magnitude = fc.constantFrom('', '万', '亿', '百万', '千万', '百', '千');
    const unit = fc.constantFrom('', '%', '个', '人次', '元', '分钟', '百分比', '家企业', 'G', '平方米', '‰', '次/年');
    const suffix = fc.constantFrom('', '', '以上', '以内', '左右');
    const words = fc.constantFrom('', '', '下降', '同比增长', '达标率', '开展培训', '人均', '降至', '每季度', '较上年');
    fc.assert(
      fc.property(words, sign, number, magnitude, unit, suffix, (...parts) => expectStable(parts.join(''))),
      { numRuns: 1000 },
    );
  });

  it.each([
    '1千到0百百',
    '二千年',
    '≤二千三年',
    '三亿二亿亿',
    '1万~6亿千',
    '=3月底前',
    '约1季度',
    '2个半月-3个半月',
    '零事故',
    '一百分之三',
  ])('keeps the meaning of %s', expectStable);

  it('keeps the meaning of ranges and of any text', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('', '%', '个', '万元', '分钟', '小时'));
    fc.assert(
      fc.property(part, part, fc.constantFrom('-', '~', '至', '到', '～'), (one, other, dash) =>
        expectStable(`${one.join('')}${dash}${other.join('')}`),
      ),
      { numRuns: 500 },
    );
    const character = fc.constantFrom(
      ...'≥≤<>=0123456789.,%万亿千百十个年月日前后底至到-~不超过预算内以上二三百分之无完成 （）±半每率降增长零第事故/个',
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => expectStable(characters.join(''))),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 5000) },
    );
  });
});
