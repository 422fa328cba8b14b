import { normalizeText } from './normalize-text.js';
import type { ParsedTarget } from './parsed-target.js';
import { parsePeriod } from './parse-period.js';
import { parseNumeric, parseRange } from './parse-quantity.js';

const NO_TARGET: ReadonlySet<string> = new Set([
  '',
  '无',
  '-',
  '/',
  '\\',
  '暂无',
  '不适用',
  '无指标',
  '无目标',
  'N/A',
  'n/a',
  'NA',
  '无。',
  '_',
]);

const BUDGET_ADJECTIVES = '(?:本|当年|全年|年度|年初|年|项目|总|批复的?|核定的?|财政|部门|单位|下达的?|调整后的?|全部){0,3}';
const BUDGET_NOUNS = '预算(?:数|额|金额|总额|总数|批复数?|控制数|控制额|控制|安排|指标|资金|规模|额度){0,2}';
const SUBJECT = '(?:项目)?(?:总?成本|支出|费用|资金|经费|开支|总投资|投资)?(?:严格)?(?:控制)?';
const BUDGET_CAP = new RegExp(
  `^${SUBJECT}(?:` +
    `(?:不超过?|不超出|不得超过?|不得超出|未超过?|未超出|不突破|未突破|不高于|不大于|不多于|小于等于|小于或等于|低于等于|低于或等于|≤|<|低于|小于|无超|零超)${BUDGET_ADJECTIVES}${BUDGET_NOUNS}` +
    `|(?:控制)?(?:在|于)?${BUDGET_ADJECTIVES}${BUDGET_NOUNS}(?:范围)?(?:以内|之内|内|内完成|内执行)` +
    `|(?:控制)?(?:在|于)${BUDGET_ADJECTIVES}${BUDGET_NOUNS}(?:范围)?内?` +
    `)$`,
);

/** What is longer is prose; the bound also keeps hostile input from costing time. */
const LONGEST = 80;

/**
 * Reads a written target value (指标值, 财预〔2021〕101号): never fails, what it cannot measure is `qualitative`.
 *
 * Understands full-width and half-width forms, comparison signs and words (不低于, 以上, 以内 …), magnitude words (万, 亿 …),
 * thousands separators, Chinese numerals, percent words, ranges, dates, months and deadlines, "within budget" and "no target".
 * Values are exact decimal strings in the unit given; the answer's `text` is the text as written.
 */
export function parseTarget(text: string): ParsedTarget {
  const normalized = normalizeText(text);
  if (normalized.length > LONGEST) return { text, kind: 'qualitative' };
  if (NO_TARGET.has(normalized)) return { text, kind: 'none' };
  if (normalized.includes('预算') && BUDGET_CAP.test(normalized)) return { text, kind: 'budget_cap' };
  return parsePeriod(normalized, text) ?? parseRange(normalized, text) ?? parseNumeric(normalized, text) ?? { text, kind: 'qualitative' };
}
