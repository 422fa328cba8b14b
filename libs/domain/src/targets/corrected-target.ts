import { CodedError } from '../errors/index.js';
import { isDecimalString, parseDecimal } from '../money/index.js';
import { isMagnitude, magnitudePower, plainDecimal, shiftPoint } from './magnitudes.js';
import type { Change, Magnitude, Operator, ParsedTarget } from './parsed-target.js';
import { canonicalUnit } from './units.js';

const OPERATORS: ReadonlySet<string> = new Set<Operator>(['>=', '>', '<=', '<', '=']);
const LONGEST_UNIT = 20;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What a person says the written target means where the parser understood something else. Canonical values are computed here, and what does
 * not belong to the kind is dropped, so that only `kind` and its own members are trusted.
 *
 * @throws CodedError `target.correction-invalid` with the part that is wrong as `params.part`.
 */
export function correctedTarget(text: string, correction: unknown): ParsedTarget {
  const given = asRecord(correction);
  switch (given['kind']) {
    case 'numeric': {
      const { magnitude, unit } = scaleOf(given);
      const value = decimalOf(given, 'value');
      const canonicalValue = shiftPoint(value, magnitudePower(magnitude));
      return { text, kind: 'numeric', operator: operatorOf(given['operator']), value, magnitude, unit, canonicalValue, ...changeOf(given) };
    }
    case 'range':
      return rangeOf(text, given);
    case 'period':
      return periodOf(text, given);
    case 'budget_cap':
    case 'qualitative':
    case 'none':
      return { text, kind: given['kind'] };
    default:
      throw invalid('kind');
  }
}

function rangeOf(text: string, given: Readonly<Record<string, unknown>>): ParsedTarget {
  const { magnitude, unit } = scaleOf(given);
  const lower = decimalOf(given, 'lower');
  const upper = decimalOf(given, 'upper');
  if (parseDecimal(lower, 'lower').gt(parseDecimal(upper, 'upper'))) throw invalid('upper');
  const power = magnitudePower(magnitude);
  const [canonicalLower, canonicalUpper] = [shiftPoint(lower, power), shiftPoint(upper, power)];
  return { text, kind: 'range', lower, upper, magnitude, unit, canonicalLower, canonicalUpper, ...changeOf(given) };
}

function periodOf(text: string, given: Readonly<Record<string, unknown>>): ParsedTarget {
  const from = dateOf(given, 'from');
  const to = dateOf(given, 'to');
  if (from === null && to === null) throw invalid('to');
  if (from !== null && to !== null && from > to) throw invalid('to');
  return { text, kind: 'period', from, to };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('kind');
  return { ...value };
}

function operatorOf(value: unknown): Operator {
  if (typeof value !== 'string' || !OPERATORS.has(value)) throw invalid('operator');
  return value as Operator;
}

function changeOf(given: Readonly<Record<string, unknown>>): { change?: Change } {
  const change = given['change'] ?? null;
  if (change === null) return {};
  if (change !== 'increase' && change !== 'decrease') throw invalid('change');
  return { change };
}

function decimalOf(given: Readonly<Record<string, unknown>>, part: string): string {
  const value = given[part];
  if (!isDecimalString(value)) throw invalid(part);
  return plainDecimal(value);
}

function scaleOf(given: Readonly<Record<string, unknown>>): { magnitude: Magnitude; unit: string | null } {
  const magnitude = given['magnitude'] ?? null;
  if (magnitude !== null && (typeof magnitude !== 'string' || !isMagnitude(magnitude))) throw invalid('magnitude');
  const unit = given['unit'] ?? null;
  if (unit === null) return { magnitude, unit };
  if (typeof unit !== 'string' || unit.length > LONGEST_UNIT || /[\p{Cc}\s]/u.test(unit)) throw invalid('unit');
  return { magnitude, unit: canonicalUnit(unit) };
}

function dateOf(given: Readonly<Record<string, unknown>>, part: string): string | null {
  const value = given[part] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string' || !DATE.test(value)) throw invalid(part);
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) throw invalid(part);
  return value;
}

function invalid(part: string): CodedError {
  return new CodedError('target.correction-invalid', { part }, part);
}
