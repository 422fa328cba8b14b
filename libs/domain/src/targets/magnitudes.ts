const POWERS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/**
 * Source of a pattern for a magnitude word after digits, longest first. 百分比 and units that begin with 千 (千克, 千米, 千瓦) are no magnitude.
 */
export const MAGNITUDE = '万亿|[十百千]?[万亿]|百(?!分)|千(?!克|米|瓦|卡|伏|帕|赫|字节|兆)|十(?!字)';

/** Whether a word is a magnitude word. */
export function isMagnitude(word: string): boolean {
  return Object.hasOwn(POWERS, word);
}

/** The factor of a magnitude word as a power of ten, 0 for none. */
export function magnitudePower(magnitude: string | null): number {
  return magnitude === null ? 0 : (POWERS[magnitude] ?? 0);
}

/**
 * Moves the point of a plain decimal string to the right, exactly: ("1.5", 4) → "15000".
 * Works on text because it runs for every parsed value.
 */
export function shiftPoint(value: string, power: number): string {
  if (power === 0) return value;
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const padded = fraction.padEnd(power, '0');
  const shifted = plainDecimal(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`);
  return negative && shifted !== '0' ? `-${shifted}` : shifted;
}

const LEADING_ZEROS = /^0+(?=\d)/;
const TRAILING_ZEROS = /(?:\.0*|(\.\d*[1-9])0+)$/;

/** Without a plus sign, leading zeros and zeros that end a fraction: "+007.50" → "7.5". */
export function plainDecimal(digits: string): string {
  const negative = digits.startsWith('-');
  let plain = negative || digits.startsWith('+') ? digits.slice(1) : digits;
  if (plain.charCodeAt(0) === 48) plain = plain.replace(LEADING_ZEROS, '');
  if (plain.includes('.')) plain = plain.replace(TRAILING_ZEROS, '$1');
  return negative && plain !== '0' ? `-${plain}` : plain;
}
