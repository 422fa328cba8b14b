import { CHINESE_NUMERAL, readChineseNumeral } from './chinese-numeral.js';

const TIMES = '个?月|个?小时|个?季度|个?星期|年|天|日|周';
const END = '(?=以内|之内|内|以上|以下|左右|[-~至到]|$)';
const AND_A_HALF = new RegExp(
  `(?<number>\\d+|${CHINESE_NUMERAL})(?:(?<counter>个)半(?<counted>月|小时|季度|星期)|(?<unit>年|天|周|小时)半)${END}`,
);
const HALF = new RegExp(`(?<![上下每大/])半(?=(?:${TIMES})${END})`);
const HALF_OF_ALL = /(?:一半|半数)(?=以上|$)/;

/** Halves as decimals: 半年 is 0.5年, 一年半 1.5年, 两个半月 2.5个月, 一半以上 50%以上; 上半年 is a part of the calendar and stays. */
export function spellHalves(text: string): string {
  if (!text.includes('半')) return text;
  return text.replace(HALF_OF_ALL, '50%').replace(AND_A_HALF, spellOut).replace(HALF, '0.5');
}

function spellOut(match: string, ...parts: unknown[]): string {
  const { number, counter, counted, unit } = parts.at(-1) as Record<string, string | undefined>;
  if (number === undefined) return match;
  const value = /\d/.test(number) ? number : readChineseNumeral(number)?.value;
  return value === undefined || value.includes('.') ? match : `${value}.5${counter ?? ''}${counted ?? unit ?? ''}`;
}
