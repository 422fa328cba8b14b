import { describe, expect, it } from '@jest/globals';
import { CodedError } from '../errors/index.js';
import {
  Exact,
  addAmounts,
  equalWithin,
  fromTenThousandYuan,
  isDecimalString,
  parseDecimal,
  parseNonNegative,
  roundHalfUp,
  toDecimalString,
  toRounded,
  toTenThousandYuan,
} from './index.js';

describe('money', () => {
  it('adds exactly where floats would not', () => {
    expect(addAmounts(['0.1', '0.2'])).toBe('0.3');
    expect(addAmounts([])).toBe('0');
    expect(addAmounts(['99999999999999999999.0000000001', '0.0000000001'])).toBe('99999999999999999999.0000000002');
  });

  it('converts 万元 and 元', () => {
    expect(fromTenThousandYuan('397.37')).toBe('3973700');
    expect(toTenThousandYuan('3973700')).toBe('397.37');
  });

  it('compares within a tolerance, its bound included', () => {
    expect(equalWithin('2041.02', '2041.03', '0.01')).toBe(true);
    expect(equalWithin('2041.02', '2041.04', '0.01')).toBe(false);
  });

  it.each(['', '1e3', '1,000', 'NaN', 'Infinity', ' 1', '1.', '.5', '123456789012345678901', 5, null, undefined])(
    'takes %j for no decimal string',
    (value) => {
      expect(isDecimalString(value)).toBe(false);
      expect(() => parseDecimal(value, 'amount')).toThrow(CodedError);
    },
  );

  it('refuses what is below zero where nothing can be', () => {
    expect(() => parseNonNegative('-0.01', 'weight')).toThrow(expect.objectContaining({ code: 'amount.negative', field: 'weight' }));
    expect(toDecimalString(parseNonNegative('-0', 'weight'))).toBe('0');
  });

  it('rounds half up without a second rounding', () => {
    expect(toRounded(new Exact('2.675'), 2)).toBe('2.68');
    expect(toRounded(new Exact('2.6749999999999999999999'), 2)).toBe('2.67');
    expect(toDecimalString(roundHalfUp(new Exact(2).div(3), 4))).toBe('0.6667');
  });
});
