import type { PublishedContent, PublishedGoal } from './published-content.js';

/** One value that two versions have differently; `place` names the project, goal and indicator that it belongs to. */
export interface PublishedDifference {
  readonly place: string[];
  readonly field: PublishedField;
  /** Null where the version before had none. */
  readonly old: string | null;
  readonly new: string | null;
}

export const PUBLISHED_FIELDS = ['name', 'unit', 'budget', 'statement', 'target', 'weight', 'actual', 'grade', 'score', 'executionRate', 'total', 'rating'] as const;
export type PublishedField = (typeof PUBLISHED_FIELDS)[number];

interface Value {
  readonly place: string[];
  readonly field: PublishedField;
  readonly value: string;
}

/** Every value in which two versions differ, in the order of the newer one, and then what it no longer has. */
export function comparePublications(older: PublishedContent | null, newer: PublishedContent): PublishedDifference[] {
  const before = older ? valuesOf(older) : new Map<string, Value>();
  const after = valuesOf(newer);
  const changed = [...after].flatMap(([key, { place, field, value }]) => {
    const old = before.get(key)?.value ?? null;
    return old === value ? [] : [{ place, field, old, new: value }];
  });
  const gone = [...before].flatMap(([key, { place, field, value }]) => (after.has(key) ? [] : [{ place, field, old: value, new: null }]));
  return [...changed, ...gone];
}

/** Every value by what it belongs to. Two indicators of one name are told apart by how often the name came before. */
function valuesOf({ department, goals, projects }: PublishedContent): Map<string, Value> {
  const values = new Map<string, Value>();
  const add = (key: string, place: string[], of: Partial<Record<PublishedField, string | null>>): void => {
    for (const field of PUBLISHED_FIELDS) {
      const value = of[field] ?? null;
      if (value !== null && value !== '') values.set(`${key}\n${field}`, { place, field, value });
    }
  };
  const addGoals = (key: string, place: string[], own: readonly PublishedGoal[]): void => {
    for (const { horizon, ordinal, statement, indicators } of own) {
      const goal = `${key}\n${horizon} ${ordinal}`;
      add(goal, [...place, statement], { statement });
      const seen = new Map<string, number>();
      for (const { name, target, weight, actual, grade, score } of indicators) {
        const times = seen.get(name) ?? 0;
        seen.set(name, times + 1);
        add(`${goal}\n${name}\n${times}`, [...place, name], { target, weight, actual, grade, score });
      }
    }
  };
  add('', [department.code], { name: department.name });
  addGoals('', [department.name], goals);
  for (const { code, name, unit, budget, goals: own, result } of projects) {
    add(code, [name], { name, unit, budget, executionRate: result?.executionRate ?? null, total: result?.total ?? null, rating: result?.rating ?? null });
    addGoals(code, [name], own);
  }
  return values;
}
