import { describe, expect, it } from '@jest/globals';
import { CodedError } from '../errors/index.js';
import { compareQuantities, convertQuantity } from './compare-quantities.js';
import { parseTarget } from './parse-target.js';

function quantity(text: string) {
  const parsed = parseTarget(text);
  if (parsed.kind !== 'numeric') throw new Error(`${text} is no number`);
  return parsed;
}

describe('compareQuantities', () => {
  it('keeps the written numbers where magnitude and unit agree', () => {
    expect(compareQuantities(quantity('372万元'), quantity('353.4万元'))).toMatchObject({ unit: '万元' });
  });

  it.each([
    ['30分钟', '0.5小时'],
    ['1天', '24小时'],
    ['1周', '7天'],
    ['1年', '12个月'],
    ['95%', '0.95'],
    ['1亿元', '10000万元'],
    ['2吨', '2000公斤'],
    ['1公顷', '10000平方米'],
  ])('%s equals %s', (left, right) => {
    const comparison = compareQuantities(quantity(left), quantity(right));
    expect(comparison?.expected.eq(comparison.actual)).toBe(true);
  });

  it.each([
    ['5人', '5人次'],
    ['5天', '5个工作日'],
    ['1年', '365天'],
  ])('%s does not compare with %s', (left, right) => {
    const comparison = compareQuantities(quantity(left), quantity(right));
    expect(comparison).toBeNull();
  });
});

describe('a rise or fall', () => {
  it.each([
    ['下降5%', '下降3%', '3'],
    ['下降5%', '3%', '3'],
    ['下降5%', '-3%', '3'],
    ['下降5%', '上升3%', '-3'],
    ['增长8%', '下降3%', '-3'],
    ['增长8%', '9%', '9'],
    ['≥8%', '增长9%', '9'],
    ['≥-5%', '下降3%', '-3'],
  ])('beside %s counts %s as %s', (target, actual, counted) => {
    expect(compareQuantities(quantity(target), quantity(actual))?.actual.toFixed()).toBe(counted);
  });

  it('does not compare a fall with a level', () => {
    expect(compareQuantities(quantity('≥90%'), quantity('下降3%'))).toBeNull();
  });
});

describe('rates', () => {
  it.each([
    ['每年20次', '22次', '22'],
    ['12000元/人', '12500元', '12500'],
    ['500元', '480元/人', '480'],
    ['0起', '0次', '0'],
  ])('beside %s takes %s for the same, with a remark', (target, actual, counted) => {
    const comparison = compareQuantities(quantity(target), quantity(actual));
    expect(comparison?.actual.toFixed()).toBe(counted);
    expect(comparison?.unitAssumed).toBe(true);
  });

  it.each([
    ['每季度1次', '4次'],
    ['每年20次', '每季度5次'],
    ['0起', '1次'],
  ])('does not compare %s with %s', (target, actual) => {
    expect(compareQuantities(quantity(target), quantity(actual))).toBeNull();
  });
});

describe('convertQuantity', () => {
  it('converts within a dimension', () => {
    expect(convertQuantity(quantity('30分钟'), '小时')).toBe('0.5');
    expect(convertQuantity(quantity('0.95'), '%')).toBe('95');
    expect(convertQuantity(quantity('372万元'), '元')).toBe('3720000');
  });

  it('refuses anything else', () => {
    expect(() => convertQuantity(quantity('5人'), '元')).toThrow(CodedError);
  });
});
