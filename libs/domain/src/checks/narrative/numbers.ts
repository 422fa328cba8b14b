import { roundHalfUp, toExact, type Exact } from '../../money/index.js';
import { differs, shown } from '../amounts.js';

/** An amount in a regular expression: thousands separators must stand where they belong. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

export function readNumber(written: string): Exact {
  return toExact(written.replaceAll(',', ''));
}

const YUAN = new RegExp(String.raw`(${NUMBER})元`, 'g');
const TEN_THOUSAND = toExact('10000');
const GREATEST_ROUNDING = toExact('0.005');

/** Texts with their amounts in 万元: those in 元 where no text counts in 万元; elsewhere 元 are rates, as 900 元 a month. */
export function inTenThousands(texts: readonly string[]): string[] {
  if (texts.some((text) => text.includes('万元'))) return [...texts];
  return texts.map((text) => text.replace(YUAN, (_, number: string) => `${shown(readNumber(number).div(TEN_THOUSAND))}万元`));
}

/**
 * Whether an amount of the text agrees with a figure as precisely as it is written: 460 agrees with 459.82, 460.00 does not. Rounding that moves a
 * figure by more than half a hundredth of it is none: 0 does not agree with 0.10, nor 20 with 20.40.
 */
export function agreesAsWritten(written: string, expected: Exact, tolerance: string): boolean {
  const value = readNumber(written);
  const places = written.split('.')[1]?.length ?? 0;
  if (!differs(value, expected, tolerance)) return true;
  return roundHalfUp(expected, places).eq(value) && value.minus(expected).abs().lte(expected.abs().times(GREATEST_ROUNDING));
}

/** What rounding can have made of a written amount: half its last place; one without places is taken for exact to two. */
export function roundingOf(written: string): Exact {
  const places = written.split('.')[1]?.length ?? 0;
  return toExact(places === 1 ? '0.05' : '0.005');
}

export interface WrittenAmount {
  readonly written: string;
  readonly value: Exact;
  /** What stands before it, back to the last mark of punctuation. */
  readonly label: string;
  readonly index: number;
}

const AMOUNT = new RegExp(String.raw`(?<![\d.])(${NUMBER})万元`, 'g');

/** The amounts in 万元 of a text, in order. */
export function amountsIn(text: string): WrittenAmount[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({
    written: match[1] ?? '',
    value: readNumber(match[1] ?? '0'),
    label: labelBefore(text.slice(0, match.index)),
    index: match.index,
  }));
}

function labelBefore(text: string): string {
  const last = text.split(/[,。;:、]/).at(-1) ?? '';
  return last.replace(/^(?:\(\d+\)|\([一二三四五六七八九十]+\)|\d{1,2}[.])/, '').replace(/^\d{4}年(?:度)?/, '');
}
