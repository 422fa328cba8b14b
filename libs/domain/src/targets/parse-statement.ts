import type { Change, NumericTarget, Operator, RangeTarget } from './parsed-target.js';
import { parseNumeric, parseRange } from './parse-quantity.js';
import { isMeasureWord } from './units.js';
import { readWordsBefore, withoutWordsAfter } from './words-around.js';

const HOLDS_A_NUMBER = /[\d〇零一二两三四五六七八九十半]|百分/;
const PLAIN_NUMERAL = /^[〇零一二两三四五六七八九十百千万亿半]/;
const NOTHING_HAPPENS =
  /^(?:[\u4E00-\u9FFF]{0,8}?)[零〇](?:[\u4E00-\u9FFF]{0,4}?)(?:事故|伤亡|死亡|投诉|差错|失误|违规|违纪|违法|违约|上访|信访|舆情|案件|故障|泄露|泄漏|污染|感染|缺陷|差评|隐患|火灾|纠纷|逾期|拖欠|遗漏|缺失|中断|丢失|损失|浪费|退货|积压|超支|发生|新增|受理)(?:发生)?$/;

type Measured = NumericTarget | RangeTarget;

/** A number among words that normalized text states: 达标率100%, 同比增长≥8%, 5天内办结, 零事故. Null where a person has to read it. */
export function parseStatement(normalized: string, text: string): Measured | null {
  if (!HOLDS_A_NUMBER.test(normalized)) return null;
  if (NOTHING_HAPPENS.test(normalized))
    return { text, kind: 'numeric', operator: '=', value: '0', magnitude: null, unit: null, canonicalValue: '0' };
  const whole = afterWords(normalized, text);
  if (whole !== null) return whole;
  const shorter = withoutWordsAfter(normalized);
  return shorter === null ? null : (measure(shorter, text) ?? afterWords(shorter, text));
}

function measure(statement: string, text: string): Measured | null {
  return parseRange(statement, text) ?? parseNumeric(statement, text);
}

/** The first place from which the rest is a quantity gives the rest all its words (不少于, 达到). */
function afterWords(statement: string, text: string): Measured | null {
  for (let start = 1; start < statement.length; start += 1) {
    const tail = statement.slice(start);
    const measured = measure(tail, text);
    if (measured !== null) return withWords(measured, statement.slice(0, start), tail);
  }
  return null;
}

function withWords(measured: Measured, before: string, tail: string): Measured | null {
  const stated: Operator = measured.kind === 'numeric' ? measured.operator : '=';
  const words = readWordsBefore(before, tail, stated);
  if (words === null) return null;
  if (words.unitNeeded && (PLAIN_NUMERAL.test(tail) || !isCounted(measured.unit))) return null;
  const compared =
    words.operator !== undefined && measured.kind === 'numeric' && stated === '=' ? { ...measured, operator: words.operator } : measured;
  return words.change === undefined ? compared : withChange(compared, words.change);
}

function withChange(measured: Measured, change: Change): Measured {
  return { ...measured, change };
}

function isCounted(unit: string | null): boolean {
  return unit !== null && (unit === '%' || unit.includes('/') || isMeasureWord(unit));
}
