import { formatTarget } from './format-target.js';
import { normalizeText } from './normalize-text.js';
import type { NumericTarget, ParsedTarget, RangeTarget } from './parsed-target.js';
import { parsePeriod } from './parse-period.js';
import { parseNumeric, parseRange } from './parse-quantity.js';
import { parseStatement } from './parse-statement.js';

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
 * thousands separators, Chinese numerals, percent words, fractions and halves, ranges and tolerances, dates, months and deadlines, "within
 * budget" and "no target", and the words around a number: what is measured (达标率100%), a rise or fall (下降5%), a deed (5天内办结).
 * Values are exact decimal strings in the unit given; the answer's `text` is the text as written.
 */
export function parseTarget(text: string): ParsedTarget {
  const normalized = normalizeText(text);
  if (normalized.length > LONGEST) return { text, kind: 'qualitative' };
  if (NO_TARGET.has(normalized)) return { text, kind: 'none' };
  if (normalized.includes('预算') && BUDGET_CAP.test(normalized)) return { text, kind: 'budget_cap' };
  const period = parsePeriod(normalized, text);
  if (period !== null) return period;
  const measured = parseRange(normalized, text) ?? parseNumeric(normalized, text) ?? parseStatement(normalized, text);
  return measured === null ? { text, kind: 'qualitative' } : (dateOf(measured) ?? measured);
}

const OF_THE_CALENDAR = /[年月日号季]/;
const CALENDAR_YEAR = /(?:19|20)\d\d年/;

/** 二千年 and 约1季度 are dates in words that only their plain spelling shows; a year beside a comparison (>二千年) is for a person to read. */
function dateOf(measured: NumericTarget | RangeTarget): ParsedTarget | null {
  if (measured.unit === null || !OF_THE_CALENDAR.test(measured.unit)) return null;
  const spelled = formatTarget(measured);
  const { text } = measured;
  return parsePeriod(spelled, text) ?? (CALENDAR_YEAR.test(spelled) ? { text, kind: 'qualitative' } : null);
}
