import { toExact, type Exact } from '../../money/index.js';

/** An amount in a regular expression: thousands separators must stand where they belong. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

export function readNumber(written: string): Exact {
  return toExact(written.replaceAll(',', ''));
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
