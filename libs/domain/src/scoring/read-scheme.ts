import { CodedError } from '../errors/index.js';
import { Exact, ONE, isDecimalString, toExact } from '../money/index.js';
import { REVERSE_FORMULAS } from './formulas.js';
import type { Grade, Rating, ScoringScheme } from './scheme.js';

const HUNDRED = new Exact(100);
const GRADES: readonly Grade[] = ['achieved', 'partly_achieved', 'not_achieved'];
const RATINGS: readonly Rating[] = ['excellent', 'good', 'fair', 'poor'];
const SEVERITIES: readonly string[] = ['error', 'warning', 'info'];
/** Scores are kept with two places, rates with six. */
const SCORE_PLACES = 2;
const RATE_PLACES = 6;

type Members = Readonly<Record<string, unknown>>;

/**
 * A scheme from data that nobody vouches for (a row of the table, an answer of the server): it has every member, weights that sum to 100,
 * grade bands inside 0 to 1 and rating bands from the best down to 0.
 *
 * @throws CodedError `scheme.invalid` with the scheme's id, naming the member.
 */
export function readScheme(definition: unknown): ScoringScheme {
  const scheme = members(definition, 'scheme', '?');
  const id = typeof scheme['id'] === 'string' ? scheme['id'] : '?';
  const check = (holds: boolean, field: string): void => {
    if (!holds) throw invalid(id, field);
  };
  const text = (value: unknown, field: string): void => check(typeof value === 'string' && value.trim() !== '', field);
  const amount = (value: unknown, field: string, most = HUNDRED): Exact => {
    if (!isDecimalString(value)) throw invalid(id, field);
    const exact = toExact(value);
    check(!exact.isNegative() && exact.lte(most), field);
    return exact;
  };
  const list = (value: unknown, field: string): readonly unknown[] => {
    if (!Array.isArray(value)) throw invalid(id, field);
    return value;
  };
  const places = (value: unknown, most: number, field: string): void =>
    check(Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most, field);

  text(scheme['id'], 'id');
  text(scheme['basis'], 'basis');
  if (scheme['formLayout'] !== undefined) text(scheme['formLayout'], 'formLayout');
  const name = members(scheme['name'], 'name', id);
  text(name['zh'], 'name.zh');
  text(name['en'], 'name.en');

  const execution = members(scheme['execution'], 'execution', id);
  check(execution['formula'] === 'executed_over_adjusted', 'execution.formula');
  const executionWeight = amount(execution['weight'], 'execution.weight');
  check(amount(scheme['indicatorWeight'], 'indicatorWeight').plus(executionWeight).eq(HUNDRED), 'indicatorWeight');

  const classWeights = members(scheme['classWeights'], 'classWeights', id);
  check(SEVERITIES.includes(String(classWeights['severity'])), 'classWeights.severity');
  list(classWeights['variants'], 'classWeights.variants').forEach((variant, at) => {
    list(variant, `classWeights.variants[${at}]`).forEach((each, index) => {
      const field = `classWeights.variants[${at}][${index}]`;
      const group = members(each, field, id);
      amount(group['weight'], `${field}.weight`);
      list(group['classes'], `${field}.classes`).forEach((code) => text(code, `${field}.classes`));
    });
  });

  const gradeBands = members(scheme['gradeBands'], 'gradeBands', id);
  for (const grade of GRADES) {
    const band = members(gradeBands[grade], `gradeBands.${grade}`, id);
    const below = amount(band['below'], `gradeBands.${grade}.below`, ONE);
    check(amount(band['from'], `gradeBands.${grade}.from`, ONE).lt(below), `gradeBands.${grade}`);
  }
  check(Object.hasOwn(REVERSE_FORMULAS, String(scheme['reverseFormula'])), 'reverseFormula');
  check(amount(scheme['overAchievementRatio'], 'overAchievementRatio').gte(ONE), 'overAchievementRatio');

  const rounding = members(scheme['rounding'], 'rounding', id);
  check(rounding['mode'] === 'half_up', 'rounding.mode');
  places(rounding['scorePlaces'], SCORE_PLACES, 'rounding.scorePlaces');
  places(rounding['ratePlaces'], RATE_PLACES, 'rounding.ratePlaces');

  const bands = list(scheme['ratingBands'], 'ratingBands').map((each, index) => {
    const band = members(each, `ratingBands[${index}]`, id);
    check(RATINGS.includes(band['rating'] as Rating), `ratingBands[${index}].rating`);
    return amount(band['from'], `ratingBands[${index}].from`);
  });
  check(bands.every((from, index) => index === 0 || from.lt(bands[index - 1] ?? HUNDRED)), 'ratingBands');
  check(bands.at(-1)?.isZero() ?? false, 'ratingBands');
  return definition as ScoringScheme;
}

function members(value: unknown, field: string, scheme: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(scheme, field);
  return value as Members;
}

function invalid(scheme: string, field: string): CodedError {
  return new CodedError('scheme.invalid', { scheme, member: field }, field);
}
