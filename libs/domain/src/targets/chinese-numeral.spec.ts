import { describe, expect, it } from '@jest/globals';
import { readChineseNumeral } from './chinese-numeral.js';

describe('readChineseNumeral', () => {
  it.each([
    ['十', '10', null],
    ['十五', '15', null],
    ['二十', '20', null],
    ['一百零五', '105', null],
    ['两千三百', '2300', null],
    ['二〇二六', '2026', null],
    ['九十九点五', '99.5', null],
    ['一万二千', '12000', null],
    ['三百万', '300', '万'],
    ['十亿', '10', '亿'],
    ['三亿五千万', '350000000', null],
    ['一亿零三万', '100030000', null],
    ['两万亿', '2', '万亿'],
    ['一万三千亿五千', '1300000005000', null],
  ])('reads %s as %s %s', (text, value, magnitude) => {
    expect(readChineseNumeral(text)).toEqual({ value, magnitude });
  });

  it.each(['', '百', '万', '十十', '二三十', '点五', '三亿二亿亿', '二万三亿万', '一万二万'])('refuses %j', (text) => {
    expect(readChineseNumeral(text)).toBeNull();
  });
});
