import type { FieldErrorCode } from '@jixiao/contracts/problems';
import type { FieldProblem } from '@jixiao/contracts/views';
import { getMetadataStorage, type ValidationError } from 'class-validator';

type Params = Record<string, unknown>;
type Coded = [code: FieldErrorCode, params?: Params];

const TEXT_RULES = new Set(['isString', 'maxLength', 'minLength', 'isLength', 'matches', 'isNotEmpty']);
const NUMBER_RULES = new Set(['isInt', 'min', 'max']);
const LIST_RULES = new Set(['isArray', 'arrayMinSize', 'arrayMaxSize', 'arrayUnique']);
const LONGEST_ECHO = 60;

/** Every refused field by its path, with a code that says what is wrong and the params that say how to mend it. */
export function fieldProblems(refused: readonly ValidationError[], parent = ''): FieldProblem[] {
  return refused.flatMap((error) => {
    const field = pathOf(parent, error.property);
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => problemOf(error, field, rule, message));
    return [...own, ...fieldProblems(error.children ?? [], field)];
  });
}

function pathOf(parent: string, property: string | undefined): string {
  if (property === undefined) return parent;
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent ? `${parent}.${property}` : property;
}

function problemOf(error: ValidationError, field: string, rule: string, message: string): FieldProblem {
  const [code, params = {}] = codeOf(error, rule, message);
  return { field, code, params: { message, ...ownerOf(error), ...params } };
}

/** The row that a field of a list belongs to, which the page names better than its place in the request. */
function ownerOf({ target }: ValidationError): Params {
  const owner = ownIdentity(target);
  return owner === undefined ? {} : { owner };
}

function codeOf(error: ValidationError, rule: string, message: string): Coded {
  const { value } = error;
  if (rule === 'whitelistValidation') return ['field.unknown'];
  if (rule === 'nestedValidation' || rule === 'unknownValue' || rule === 'isObject') return value == null && !isItem(error) ? ['field.required'] : ['field.object'];
  if (value === undefined || value === null) return ['field.required'];
  if (LIST_RULES.has(rule)) return Array.isArray(value) ? ofList(error, rule, value) : ['field.list'];
  if (TEXT_RULES.has(rule) && typeof value !== 'string') return ['field.text'];
  if (NUMBER_RULES.has(rule)) return ofNumber(error);
  const own = rulesOf(error).find((metadata) => metadata.name === rule && (metadata.message ?? message) === message)?.context?.code as FieldErrorCode | undefined;
  return own ? [own, ofText(error)] : byRule(error, rule);
}

function byRule(error: ValidationError, rule: string): Coded {
  const { value } = error;
  switch (rule) {
    case 'isIn':
      return ['field.choice', { allowed: constraintsOf(error, rule)[0], given: echo(value) }];
    case 'isUuid':
      return ['field.uuid', { given: echo(value) }];
    case 'isNotEmpty':
      return ['field.required'];
    case 'isString':
      return ['field.text'];
    case 'maxLength':
      return ['field.too-long', ofText(error)];
    default:
      return ['field.invalid'];
  }
}

function ofNumber(error: ValidationError): Coded {
  const params = { min: constraintsOf(error, 'min')[0], max: constraintsOf(error, 'max')[0], given: echo(error.value) };
  return [Number.isInteger(error.value) ? 'field.range' : 'field.whole-number', params];
}

function ofText(error: ValidationError): Params {
  const limit = constraintsOf(error, 'maxLength')[0];
  return limit === undefined ? {} : { limit, given: String(error.value).length };
}

function ofList(error: ValidationError, rule: string, value: readonly unknown[]): Coded {
  if (rule === 'arrayMaxSize') return ['field.too-many', { limit: constraintsOf(error, rule)[0], given: value.length }];
  if (rule === 'arrayMinSize') return ['field.too-few', { limit: constraintsOf(error, rule)[0] }];
  if (rule === 'arrayUnique') return ['field.duplicate', duplicateIn(value)];
  return ['field.list'];
}

/** The first two items that name the same thing, counted from 1. */
function duplicateIn(value: readonly unknown[]): Params {
  const same = value.map((item) => ownIdentity(item) ?? JSON.stringify(item));
  const position = same.findIndex((item, index) => same.indexOf(item) < index);
  return { first: same.indexOf(same[position] ?? '') + 1, position: position + 1 };
}

function ownIdentity(item: unknown): string | undefined {
  const { id, source } = (item ?? {}) as { id?: unknown; source?: unknown };
  const identity = id ?? source;
  return typeof identity === 'string' ? identity.slice(0, LONGEST_ECHO) : undefined;
}

function isItem(error: ValidationError): boolean {
  return /^\d+$/.test(error.property ?? '');
}

/** What a rule was declared with on this field, as the longest length of a text. */
function constraintsOf(error: ValidationError, rule: string): readonly unknown[] {
  return rulesOf(error).find((metadata) => metadata.name === rule)?.constraints ?? [];
}

/** The rules of the refused field. Two of the same kind (`Matches`) are told apart by their message only. */
function rulesOf({ target, property }: ValidationError) {
  if (!target) return [];
  const declared = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  return declared.filter(({ propertyName }) => propertyName === property);
}

function echo(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
