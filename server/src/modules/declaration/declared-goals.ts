import type { ApiErrorCode } from '@jixiao/contracts/problems';
import type { FieldProblem, GoalHorizon, GoalView, IndicatorView } from '@jixiao/contracts/views';
import { checkDeclaration, type DeclarationRules } from '@jixiao/domain/declaration';
import { type DomainErrorCode, type ErrorParams, isCodedError } from '@jixiao/domain/errors';
import { toDecimalString, toExact } from '@jixiao/domain/money';
import { correctedTarget, parseTarget, type ParsedTarget } from '@jixiao/domain/targets';
import { v7 } from 'uuid';
import { ApiError } from '../../platform/errors/api-error.js';
import type { DeclaredGoalDto, DeclaredGoalsDto, DeclaredIndicatorDto } from './declaration.dto.js';

/** A declared indicator, cleaned and understood, beside the stored one that it replaces. */
export interface DeclaredIndicator {
  id: string;
  classCode: string;
  name: string;
  target: string;
  targetParsed: ParsedTarget;
  basis: string | null;
  basisNote: string | null;
  weight: string | null;
  twoYearsBefore: string | null;
  yearBefore: string | null;
  stored: IndicatorView | null;
}

export interface DeclaredGoal {
  id: string;
  horizon: GoalHorizon;
  statement: string;
  indicators: DeclaredIndicator[];
  stored: GoalView | null;
}

/** What a request says of the goals of a year. */
type GivenGoals = Pick<DeclaredGoalsDto, 'goals' | 'removedGoals'>;

export interface Declaration {
  /** The goals that are written. */
  goals: DeclaredGoal[];
  /** The stored goals that stay, written or not. */
  kept: GoalView[];
  removed: GoalView[];
}

type Problem = FieldProblem & { code: ApiErrorCode | DomainErrorCode; params: ErrorParams };

/**
 * The goals of a request beside the stored ones, with every rule of a declaration checked.
 * Throws the first problem with all of them as `errors`, each with the path of its cell.
 */
export function declaredGoals(stored: readonly GoalView[], given: GivenGoals, rules: DeclarationRules): Declaration {
  const { declaration, problems } = examinedGoals(stored, given, rules);
  const [first] = problems;
  if (first) throw new ApiError(first.code, first.params, first.field, { errors: problems });
  return declaration;
}

/** The goals of a request beside the stored ones, and everything that keeps them from being saved. */
export function examinedGoals(
  stored: readonly GoalView[],
  given: GivenGoals,
  rules: DeclarationRules,
): { declaration: Declaration; problems: Problem[] } {
  const problems: Problem[] = [];
  const removed = readRemoved(stored, given.removedGoals ?? [], problems);
  const kept = stored.filter((goal) => !removed.includes(goal));
  const goals = given.goals.map((goal, index) => readGoal(kept, goal, `goals[${index}]`, problems));
  const named = new Set(goals.map(({ id }) => id));
  const all = [...goals, ...kept.filter(({ id }) => !named.has(id))];
  const weighs = [...goals, ...removed].some(({ horizon }) => horizon === 'annual');
  for (const problem of checkDeclaration(all, rules)) {
    if (goals.some((_, index) => problem.field.startsWith(`goals[${index}].`))) problems.push(problem);
    else if (problem.code === 'indicators.weight-sum' && weighs) problems.push({ ...problem, field: 'goals' });
  }
  if (removed.some(({ horizon }) => horizon === 'annual') && !all.some(({ horizon }) => horizon === 'annual')) {
    problems.push({ code: 'declaration.last-annual-goal', params: {}, field: 'removedGoals' });
  }
  return { declaration: { goals, kept, removed }, problems };
}

function readRemoved(stored: readonly GoalView[], ids: readonly string[], problems: Problem[]): GoalView[] {
  return ids.flatMap((id, index) => {
    const field = `removedGoals[${index}]`;
    const goal = stored.find((each) => each.id === id.toLowerCase());
    if (!goal) problems.push({ code: 'declaration.unknown-goal', params: { id }, field });
    const used = goal?.indicators.find(isInUse);
    if (used) problems.push({ code: 'indicators.in-use', params: { name: used.name }, field });
    return goal ?? [];
  });
}

function readGoal(stored: readonly GoalView[], given: DeclaredGoalDto, path: string, problems: Problem[]): DeclaredGoal {
  const { horizon } = given;
  const before = given.id ? stored.find((goal) => goal.id === given.id?.toLowerCase() && goal.horizon === horizon) : null;
  if (before === undefined) problems.push({ code: 'declaration.unknown-goal', params: { id: given.id ?? '' }, field: `${path}.id` });
  const known = before?.indicators ?? [];
  const indicators = given.indicators.map((indicator, index) => readIndicator(known, indicator, `${path}.indicators[${index}]`, problems));
  const kept = new Set(indicators.map(({ id }) => id));
  for (const removed of known) {
    if (!kept.has(removed.id) && isInUse(removed)) {
      problems.push({ code: 'indicators.in-use', params: { name: removed.name }, field: `${path}.indicators` });
    }
  }
  return { id: before?.id ?? v7(), horizon, statement: given.statement.trim(), indicators, stored: before ?? null };
}

function readIndicator(known: readonly IndicatorView[], given: DeclaredIndicatorDto, path: string, problems: Problem[]): DeclaredIndicator {
  const before = given.id ? known.find(({ id }) => id === given.id?.toLowerCase()) : null;
  if (before === undefined) problems.push({ code: 'declaration.unknown-indicator', params: { id: given.id ?? '' }, field: `${path}.id` });
  return {
    id: before?.id ?? v7(),
    classCode: given.classCode,
    name: given.name.trim(),
    target: given.target.trim(),
    targetParsed: understood(before ?? null, given, path, problems),
    basis: given.basis ?? null,
    basisNote: textOf(given.basisNote),
    weight: given.weight ? toDecimalString(toExact(given.weight)) : null,
    twoYearsBefore: textOf(given.twoYearsBefore),
    yearBefore: textOf(given.yearBefore),
    stored: before ?? null,
  };
}

/** A person's correction, else what is stored as long as the target stays as it is written, else what the parser reads. */
function understood(before: IndicatorView | null, given: DeclaredIndicatorDto, path: string, problems: Problem[]): ParsedTarget {
  const target = given.target.trim();
  const { targetParsed } = given;
  if (targetParsed === undefined && before?.target === target) return before.targetParsed as ParsedTarget;
  if (!targetParsed) return parseTarget(target);
  try {
    return correctedTarget(target, targetParsed);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    problems.push({ code: 'target.correction-invalid', params: error.params, field: `${path}.targetParsed.${error.field}` });
    return parseTarget(target);
  }
}

function isInUse({ actual, evidence }: IndicatorView): boolean {
  return evidence.length > 0 || (actual !== null && [actual.actual, actual.grade, actual.share, actual.reason, actual.improvement].some((value) => value !== null));
}

/** Blank is nothing. */
export function textOf(value: string | null | undefined): string | null {
  return value?.trim() || null;
}
