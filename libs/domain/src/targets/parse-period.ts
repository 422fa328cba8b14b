import { readChineseNumeral } from './chinese-numeral.js';
import type { PeriodTarget } from './parsed-target.js';

const CHINESE_YEAR = /[〇零一二三四五六七八九]{4}(?=年)/g;
const CHINESE_DAY_OR_MONTH = /[一二三四五六七八九十]{1,3}(?=[月日号])/g;
const DATE =
  '(?<y>(?:19|20)\\d\\d)(?:年(?:度)?(?:(?<m>\\d{1,2})月(?:份)?(?:(?<d>\\d{1,2})[日号]?)?|第?(?<q>[1-4一二三四])季度|(?<h>[上下])半年)?' +
  '|(?<sep>[-/.])(?<m2>\\d{1,2})(?!\\d)(?:\\k<sep>(?<d2>\\d{1,2})(?!\\d)日?)?)';
const PART = '(?:底|末|初|内|中旬|上旬|下旬)?';
const DEED = '(?:[\\u4E00-\\u9FFF]{0,8})';
const SPAN = /^(?:自|从)?(?<first>.+?)(?:起)?(?:至|到|-|~)(?<second>.+?)(?:止|期间|底|末)?$/;
const SINGLE = new RegExp(
  `^(?<lead>截至|截止到?|不晚于|不迟于|于|在|自|从|≤|≥)?${DATE}(?<part>${PART})(?<limit>以前|之前|前|起|以后|之后|开始)?(?<deed>${DEED})$`,
);
const ONLY_DATE = new RegExp(`^${DATE}$`);
const SHORT_END = /^(?:(?<m>\d{1,2})月(?:份)?(?:(?<d>\d{1,2})[日号]?)?|(?<bare>\d{1,2})(?:[日号])?)$/;
const NUMERIC_SPAN = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)(?:-|~|至|到)((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)$/;
const MONTHS_OF_YEAR = /^(?<y>(?:19|20)\d\d)年(?<first>\d{1,2})(?:月)?(?:-|~|至|到)(?<second>\d{1,2})月(?:份)?(?:底|末)?$/;
const YEARS = /^(?<first>(?:19|20)\d\d)年?(?:-|~|至|到)(?<second>(?:19|20)\d\d)年(?:度)?$/;
const MONTH = '(?:1[0-2]|0?[1-9])月(?:份)?(?:\\d{1,2}[日号])?';
const TO = '(?:-|~|至|到)';
// Numerals and negations would say something of their own (年底前新增五家).
const DEED_WITHOUT_NUMBER = '(?:(?![〇零一二两三四五六七八九十百千万亿半不未无])[\\u4E00-\\u9FFF]){1,8}';
const YEARLESS = new RegExp(
  '^(?:截至|截止到?|不晚于|不迟于|≤)?(?:每年|当年|本年|年度?内?|次年|全年)?(?:于|在)?' +
    `(?:(?:(?:1[0-2]|0?[1-9])${TO})?${MONTH}(?:${TO}(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?)?` +
    '|每(?:个?月|季度?)(?:\\d{1,2}[日号])?(?=.*[前底末初])|年底|年末|年内|年终|第?[一二三四1-4]季度|[上下]半年)' +
    '(?:底|末|初|中旬|上旬|下旬|内)?(?:以前|之前|前|起)?' +
    `(?:(?<=[前底末内])${DEED_WITHOUT_NUMBER}|完成|完工|竣工|到位|发放|验收)?$`,
);
const MAY_BE_PERIOD = /年|月|日|号|季度|(?:19|20)\d\d[-/.]/;

interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The period (dates, months, quarters, deadlines) that normalized text states, or null. Both ends are inclusive: 12月底前 ends on the
 * 31st, and 前 includes the day or month it names. A text without a year has neither end.
 */
export function parsePeriod(normalized: string, text: string): PeriodTarget | null {
  if (!MAY_BE_PERIOD.test(normalized)) return null;
  const spelled = spellOut(normalized.startsWith('=') ? normalized.slice(1) : normalized);
  const span = parseSpan(spelled);
  if (span !== null) return { text, kind: 'period', ...span };
  const single = parseSingle(spelled);
  if (single !== null) return { text, kind: 'period', ...single };
  return YEARLESS.test(spelled) ? { text, kind: 'period', from: null, to: null } : null;
}

function spellOut(normalized: string): string {
  return normalized
    .replace(CHINESE_YEAR, (year) => readChineseNumeral(year)?.value ?? year)
    .replace(CHINESE_DAY_OR_MONTH, (number) => readChineseNumeral(number)?.value ?? number);
}

function parseSpan(text: string): Span | null {
  const months = MONTHS_OF_YEAR.exec(text)?.groups;
  if (months !== undefined) {
    return join(dateSpan(months['y'], months['first']), dateSpan(months['y'], months['second']));
  }
  const years = YEARS.exec(text)?.groups;
  if (years !== undefined) return join(dateSpan(years['first']), dateSpan(years['second']));
  const numeric = NUMERIC_SPAN.exec(text);
  if (numeric !== null) return join(readDate(numeric[1] ?? ''), readDate(numeric[2] ?? ''));
  if (ONLY_DATE.test(text)) return null;

  const sides = SPAN.exec(text)?.groups;
  if (sides?.['first'] === undefined || sides['second'] === undefined) return null;
  const first = readDate(sides['first']);
  if (first === null) return null;
  return join(first, readDate(sides['second']) ?? readShortEnd(sides['second'], first.from));
}

function readShortEnd(text: string, start: string): Span | null {
  const groups = SHORT_END.exec(text)?.groups;
  if (groups === undefined) return null;
  const [year, month] = start.split('-');
  return groups['bare'] === undefined ? dateSpan(year, groups['m'], groups['d']) : dateSpan(year, month, groups['bare']);
}

function parseSingle(text: string): { from: string | null; to: string | null } | null {
  const groups = SINGLE.exec(text)?.groups;
  if (groups === undefined) return null;
  const span = isAmount(groups) ? null : spanOf(groups);
  if (span === null) return null;
  const { lead = '', part = '', limit = '', deed = '' } = groups;
  if (deed !== '' && limit === '' && part === '' && lead === '') return null;
  if (['起', '以后', '之后', '开始'].includes(limit) || lead === '自' || lead === '从' || lead === '≥')
    return { from: span.from, to: null };
  const deadline = limit !== '' || ['截至', '截止', '截止到', '不晚于', '不迟于', '≤'].includes(lead) || part === '底' || part === '末';
  return deadline ? { from: null, to: span.to } : span;
}

/** 2062.4 and 2062.4万元 are amounts, while 2026.12.31 and 2026-12 are dates. */
function isAmount(groups: Readonly<Record<string, string | undefined>>): boolean {
  if (groups['sep'] === undefined) return false;
  if (groups['sep'] === '.' && groups['d2'] === undefined) return true;
  return groups['deed'] !== '' && groups['limit'] === undefined;
}

function readDate(text: string): Span | null {
  const groups = ONLY_DATE.exec(text)?.groups;
  return groups === undefined ? null : spanOf(groups);
}

const QUARTERS = '一二三四';

function spanOf(groups: Readonly<Record<string, string | undefined>>): Span | null {
  const year = groups['y'];
  if (groups['h'] !== undefined) {
    return groups['h'] === '上' ? join(dateSpan(year, '1'), dateSpan(year, '6')) : join(dateSpan(year, '7'), dateSpan(year, '12'));
  }
  if (groups['q'] !== undefined) {
    const quarter = QUARTERS.includes(groups['q']) ? QUARTERS.indexOf(groups['q']) + 1 : Number(groups['q']);
    return join(dateSpan(year, String(quarter * 3 - 2)), dateSpan(year, String(quarter * 3)));
  }
  return dateSpan(year, groups['m'] ?? groups['m2'], groups['d'] ?? groups['d2']);
}

/** First and last day of a year, month or day; null for what is not in the calendar. */
function dateSpan(year: string | undefined, month?: string, day?: string): Span | null {
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  const prefix = `${year}-${month.padStart(2, '0')}-`;
  if (day === undefined) return { from: `${prefix}01`, to: `${prefix}${lastDay}` };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > lastDay) return null;
  return { from: `${prefix}${day.padStart(2, '0')}`, to: `${prefix}${day.padStart(2, '0')}` };
}

function join(first: Span | null, second: Span | null): Span | null {
  if (first === null || second === null || first.from > second.to) return null;
  return { from: first.from, to: second.to };
}
