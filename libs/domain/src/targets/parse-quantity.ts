import { Exact, toDecimalString, toExact } from '../money/index.js';
import { CHINESE_NUMERAL, readChineseNumeral } from './chinese-numeral.js';
import { MAGNITUDE, magnitudePower, plainDecimal, shiftPoint } from './magnitudes.js';
import { NEUTRAL_OPERATORS, PREFIX_OPERATORS, SUFFIX_OPERATORS, alternation } from './operators.js';
import type { NumericTarget, Operator, RangeTarget } from './parsed-target.js';
import { spellHalves } from './spell-halves.js';
import { canonicalUnit, isMeasureWord, unitScale } from './units.js';

const DIGITS = '[+-]?\\d{1,20}(?:\\.\\d{1,10})?';
const LONGEST_UNIT = 10;
// A unit holds no digits and none of the words that join two statements.
const UNIT = `[%‰°](?:/(?:半年|年|季度|季|月|周|日|天|人|次))?|(?:(?![且并和或至到不以及与的])[\\u4E00-\\u9FFFA-Za-z℃㎡㎥²³·/]){1,${LONGEST_UNIT}}?`;
const PER_PREFIX = '每(?<per>半年|年|季度|季|月|周|日|天|人|次)';
const SEPARATOR = '-|~|至|到';

const CALENDAR_YEAR = /(?:19|20)\d\d年/;
const SEPARATED = /[-~至到且并,;、]/;

const SIMPLE = new RegExp(`^([≥≤<>])?(${DIGITS})([万亿](?!亿))?([%台个条次家篇天项人元]|分钟|小时|人次)?$`);
// Two such words in a row (3项内内) say nothing that can be compared: the first one would become part of the unit.
const SUFFIX = `(?:${alternation(SUFFIX_OPERATORS.keys())})`;
const NUMERIC = new RegExp(
  `^(?:${PER_PREFIX})?(?<neutral>${alternation(NEUTRAL_OPERATORS.keys())})?(?:在(?=.))?(?<prefix>${alternation(PREFIX_OPERATORS.keys())})?` +
    `(?:(?<whole>百分百|百分之百)|(?:(?<fractionWord>百分之|千分之|万分之)|(?<denominator>[二三四五六七八九十]{1,2}|\\d{1,2})分之)?(?:(?<digits>${DIGITS})|(?<numeral>${CHINESE_NUMERAL})))` +
    `(?:(?<=\\d)(?<magnitude>${MAGNITUDE}))?(?<more>[多余](?=[^多余]))?(?<laterMagnitude>(?<=[多余])(?:${MAGNITUDE}))?(?<unit>${UNIT})??(?<!${SUFFIX})(?<suffix>${SUFFIX})?$`,
  'u',
);
const RANGE = new RegExp(
  `^(?:介于|在|控制在)?(?<lower>(?:百分之)?(?:${DIGITS}|${CHINESE_NUMERAL}).*?)(?:${SEPARATOR})(?<upper>(?:百分之)?(?:-?\\d|[〇零一二两三四五六七八九十百千]).*?)(?:之间|范围内|以内)?$`,
);
const TOLERANCE = new RegExp(
  `^(?:[≤<]|不超过|不大于|控制在|在)?(?<middle>${DIGITS}[^±]*)?±(?<deviation>\\d[^±]*?)(?:以内|之内|之间|范围内|内)?$`,
);
/** A unit that begins with a magnitude word is none, and one that holds a comparison is a statement (20家以上企业). */
const NO_UNIT = new RegExp(`^(?:${MAGNITUDE})|以[上下内]|之[内间]|左右|分之|每|(?:分钟|小时|[天日周月年])内`);
const TWO_SIDED = /^(?<first>[≥≤<>].+?)(?:且|并且|,|，|;|、)(?<second>[≥≤<>].+)$/;

interface Quantity {
  readonly value: string;
  readonly magnitude: string | null;
  readonly unit: string | null;
  readonly operator: Operator;
}

/** The numeric target that normalized text states, or null. `text` is what the answer carries as written. */
export function parseNumeric(normalized: string, text: string): NumericTarget | null {
  const quantity = readQuantity(normalized);
  if (quantity === null) return null;
  const { operator, value, magnitude, unit } = quantity;
  return { text, kind: 'numeric', operator, value, magnitude, unit, canonicalValue: shiftPoint(value, magnitudePower(magnitude)) };
}

/** The range (90%-95%, 3~5个, 90至95%, ≥3且≤5) that normalized text states, or null. */
export function parseRange(normalized: string, text: string): RangeTarget | null {
  const sides = splitRange(normalized);
  if (sides === null) return null;
  const [lower, upper] = withSharedUnit(sides[0], sides[1]) ?? [];
  if (lower === undefined || upper === undefined) return null;

  const power = magnitudePower(upper.magnitude);
  const canonicalLower = shiftPoint(lower.value, magnitudePower(lower.magnitude));
  const canonicalUpper = shiftPoint(upper.value, power);
  const magnitude = lower.magnitude === upper.magnitude ? upper.magnitude : null;
  const bounds = { lower: magnitude === null ? canonicalLower : lower.value, upper: magnitude === null ? canonicalUpper : upper.value };
  const ascending = Number(canonicalLower) <= Number(canonicalUpper);
  return {
    text,
    kind: 'range',
    lower: ascending ? bounds.lower : bounds.upper,
    upper: ascending ? bounds.upper : bounds.lower,
    magnitude,
    unit: upper.unit,
    canonicalLower: ascending ? canonicalLower : canonicalUpper,
    canonicalUpper: ascending ? canonicalUpper : canonicalLower,
  };
}

function splitRange(normalized: string): readonly [Quantity, Quantity] | null {
  if (normalized.includes('±')) return toleranceOf(normalized);
  if (!SEPARATED.test(normalized)) return null;
  const twoSided = TWO_SIDED.exec(normalized)?.groups;
  if (twoSided?.['first'] !== undefined && twoSided['second'] !== undefined) {
    const first = readQuantity(twoSided['first']);
    const second = readQuantity(twoSided['second']);
    if (first === null || second === null) return null;
    if (first.operator.startsWith('>') && second.operator.startsWith('<')) return [first, second];
    return first.operator.startsWith('<') && second.operator.startsWith('>') ? [second, first] : null;
  }
  const groups = RANGE.exec(normalized)?.groups;
  if (groups?.['lower'] === undefined || groups['upper'] === undefined) return null;
  const lower = readQuantity(groups['lower']);
  const upper = readQuantity(groups['upper']);
  if (lower?.operator !== '=' || upper?.operator !== '=') return null;
  return [lower, upper];
}

/** ±5% is -5% to 5%, 20±2℃ is 18℃ to 22℃. */
function toleranceOf(normalized: string): readonly [Quantity, Quantity] | null {
  const groups = TOLERANCE.exec(normalized)?.groups;
  const deviation = readQuantity(groups?.['deviation'] ?? '');
  if (groups === undefined || deviation?.operator !== '=') return null;
  if (groups['middle'] === undefined) return [{ ...deviation, value: negative(deviation.value) }, deviation];
  const written = readQuantity(groups['middle']);
  const [middle, size] = (written?.operator === '=' && withSharedUnit(written, deviation)) || [];
  if (middle === undefined || size === undefined || middle.magnitude !== size.magnitude) return null;
  const bound = (value: Exact): Quantity => ({ ...size, value: toDecimalString(value) });
  const [centre, width] = [toExact(middle.value), toExact(size.value)];
  return [bound(centre.minus(width)), bound(centre.plus(width))];
}

function negative(value: string): string {
  return value === '0' ? value : `-${value}`;
}

/** 1-2万元 means 1万元-2万元 and 90-95% means 90%-95%; 30分钟-1小时 is told in the first one's unit. */
function withSharedUnit(lower: Quantity, upper: Quantity): readonly [Quantity, Quantity] | null {
  if (lower.unit === upper.unit && (lower.unit !== null || lower.magnitude !== null)) {
    return [lower, upper];
  }
  if (lower.unit === null) {
    return [{ ...lower, unit: upper.unit, magnitude: lower.magnitude ?? upper.magnitude }, upper];
  }
  if (upper.unit === null) return null;
  const lowerScale = unitScale(lower.unit);
  const upperScale = unitScale(upper.unit);
  if (lowerScale === undefined || lowerScale.dimension !== upperScale?.dimension) return null;
  if (upperScale.factor === lowerScale.factor) return [{ ...lower, unit: upper.unit }, upper];
  const ratio = upperScale.factor / lowerScale.factor;
  if (!Number.isInteger(ratio) || !Number.isSafeInteger(Number(upper.value) * ratio)) return null;
  return [lower, { ...upper, unit: lower.unit, value: String(Number(upper.value) * ratio) }];
}

function readQuantity(normalized: string): Quantity | null {
  if (CALENDAR_YEAR.test(normalized)) return null;
  const simple = SIMPLE.exec(normalized);
  if (simple !== null) {
    return {
      value: plainDecimal(simple[2] ?? ''),
      magnitude: simple[3] ?? null,
      unit: simple[4] ?? null,
      operator: SIGNS[simple[1] ?? '='] ?? '=',
    };
  }
  const groups = NUMERIC.exec(spellHalves(normalized))?.groups;
  if (groups === undefined) return null;
  return fromGroups(groups);
}

const SIGNS: Readonly<Record<string, Operator>> = { '≥': '>=', '≤': '<=', '>': '>', '<': '<', '=': '=' };

function fromGroups(groups: Readonly<Record<string, string | undefined>>): Quantity | null {
  const operator = operatorOf(groups);
  if (operator === null) return null;
  if (groups['whole'] !== undefined) return { value: '100', magnitude: null, unit: '%', operator };

  const number = numberOf(groups);
  if (number === null) return null;
  const { value, magnitude } = number;
  const written = groups['unit'] ?? '';
  // 6个月 is a length of time, 6月 a part of the calendar.
  if (/(?<![个/])月$/.test(written)) return null;
  if (NO_UNIT.test(written)) return null;
  // 二十家 is a number, 一般 and 十分满意 are words.
  if (groups['digits'] === undefined && written !== '' && !isMeasureWord(written)) return null;
  if (groups['fractionWord'] !== undefined || groups['denominator'] !== undefined) {
    const share = written === '' && magnitude === null ? shareOf(value, groups) : null;
    return share === null ? null : { ...share, magnitude, operator };
  }
  if (written === '成') return { value: shiftPoint(value, 1), magnitude, unit: '%', operator };
  const unit = canonicalUnit(written);
  const per = groups['per'];
  if (per !== undefined && (unit === null || unit.length + per.length >= LONGEST_UNIT)) return null;
  return { value, magnitude, unit: per === undefined ? unit : `${unit}/${per}`, operator };
}

/** 百分之五 is 5 %, 三分之二 66.6666666666 %: what has no end is cut, so that nobody misses a target by the cut. */
function shareOf(value: string, groups: Readonly<Record<string, string | undefined>>): { value: string; unit: string } | null {
  if (groups['fractionWord'] === '百分之') return { value, unit: '%' };
  if (groups['fractionWord'] === '千分之') return { value, unit: '‰' };
  const written = groups['denominator'];
  const denominator = written === undefined ? '10000' : /\d/.test(written) ? written : (readChineseNumeral(written)?.value ?? '0');
  if (Number(denominator) === 0) return null;
  const percent = toExact(value).times(100).div(toExact(denominator));
  return { value: toDecimalString(percent.toDecimalPlaces(10, Exact.ROUND_DOWN)), unit: '%' };
}

function numberOf(groups: Readonly<Record<string, string | undefined>>): { value: string; magnitude: string | null } | null {
  const { digits, numeral } = groups;
  const magnitude = groups['magnitude'] ?? groups['laterMagnitude'] ?? null;
  if (digits !== undefined) return { value: plainDecimal(digits), magnitude };
  const read = numeral === undefined ? null : readChineseNumeral(numeral);
  return read === null ? null : { value: read.value, magnitude: read.magnitude ?? magnitude };
}

/** The comparison that the words around the number state; null where they contradict each other (不低于5个以内). */
function operatorOf(groups: Readonly<Record<string, string | undefined>>): Operator | null {
  const { prefix, suffix, neutral, more } = groups;
  const before = prefix === undefined ? undefined : PREFIX_OPERATORS.get(prefix);
  const after = suffix === undefined ? undefined : SUFFIX_OPERATORS.get(suffix);
  if (before !== undefined && after !== undefined && after !== '=') {
    return before === '=' || before.charAt(0) === after.charAt(0) ? (before === '=' ? after : before) : null;
  }
  const stated = before ?? (after === '=' ? undefined : after);
  if (stated !== undefined) return stated;
  if (more !== undefined) return '>';
  return neutral === undefined ? '=' : (NEUTRAL_OPERATORS.get(neutral) ?? '=');
}
