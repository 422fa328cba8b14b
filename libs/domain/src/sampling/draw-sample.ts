import { CodedError } from '../errors/index.js';
import { numberBelow } from './seeded-numbers.js';

/** One that may be drawn. */
export interface Candidate {
  readonly id: string;
  /** Whole points of risk, 0 or more: a candidate is drawn with a chance proportional to 1 + risk. */
  readonly risk: number;
  /** What the sample is spread over, as the department. */
  readonly stratum: string;
}

/** How many are drawn: so many, or a share of all, rounded up to at least one. */
export type SampleSize = { readonly count: number } | { readonly percent: number };

export interface SampleOrder {
  /** Any text; the same seed and the same candidates give the same sample. */
  readonly seed: string;
  readonly size: SampleSize;
  /** Draws from each stratum by its part of all candidates, the larger remainders first. */
  readonly stratified: boolean;
}

/**
 * The ids that are drawn, in the order in which they were. Candidates are put in the order of their ids first, so that the order in which they
 * come does not matter. Each draw takes a number below the sum of 1 + risk of those left, from {@link numberBelow}, and the candidate into whose
 * part of that sum it falls: all in whole numbers, so every machine draws the same.
 *
 * @throws CodedError `sample.size-invalid` for a count below 1 or a percentage outside 1 to 100, `sample.duplicate` for an id that comes twice.
 */
export function drawSample(candidates: readonly Candidate[], { seed, size, stratified }: SampleOrder): string[] {
  const ordered = [...candidates].sort((one, other) => compare(one.id, other.id));
  const twice = ordered.find(({ id }, index) => ordered[index + 1]?.id === id);
  if (twice) throw new CodedError('sample.duplicate', { id: twice.id });
  const wanted = Math.min(countOf(size, ordered.length), ordered.length);
  if (!stratified) return drawFrom(ordered, wanted, seed);
  return [...allocate(ordered, wanted)].flatMap(([stratum, count]) =>
    drawFrom(
      ordered.filter((each) => each.stratum === stratum),
      count,
      `${seed}\n${stratum}`,
    ),
  );
}

/** How many of each stratum are drawn, by its part of all; of equal remainders the stratum that comes first by name gets one more. */
export function allocate(candidates: readonly Candidate[], wanted: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { stratum } of candidates) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const shares = [...sizes]
    .sort(([one], [other]) => compare(one, other))
    .map(([stratum, count]) => ({ stratum, whole: Math.floor((wanted * count) / candidates.length), rest: (wanted * count) % candidates.length }));
  const left = wanted - shares.reduce((sum, { whole }) => sum + whole, 0);
  const more = new Set([...shares].sort((one, other) => other.rest - one.rest).slice(0, left));
  return new Map(shares.map((share) => [share.stratum, share.whole + (more.has(share) ? 1 : 0)]));
}

function drawFrom(candidates: readonly Candidate[], wanted: number, seed: string): string[] {
  const left = [...candidates];
  const drawn: string[] = [];
  while (drawn.length < wanted) {
    const sum = left.reduce((total, { risk }) => total + 1 + risk, 0);
    let ticket = numberBelow(sum, seed, drawn.length);
    const index = left.findIndex(({ risk }) => (ticket -= 1 + risk) < 0);
    drawn.push(...left.splice(index, 1).map(({ id }) => id));
  }
  return drawn;
}

function countOf(size: SampleSize, all: number): number {
  const [given, most] = 'count' in size ? [size.count, Number.MAX_SAFE_INTEGER] : [size.percent, 100];
  if (!Number.isInteger(given) || given < 1 || given > most) throw new CodedError('sample.size-invalid', { given: String(given) }, 'size');
  return 'count' in size ? given : Math.ceil((all * given) / 100);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
