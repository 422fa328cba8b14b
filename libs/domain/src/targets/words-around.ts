import { PREFIX_OPERATORS } from './operators.js';
import type { Change, Operator } from './parsed-target.js';

const MORE = '增长|增加|提高|提升|上升|上涨|升高|增|升|涨|扩大';
const LESS = '下降|降低|减少|缩短|缩减|缩小|压减|压缩|压降|削减|下调|回落|减|降';
const RATE = '(?:了|率|幅度|比例|百分比|幅|额|量)?';
const NEGATED = '(?<![不未无零没免止制能得])';

const CHANGE_AT_END = new RegExp(`${NEGATED}(?:(?<more>${MORE})|(?<less>${LESS}))${RATE}$`);
const LEVEL_AT_END = new RegExp(`${NEGATED}(?:(?<more>${MORE}|达)|(?<less>${LESS}|控制))[至到在]$`);
const LESS_AT_START = new RegExp(`^(?:${LESS})`);

/** What ends in one of these is measured by the number that follows it. */
const MEASURED =
  /(?:率|度|数|量|额|值|比|比例|占比|比重|面积|长度|里程|成本|费用|经费|资金|支出|投资|时间|时长|时限|周期|期限|年限|寿命|得分|分|成绩|评分|容量|带宽|均|价|价格|标准|规模|收入|税收|误差|偏差|总计|合计|共计|累计|共|约|为|是)$/;
const NEGATION = /[不未没无非勿莫禁]/;
/** What these end in is an order, a point of time or a comparison with something else, none of which is an amount. */
const NO_AMOUNT =
  /(?:[第前近每隔逢满较于至到从自由超优]|(?<![占同环])比|上年|去年|往年|同期|上期|基期|平均水平|平均值|倒数|排名|名列|位列)$/;
const COMPARED = /上年|去年|往年|同期|上期|基期|平均水平/;
const TWO_STATEMENTS = /[且若否]|同时|或者|并(?!购|网|联|轨)/;
const NAMED = /^(?:[\u4E00-\u9FFF()、·"“”《》:]|[A-Za-z]+[\d.]*){1,30}$/;
const DEED_OF = /^(?:至少|最少|不少于|不低于)(?:完成|实现|新增|开展|举办|组织|培训|建设|建成|保持|达到)?$/;
const OPERATOR_WORD = new RegExp([...PREFIX_OPERATORS.keys()].filter((word) => word.length > 1).join('|'));
const SIGN = /^[≥≤<>=±]/;

/** What the words before a number add to it. */
export interface WordsBefore {
  readonly change?: Change;
  /** The comparison that the words state where the number's own words state none. */
  readonly operator?: Operator;
  /** The words name nothing that is measured: the number must say by its unit what it counts. */
  readonly unitNeeded: boolean;
}

/**
 * What the words before a number mean: the name of what is measured (达标率, 人均), a deed (开展培训), a change (同比增长, 下降) or a level that
 * is reached by one (降至, 提高到). Null for words that turn the number into something else: negations (不合格), orders (第, 前),
 * comparisons with another year, two statements. `stated` tells whether the number comes with a comparison of its own.
 */
export function readWordsBefore(words: string, tail: string, operator: Operator): WordsBefore | null {
  const stated = operator !== '=' || SIGN.test(tail);
  const named = words.endsWith(':') ? words.slice(0, -1) : words;
  if (!NAMED.test(named) || (/\d/.test(named) && !SIGN.test(tail)) || TWO_STATEMENTS.test(named)) return null;
  if (DEED_OF.test(named)) return { operator: '>=', unitNeeded: true };
  if (OPERATOR_WORD.test(named)) return null;

  const level = LEVEL_AT_END.exec(named)?.groups;
  if (level !== undefined) return { operator: level['more'] === undefined ? '<=' : '>=', unitNeeded: false };
  const change = CHANGE_AT_END.exec(named)?.groups;
  if (change !== undefined) return { change: change['more'] === undefined ? 'decrease' : 'increase', unitNeeded: false };
  if (NO_AMOUNT.test(named) || COMPARED.test(named)) return null;
  const measured = MEASURED.test(named);
  if (!measured && NEGATION.test(named)) return null;
  // 减少排放20吨 is a fall by 20; 降低故障率≤5% is the level that it falls to.
  if (LESS_AT_START.test(named)) return operator.startsWith('<') ? { unitNeeded: false } : { change: 'decrease', unitNeeded: false };
  return { unitNeeded: !stated && !measured };
}

const WORDS_AFTER = /^(?<statement>.*(?:以上|以下|以内|之内|内|%|百分百))(?:的)?(?<deed>[\u4E00-\u9FFF]{1,8})$/;
const NO_DEED = /[且若否和或]|以[上下内]|之内|上下|左右|个百分点|每/;

/** Without the deed or object that follows a bound or percentage (95%以上群众满意, 5天内办结, 100%整改到位); null where nothing is to be taken off. */
export function withoutWordsAfter(statement: string): string | null {
  const groups = WORDS_AFTER.exec(statement)?.groups;
  if (groups?.['statement'] === undefined || groups['deed'] === undefined) return null;
  const { deed } = groups;
  return NO_DEED.test(deed) || NEGATION.test(deed) || OPERATOR_WORD.test(deed) ? null : groups['statement'];
}
