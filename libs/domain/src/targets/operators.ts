import type { Operator } from './parsed-target.js';

const NEGATIONS = '不 不得 不应 不应当 不能 不可 不宜 不准 不许 未'.split(' ');
const negated = (verbs: string): readonly string[] => verbs.split(' ').flatMap((verb) => NEGATIONS.map((negation) => negation + verb));

const PREFIX_WORDS: Readonly<Record<Operator, readonly string[]>> = {
  '>=': [
    '≥',
    '大于等于',
    '大于或等于',
    '高于等于',
    '高于或等于',
    '多于等于',
    '多于或等于',
    ...negated('低于 少于 小于 短于'),
    '至少',
    '最少',
    '最低',
    '不早于',
  ],
  '>': ['>', '大于', '高于', '超过', '多于', '超出', '超', '突破', '逾'],
  '<=': [
    '≤',
    '小于等于',
    '小于或等于',
    '低于等于',
    '低于或等于',
    '少于等于',
    '少于或等于',
    ...negated('超过 超出 超 高于 大于 多于 长于 突破'),
    '至多',
    '最多',
    '最高',
    '最长',
    '不迟于',
    '不晚于',
  ],
  '<': ['<', '小于', '低于', '少于', '不到', '不足'],
  '=': ['=', '等于'],
};

const SUFFIX_WORDS: Readonly<Record<Operator, readonly string[]>> = {
  '>=': ['以上', '及以上', '或以上', '(含)以上', '以上(含)', '(含)及以上', '及以上(含)'],
  '>': ['以上(不含)', '(不含)以上'],
  '<=': ['以下', '及以下', '或以下', '(含)以下', '以下(含)', '(含)及以下', '以内', '以内(含)', '(含)以内', '之内', '内', '范围内', '封顶'],
  '<': ['以下(不含)', '(不含)以下'],
  '=': ['左右', '上下', '整', '(含)', '完成', '达标', '到位', '合格', '覆盖'],
};

/** Words before a number that say nothing about the comparison unless nothing else does. */
const NEUTRAL_WORDS: Readonly<Record<string, Operator>> = {
  达到: '>=',
  达: '>=',
  完成: '=',
  实现: '=',
  确保: '=',
  保持: '=',
  保证: '=',
  力争: '=',
  为: '=',
  约: '=',
  大约: '=',
  共: '=',
  共计: '=',
  新增: '=',
  控制在: '<=',
  控制到: '<=',
};

export const PREFIX_OPERATORS: ReadonlyMap<string, Operator> = byWord(PREFIX_WORDS);
export const SUFFIX_OPERATORS: ReadonlyMap<string, Operator> = byWord(SUFFIX_WORDS);
export const NEUTRAL_OPERATORS: ReadonlyMap<string, Operator> = new Map(Object.entries(NEUTRAL_WORDS));

/** Source of an alternation of the words, longest first, each escaped. */
export function alternation(words: Iterable<string>): string {
  return [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|');
}

function byWord(words: Readonly<Record<Operator, readonly string[]>>): ReadonlyMap<string, Operator> {
  const operators: readonly Operator[] = ['>=', '>', '<=', '<', '='];
  return new Map(operators.flatMap((operator) => words[operator].map((word): [string, Operator] => [word, operator])));
}
