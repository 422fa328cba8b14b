import type { GoalView, IndicatorView } from '@jixiao/contracts/views';
import type { FormGoal, FormIndicator } from '@jixiao/domain/budget-document';
import type { DeclaredGoalDto, DeclaredIndicatorDto } from '../../declaration/declaration.dto.js';
import { BASES } from '../../declaration/declaration.dto.js';
import { onOneLine, sameText, squeezed, taken } from './texts.js';

/** A goal of a form beside the stored one of the same horizon and number. */
export interface MatchedGoal {
  readonly form: FormGoal;
  readonly stored: GoalView | null;
  readonly indicators: readonly MatchedIndicator[];
  /** Stored indicators that the form no longer has. */
  readonly removed: readonly IndicatorView[];
}

export interface MatchedIndicator {
  readonly form: FormIndicator;
  readonly stored: IndicatorView | null;
}

export function matchGoals(forms: readonly FormGoal[], stored: readonly GoalView[]): MatchedGoal[] {
  return forms.map((form) => {
    const before = stored.find(({ horizon, ordinal }) => horizon === form.horizon && ordinal === form.ordinal) ?? null;
    const indicators = matchIndicators(form.indicators, before?.indicators ?? []);
    const kept = new Set(indicators.map((each) => each.stored?.id));
    return { form, stored: before, indicators, removed: (before?.indicators ?? []).filter(({ id }) => !kept.has(id)) };
  });
}

type Same = (form: FormIndicator, stored: IndicatorView) => boolean;

/** By class and name, then by name, then by class and target, and what is left of a class in its order: a renamed indicator stays the same one. */
const PASSES: readonly Same[] = [
  (form, stored) => form.class === stored.classCode && sameText(form.name, stored.name),
  (form, stored) => sameText(form.name, stored.name),
  (form, stored) => form.class === stored.classCode && sameText(form.target, stored.target),
  (form, stored) => form.class === stored.classCode,
];

function matchIndicators(forms: readonly FormIndicator[], stored: readonly IndicatorView[]): MatchedIndicator[] {
  const free = new Set(stored);
  const matches = new Map<FormIndicator, IndicatorView>();
  for (const same of PASSES) {
    for (const form of forms) {
      if (matches.has(form)) continue;
      const match = [...free].find((each) => same(form, each));
      if (match === undefined) continue;
      matches.set(form, match);
      free.delete(match);
    }
  }
  return forms.map((form) => ({ form, stored: matches.get(form) ?? null }));
}

/** The goals as a declaration would send them; `year` is the budget year, whose two years before stand in history columns. */
export function declarationOf(goals: readonly MatchedGoal[], year: number): DeclaredGoalDto[] {
  return goals.map(({ form, stored, indicators }) => ({
    id: stored?.id ?? null,
    horizon: form.horizon,
    statement: taken(stored?.statement ?? null, form.statement) ?? '',
    indicators: indicators.map((each) => indicatorOf(each, year)),
  }));
}

function indicatorOf({ form, stored }: MatchedIndicator, year: number): DeclaredIndicatorDto {
  const { basis, basisNote } = basisOf({ form, stored });
  const history = (of: number, before: string | null): string | null =>
    Object.hasOwn(form.history, String(of)) ? taken(before, form.history[of] ?? null) : before;
  return {
    id: stored?.id ?? null,
    classCode: form.class ?? stored?.classCode ?? '',
    name: taken(stored?.name ?? null, onOneLine(form.name)) ?? '',
    target: taken(stored?.target ?? null, onOneLine(form.target)) ?? '',
    basis,
    basisNote,
    weight: stored?.weight ?? null,
    twoYearsBefore: history(year - 2, stored?.twoYearsBefore ?? null),
    yearBefore: history(year - 1, stored?.yearBefore ?? null),
  };
}

/** The standard that a form names, or its words beside `other`; a blank column changes nothing. */
export function basisOf({ form, stored }: MatchedIndicator): Pick<DeclaredIndicatorDto, 'basis' | 'basisNote'> {
  const before = { basis: BASES.find((each) => each === stored?.basis) ?? null, basisNote: stored?.basisNote ?? null };
  const basis = BASES.find((each) => each === form.basis) ?? (form.basisText === null ? null : 'other');
  if (basis === null) return before;
  const note =
    basis === 'other' && form.basisText !== null && !/^其他(?:标准)?$/u.test(squeezed(form.basisText)) ? onOneLine(form.basisText) : null;
  return { basis, basisNote: note === null ? null : taken(before.basisNote, note) };
}
