const IGNORED = /[\s\p{P}\p{S}]/gu;
const NUMERALS = /[\d一二三四五六七八九十甲乙丙丁东西南北上下]/gu;

/** A name as it is compared: half-width, without blanks and punctuation. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(IGNORED, '').toLowerCase();
}

/** Whether two names are the same but for blanks, punctuation and width. */
export function sameName(left: string, right: string): boolean {
  return plainName(left) === plainName(right);
}

/**
 * How alike two names are, from 0 to 1: twice the length of the longest common subsequence over both lengths. What differs in its numerals
 * (一期, 二期; 东区, 西区) is meant to differ and gets 0.
 */
export function similarity(left: string, right: string): number {
  const a = [...plainName(left)];
  const b = [...plainName(right)];
  if (a.length === 0 || b.length === 0 || numerals(a) !== numerals(b)) return 0;
  return (2 * commonLength(a, b)) / (a.length + b.length);
}

function numerals(name: readonly string[]): string {
  return (name.join('').match(NUMERALS) ?? []).join('');
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const current = [0];
    for (let index = 0; index < b.length; index += 1) {
      const longer = letter === b[index] ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, current[index] ?? 0);
      current.push(longer);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** A pair of items whose names are the same or nearly so. */
export interface NamePair<Left, Right> {
  readonly left: Left;
  readonly right: Right;
  readonly exact: boolean;
}

export interface Paired<Left, Right> {
  readonly pairs: readonly NamePair<Left, Right>[];
  readonly onlyLeft: readonly Left[];
  readonly onlyRight: readonly Right[];
}

interface PairingOptions<Left, Right> {
  readonly leftName: (item: Left) => string;
  readonly rightName: (item: Right) => string;
  readonly near: number;
  /** Whether two items with unlike names may be one at all. */
  readonly mayBeOne?: (left: Left, right: Right) => boolean;
  /** Tells before the names do, e.g. a code. */
  readonly isOne?: (left: Left, right: Right) => boolean;
}

/** Pairs two lists one to one: first by what identifies, then by the same name, then by the nearest name. */
export function pairByName<Left, Right>(
  lefts: readonly Left[],
  rights: readonly Right[],
  options: PairingOptions<Left, Right>,
): Paired<Left, Right> {
  const { leftName, rightName, near, isOne = () => false, mayBeOne = () => true } = options;
  const pairs: NamePair<Left, Right>[] = [];
  const left = new Set(lefts);
  const right = new Set(rights);
  const take = (one: Left, other: Right) => {
    pairs.push({ left: one, right: other, exact: sameName(leftName(one), rightName(other)) });
    left.delete(one);
    right.delete(other);
  };
  for (const matches of [isOne, (one: Left, other: Right) => sameName(leftName(one), rightName(other))]) {
    for (const one of [...left]) {
      const other = [...right].find((candidate) => matches(one, candidate));
      if (other !== undefined) take(one, other);
    }
  }
  const candidates = [...left].flatMap((one) =>
    [...right].filter((other) => mayBeOne(one, other)).map((other) => ({ one, other, score: similarity(leftName(one), rightName(other)) })),
  );
  for (const { one, other, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score >= near && left.has(one) && right.has(other)) take(one, other);
  }
  return { pairs, onlyLeft: [...left], onlyRight: [...right] };
}
