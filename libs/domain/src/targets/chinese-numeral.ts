const DIGITS: Readonly<Record<string, bigint>> = {
  〇: 0n,
  零: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const SMALL_UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const BIG_UNITS: Readonly<Record<string, bigint>> = { 万: 10000n, 亿: 100000000n };
/** 亿 comes before 万 and each of them once: 三亿二千万五百, 一万三千亿. */
const WHOLE = /^(?:[^万亿]+(?:万[^万亿]*)?亿)?(?:[^万亿]+万)?[^万亿]*$/;
const MYRIAD_SUFFIX = /^([^万亿]+)(万|亿|万亿)$/;

/** Source of a pattern for one Chinese numeral, decimal part included. */
export const CHINESE_NUMERAL = '[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?';

export interface ReadNumeral {
  readonly value: string;
  readonly magnitude: string | null;
}

/**
 * Reads a Chinese numeral: 二十 → 20, 九十九点五 → 99.5, 一万二千 → 12000. A closing 万 or 亿 stays a magnitude word as it does
 * after digits: 三百万 → 300 万. Gives null for what is no numeral (十十, 百).
 */
export function readChineseNumeral(text: string): ReadNumeral | null {
  const suffixed = MYRIAD_SUFFIX.exec(text);
  if (suffixed?.[1] !== undefined && suffixed[2] !== undefined) {
    const value = readDecimal(suffixed[1]);
    return value === null ? null : { value, magnitude: suffixed[2] };
  }
  const value = readDecimal(text);
  return value === null ? null : { value, magnitude: null };
}

function readDecimal(text: string): string | null {
  const [whole = '', fraction] = text.split('点');
  const integer = readInteger(whole);
  if (integer === null) return null;
  if (fraction === undefined) return integer.toString();
  return `${integer}.${Array.from(fraction, (digit) => DIGITS[digit]).join('')}`;
}

function readInteger(text: string): bigint | null {
  const spelledDigits = Array.from(text, (character) => DIGITS[character]);
  if (!WHOLE.test(text)) return null;
  if (text.length > 1 && spelledDigits.every((digit) => digit !== undefined)) return BigInt(spelledDigits.join(''));

  let total = 0n;
  let section = 0n;
  let digit: bigint | null = null;
  let lowestUnit = 10000n;
  for (const character of text) {
    const value = DIGITS[character];
    const small = SMALL_UNITS[character];
    const big = BIG_UNITS[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0n) return null;
      digit = value;
    } else if (small !== undefined) {
      if (small >= lowestUnit || (digit === null && small !== 10n)) return null;
      section += (digit ?? 1n) * small;
      lowestUnit = small;
      digit = null;
    } else if (big !== undefined) {
      section += digit ?? 0n;
      if (section === 0n && total === 0n) return null;
      total = (big === BIG_UNITS['亿'] ? total + section : section) * big + (big === BIG_UNITS['亿'] ? 0n : total);
      section = 0n;
      lowestUnit = 10000n;
      digit = null;
    }
  }
  return text === '' ? null : total + section + (digit ?? 0n);
}
