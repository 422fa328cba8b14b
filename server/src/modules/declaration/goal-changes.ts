import type { FieldChange, GoalView, IndicatorView } from '@jixiao/contracts/views';
import type { ParsedTarget } from '@jixiao/domain/targets';
import type { Declaration, DeclaredIndicator, DeclaredGoal } from './declared-goals.js';

/** A goal as it is written; its owner and year belong to the statement. */
export interface GoalRow {
  id: string;
  horizon: string;
  ordinal: number;
  statement: string;
}

export interface IndicatorRow extends Omit<DeclaredIndicator, 'stored'> {
  goalId: string;
  ordinal: number;
}

export interface GoalChanges {
  /** Goals that changed themselves or in one of their indicators. */
  goals: GoalRow[];
  indicators: IndicatorRow[];
  /** Ids of the indicators that are taken away, also along with their goal. */
  removed: string[];
  removedGoals: string[];
  /** Whether goals move up into the place of another. */
  movedUp: boolean;
  fields: FieldChange[];
}

const FIELDS = ['classCode', 'name', 'target', 'targetParsed', 'basis', 'basisNote', 'weight', 'twoYearsBefore', 'yearBefore'] as const;

/** What a declaration changes of the stored goals: only rows that differ, with every field old → new. */
export function changesOfGoals({ goals, kept, removed }: Declaration): GoalChanges {
  const changes: GoalChanges = { goals: [], indicators: [], removed: [], removedGoals: [], movedUp: false, fields: [] };
  for (const goal of removed) collectRemoved(changes, goal);
  const ordinals = ordinalsOf(goals, kept, removed);
  for (const goal of goals) collectGoal(changes, goal, ordinals.get(goal.id) ?? 1);
  const written = new Set(changes.goals.map(({ id }) => id));
  for (const goal of kept) {
    const ordinal = ordinals.get(goal.id) ?? goal.ordinal;
    if (ordinal === goal.ordinal) continue;
    changes.movedUp = true;
    if (!written.has(goal.id)) changes.goals.push({ id: goal.id, horizon: goal.horizon, ordinal, statement: goal.statement });
  }
  return changes;
}

/** Places by id: new goals follow those that stay, which move up where one was taken away. */
function ordinalsOf(goals: readonly DeclaredGoal[], kept: readonly GoalView[], removed: readonly GoalView[]): Map<string, number> {
  const ordinals = new Map<string, number>();
  for (const horizon of ['long_term', 'annual'] as const) {
    const closeUp = removed.some((goal) => goal.horizon === horizon);
    let last = 0;
    for (const goal of kept.filter((each) => each.horizon === horizon).sort((one, other) => one.ordinal - other.ordinal)) {
      last = closeUp ? last + 1 : goal.ordinal;
      ordinals.set(goal.id, last);
    }
    for (const { id } of goals.filter((goal) => goal.stored === null && goal.horizon === horizon)) ordinals.set(id, (last += 1));
  }
  return ordinals;
}

function collectRemoved(changes: GoalChanges, { id, horizon, statement, indicators }: GoalView): void {
  changes.removedGoals.push(id);
  changes.fields.push({ field: `goal:${id}:horizon`, old: horizon, new: null }, { field: `goal:${id}:statement`, old: statement, new: null });
  for (const indicator of indicators) collectRemovedIndicator(changes, indicator);
}

function collectRemovedIndicator(changes: GoalChanges, indicator: IndicatorView): void {
  changes.removed.push(indicator.id);
  changes.fields.push(...FIELDS.flatMap((field) => difference(`indicator:${indicator.id}`, field, indicator[field], null)));
}

function collectGoal(changes: GoalChanges, goal: DeclaredGoal, ordinal: number): void {
  const touched = changes.indicators.length + changes.removed.length;
  const before = changes.fields.length;
  const { id, horizon, statement, stored } = goal;
  if (!stored) changes.fields.push({ field: `goal:${id}:horizon`, old: null, new: horizon });
  if (stored?.statement !== statement) changes.fields.push({ field: `goal:${id}:statement`, old: stored?.statement ?? null, new: statement });
  collectOrder(changes, goal);
  for (const [index, indicator] of goal.indicators.entries()) collectIndicator(changes, id, indicator, index + 1);
  const kept = new Set(goal.indicators.map((indicator) => indicator.id));
  for (const indicator of stored?.indicators ?? []) {
    if (!kept.has(indicator.id)) collectRemovedIndicator(changes, indicator);
  }
  if (changes.fields.length > before || changes.indicators.length + changes.removed.length > touched) {
    changes.goals.push({ id, horizon, ordinal, statement });
  }
}

function collectIndicator(changes: GoalChanges, goalId: string, indicator: DeclaredIndicator, ordinal: number): void {
  const { stored, ...row } = indicator;
  const fields = FIELDS.flatMap((field) => difference(`indicator:${row.id}`, field, stored?.[field] ?? null, row[field]));
  if (fields.length === 0 && stored?.ordinal === ordinal) return;
  changes.fields.push(...fields);
  changes.indicators.push({ ...row, goalId, ordinal });
}

/** Rows that merely moved up because of another say nothing; only an order that a person changed does. */
function collectOrder(changes: GoalChanges, { id, indicators, stored }: DeclaredGoal): void {
  const kept = indicators.flatMap((indicator) => indicator.stored ?? []);
  const order = (stored?.indicators ?? []).filter((before) => kept.includes(before));
  if (order.every((before, index) => before === kept[index])) return;
  const names = (list: readonly IndicatorView[]): string => list.map(({ name }) => name).join('、');
  changes.fields.push({ field: `goal:${id}:order`, old: names(order), new: names(kept) });
}

function difference(object: string, field: string, before: unknown, after: unknown): FieldChange[] {
  const same = field === 'targetParsed' ? meaning(before) === meaning(after) : before === after;
  return same ? [] : [{ field: `${object}:${field}`, old: before, new: after }];
}

/** What a parsed target says, whatever it was written as and in whatever order jsonb keeps its members. */
function meaning(parsed: unknown): string {
  if (typeof parsed !== 'object' || parsed === null) return '';
  const members = Object.entries(parsed as ParsedTarget).filter(([name]) => name !== 'text');
  return JSON.stringify(members.sort(([left], [right]) => (left < right ? -1 : 1)));
}
