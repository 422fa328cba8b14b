import type { DocumentFinding } from '../../budget-document/index.js';
import type { Exact } from '../../money/index.js';
import { differs, shown, sumOf } from '../amounts.js';
import type { CheckContext } from '../check-context.js';
import { finding } from '../finding.js';
import { isExplainedByRounding, isShare, percentageOf, readPercentage, shownPercentage } from '../percentages.js';
import { withoutComparisons } from './comparisons.js';
import { NUMBER, amountsIn, readNumber, type WrittenAmount } from './numbers.js';
import type { Passage } from './passages.js';

const SHARE = new RegExp(String.raw`(${NUMBER})万元,占(?:[^\d,。;%]{0,24})(${NUMBER}%)`, 'g');
const BRACKETED = new RegExp(String.raw`(${NUMBER})万元\(([^()]*万元[^()]*)\)`, 'g');
const INLINE = /([。,;]?)(?:\(?其中|(?<![收支入出])包括):/g;
const SIDES = /(?:收入|支出)包括:([^。]*)/g;
const LIST_FOLLOWS = /(?:其中|包括|如下):$/;

/** Lists that follow “其中：” or “包括：”, in one passage or over several, and the shares of their items. */
export function checkLists(passages: readonly Passage[], { parameters }: CheckContext): DocumentFinding[] {
  const tolerance = parameters.amountTolerance;
  return passages.flatMap((passage, index) => [
    ...checkShares(passage),
    ...checkBrackets(passage, tolerance),
    ...checkInline(passage, tolerance),
    ...checkSides(passage, passages, tolerance),
    ...checkFollowing(passage, passages.slice(index + 1), tolerance),
  ]);
}

/** A share is right if it is one of any whole that the passage offers: the amount before the list, or the sum of the items that have shares. */
function checkShares({ text, place }: Passage): DocumentFinding[] {
  const plain = withoutComparisons(text);
  const shares = [...plain.matchAll(SHARE)].map((match) => ({
    part: readNumber(match[1] ?? '0'),
    written: match[2] ?? '',
    label: amountsIn(plain.slice(0, match.index + match[0].indexOf('万元') + 2)).at(-1)?.label ?? '',
    index: match.index,
  }));
  const first = shares[0];
  if (first === undefined) return [];
  const before = amountsIn(plain)
    .filter(({ index }) => index < first.index)
    .map(({ value }) => value);
  const wholes = [...before, ...(shares.length > 1 ? [sumOf(shares.map(({ part }) => part))] : [])];
  const whole = before[0] ?? wholes[0];
  if (whole === undefined) return [];
  return shares.flatMap(({ part, written, label }) => {
    const percentage = readPercentage(written);
    if (percentage === null || wholes.some((candidate) => isShare(percentage, part, candidate))) return [];
    const exact = percentageOf(part, whole, percentage.places);
    if (exact === null) return [];
    const expected = shownPercentage(exact, percentage.places);
    const severity = isExplainedByRounding(percentage, part, whole) ? 'info' : 'error';
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
    const parts = amountsIn(list);
    return parts.length < 2 ? [] : compare(passage, readNumber(whole), parts, tolerance, false);
  });
}

function checkInline(passage: Passage, tolerance: string): DocumentFinding[] {
  const plain = withoutComparisons(passage.text)
    .replace(BRACKETED, '$1万元')
    .replace(/\([^()]*\)/g, '');
  return [...plain.matchAll(INLINE)].flatMap((match) => {
    const whole = amountsIn(plain.slice(0, match.index)).at(-1)?.value;
    const rest = plain.slice(match.index + match[0].length);
    if (whole === undefined || isNested(plain, match.index)) return [];
    const sentence = rest.split('。')[0] ?? '';
    const ranges = match[1] === '。' ? [sentence] : [sentence.split(';')[0] ?? '', sentence];
    const lists = ranges.map((range) => amountsIn(range.replace(/,?其中:[^;。]*/g, '')));
    const agrees = lists.some((parts) => !differs(whole, sumOf(parts.map(({ value }) => value)), tolerance));
    const parts = lists.find((list) => list.length >= 2);
    return agrees || parts === undefined ? [] : compare(passage, whole, parts, tolerance, match[0].includes('其中'));
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
  const whole = first === undefined ? undefined : amountsIn(first.text)[0]?.value;
  if (whole === undefined || passage.section === 'other') return [];
  return [...passage.text.matchAll(SIDES)].flatMap(([, list = '']) => {
    const parts = amountsIn(list);
    return parts.length === 0 ? [] : compare(passage, whole, parts, tolerance, false);
  });
}

/** A passage that ends with “其中：” lists what follows: items of one numbering, or paragraphs up to the next number. */
function checkFollowing(passage: Passage, following: readonly Passage[], tolerance: string): DocumentFinding[] {
  const whole = amountsIn(withoutComparisons(passage.text))[0]?.value;
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
  whole: Exact,
  parts: readonly WrittenAmount[],
  tolerance: string,
  partial: boolean,
): DocumentFinding[] {
  const sum = sumOf(parts.map(({ value }) => value));
  if (!differs(sum, whole, tolerance)) return [];
  const items = parts.map(({ label, written }) => `${label} ${written}`).join('、');
  const severity = partial && sum.lt(whole) ? 'warning' : 'error';
  return [finding('narrative.list-sum', [place], { params: { items }, expected: shown(whole), actual: shown(sum), severity })];
}
