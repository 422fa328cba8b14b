import type { DocumentFinding } from '../../budget-document/index.js';
import { differs, roundedBy, shown, sumOf } from '../amounts.js';
import type { CheckContext } from '../check-context.js';
import { finding } from '../finding.js';
import { isExplainedByRounding, isShare, percentageOf, readPercentage, shownPercentage } from '../percentages.js';
import { withoutComparisons } from './comparisons.js';
import { NUMBER, amountsIn, readNumber, roundingOf, type WrittenAmount } from './numbers.js';
import type { Passage } from './passages.js';

const SHARE = new RegExp(String.raw`(${NUMBER})万元,占(?:[^\d,。;%]{0,24})(${NUMBER}%)`, 'g');
const BRACKETED = new RegExp(String.raw`(${NUMBER})万元\(([^()]*万元[^()]*)\)`, 'g');
const INLINE = /([。,;]?)(?:\(?其中|(?<![收支入出])包括):/g;
const SIDES = /(?:收入|支出)包括:([^。]*)/g;
const SOLE_PART = new RegExp(String.raw`(${NUMBER})万元[,。;]?其中,?([^,。;:\d]{1,30}?)(${NUMBER})万元`, 'g');
/** An amount by which something moved is no part of it. */
const MOVED = /增|减|降|比|较|压缩/;
/** A list that ends with 等 leaves something out. */
const OPEN_LIST = /等[^,;]{0,8}$/;
const LIST_FOLLOWS = /(?:其中|包括|如下):$/;

/** Lists that follow “其中：” or “包括：”, in one passage or over several, and the shares of their items. */
export function checkLists(passages: readonly Passage[], { parameters }: CheckContext): DocumentFinding[] {
  const tolerance = parameters.amountTolerance;
  return passages.flatMap((passage, index) => [
    ...checkShares(passage),
    ...checkBrackets(passage, tolerance),
    ...checkInline(passage, tolerance),
    ...checkSolePart(passage, tolerance),
    ...checkSides(passage, passages, tolerance),
    ...checkFollowing(passage, passages.slice(index + 1), tolerance),
  ]);
}

/** A share is right if it is one of any whole that the passage offers: an amount before it, or the sum of the items that have shares. */
function checkShares({ text, place }: Passage): DocumentFinding[] {
  const plain = withoutComparisons(text);
  const shares = [...plain.matchAll(SHARE)].map((match) => ({
    part: readNumber(match[1] ?? '0'),
    rounding: roundingOf(match[1] ?? '0'),
    written: match[2] ?? '',
    label: amountsIn(plain.slice(0, match.index + match[0].indexOf('万元') + 2)).at(-1)?.label ?? '',
    index: match.index,
  }));
  const first = shares[0];
  if (first === undefined) return [];
  const amounts = amountsIn(plain);
  const sums = shares.length > 1 ? [sumOf(shares.map(({ part }) => part))] : [];
  const whole = amounts.find(({ index }) => index < first.index)?.value ?? sums[0];
  if (whole === undefined) return [];
  return shares.flatMap(({ part, rounding, written, label, index }) => {
    const percentage = readPercentage(written);
    const wholes = [...amounts.filter((amount) => amount.index < index).map(({ value }) => value), ...sums];
    if (percentage === null || wholes.some((candidate) => isShare(percentage, part, candidate))) return [];
    const exact = percentageOf(part, whole, percentage.places);
    if (exact === null) return [];
    const expected = shownPercentage(exact, percentage.places);
    const severity = isExplainedByRounding(percentage, part, whole, rounding) ? 'info' : 'error';
    const details = {
      params: { item: label, amount: shown(part), whole: shown(whole) },
      expected,
      actual: written,
      suggestion: expected,
      severity,
    } as const;
    return [finding('narrative.share', [place], details)];
  });
}

function checkBrackets(passage: Passage, tolerance: string): DocumentFinding[] {
  return [...withoutComparisons(passage.text).matchAll(BRACKETED)].flatMap(([, whole = '0', list = '']) => {
    const parts = partsIn(list);
    return parts.length < 2 ? [] : compare(passage, whole, parts, tolerance, false);
  });
}

function checkInline(passage: Passage, tolerance: string): DocumentFinding[] {
  const plain = withoutComparisons(passage.text)
    .replace(BRACKETED, '$1万元')
    .replace(/\([^()]*\)/g, '');
  return [...plain.matchAll(INLINE)].flatMap((match) => {
    const before = amountsIn(plain.slice(0, match.index)).at(-1);
    const rest = plain.slice(match.index + match[0].length);
    if (before === undefined || isNested(plain, match.index)) return [];
    const { value: whole } = before;
    const sentence = rest.split('。')[0] ?? '';
    const ranges = match[1] === '。' ? [sentence] : [sentence.split(';')[0] ?? '', sentence];
    // Amounts in other units are not read, so that a list with them is not read whole.
    if (sentence.includes('亿元')) return [];
    const lists = ranges.map((range) => partsIn(range.replace(/,?其中:[^;。]*/g, '')));
    const agrees = lists.some((parts) => !differs(whole, sumOf(parts.map(({ value }) => value)), tolerance));
    const parts = lists.find((list) => list.length >= 2) ?? lists.find(([only]) => only?.value.gt(whole));
    const leftOut = OPEN_LIST.test(sentence) && parts !== undefined && sumOf(parts.map(({ value }) => value)).lt(whole);
    return agrees || leftOut || parts === undefined ? [] : compare(passage, before.written, parts, tolerance, match[0].includes('其中'));
  });
}

function partsIn(list: string): WrittenAmount[] {
  return amountsIn(list).filter(({ label }) => !MOVED.test(label));
}

/** “X 万元。其中 Y 万元”: a part is not above its whole. */
function checkSolePart({ text, place }: Passage, tolerance: string): DocumentFinding[] {
  const plain = withoutComparisons(text).replace(/\([^()]*\)/g, '');
  return [...plain.matchAll(SOLE_PART)].flatMap(([, written = '0', label = '', number = '0']) => {
    const [whole, part] = [readNumber(written), readNumber(number)];
    if (MOVED.test(label) || !part.minus(whole).gt(tolerance)) return [];
    return [
      finding('narrative.list-sum', [place], { params: { items: `${label} ${number}` }, expected: shown(whole), actual: shown(part) }),
    ];
  });
}

/** A list inside another one whose whole is not its own first amount cannot be told from its neighbours. */
function isNested(text: string, index: number): boolean {
  const sentence = text.slice(text.lastIndexOf('。', index - 1) + 1, index);
  return /(?:其中|包括):/.test(sentence) && amountsIn(sentence.split(/(?:其中|包括):/).at(-1) ?? '').length === 0;
}

/** “收入包括：…。支出包括：…。” each sum to the total that their chapter starts with. */
function checkSides(passage: Passage, passages: readonly Passage[], tolerance: string): DocumentFinding[] {
  const first = passages.find(({ section, text }) => section === passage.section && amountsIn(text).length > 0);
  const whole = first === undefined ? undefined : amountsIn(first.text)[0]?.written;
  if (whole === undefined || passage.section === 'other') return [];
  return [...passage.text.matchAll(SIDES)].flatMap(([, list = '']) => {
    const parts = amountsIn(list);
    return parts.length === 0 ? [] : compare(passage, whole, parts, tolerance, false);
  });
}

/** A passage that ends with “其中：” lists what follows: items of one numbering, or paragraphs up to the next number. */
function checkFollowing(passage: Passage, following: readonly Passage[], tolerance: string): DocumentFinding[] {
  const whole = amountsIn(withoutComparisons(passage.text))[0]?.written;
  const level = following[0]?.level;
  if (!LIST_FOLLOWS.test(passage.text) || whole === undefined || level === undefined) return [];
  const end = following.findIndex((item) => item.section !== passage.section || item.level < level);
  const items = following.slice(0, end < 0 ? following.length : end).filter((item) => item.level === level);
  const parts = items.flatMap(({ text }) => amountsIn(text).slice(0, 1));
  return parts.length < 2 ? [] : compare(passage, whole, parts, tolerance, passage.text.endsWith('其中:'));
}

/** “其中” may name only the greater part of a whole: less than the whole is a warning. */
function compare(
  { place }: Passage,
  written: string,
  parts: readonly WrittenAmount[],
  tolerance: string,
  partial: boolean,
): DocumentFinding[] {
  const whole = readNumber(written);
  const sum = sumOf(parts.map(({ value }) => value));
  if (!differs(sum, whole, tolerance)) return [];
  const items = parts.map(({ label, written }) => `${label} ${written}`).join('、');
  const severity = partial && sum.lt(whole) ? 'warning' : 'error';
  const rounded = roundedBy(whole, sum, sumOf([written, ...parts.map((part) => part.written)].map(roundingOf)));
  return [finding('narrative.list-sum', [place], { params: { items }, expected: shown(whole), actual: shown(sum), severity, ...rounded })];
}
