import type { GoalHorizon } from '@jixiao/contracts/views';

import { DeclarationDraft, DeclaredGoal, DeclaredRow, newRow } from './declaration-draft';

/** Changes of one goal, without touching the others. */
export function withGoal(draft: DeclarationDraft, key: string, change: (goal: DeclaredGoal) => DeclaredGoal): DeclarationDraft {
  return { ...draft, goals: draft.goals.map((goal) => (goal.key === key ? change(goal) : goal)) };
}

/** The next goal of this horizon, with an empty table. */
export function withNewGoal(draft: DeclarationDraft, key: string, horizon: GoalHorizon): DeclarationDraft {
  const ordinal = Math.max(0, ...draft.goals.filter((goal) => goal.horizon === horizon).map((goal) => goal.ordinal)) + 1;
  const goal: DeclaredGoal = { key, id: null, horizon, ordinal, statement: '', rows: [], removed: false };
  const last = draft.goals.findLastIndex((other) => other.horizon === horizon);
  const place = last < 0 && horizon === 'long_term' ? 0 : last < 0 ? draft.goals.length : last + 1;
  return { ...draft, goals: draft.goals.toSpliced(place, 0, goal) };
}

/** A goal that was never saved goes at once; a saved one is marked until the next save, and can be taken back until then. */
export function withoutGoal(draft: DeclarationDraft, key: string): DeclarationDraft {
  const goals = draft.goals.filter((goal) => goal.key !== key || goal.id !== null);
  return withGoal({ ...draft, goals }, key, (goal) => ({ ...goal, removed: true }));
}

export function withGoalAgain(draft: DeclarationDraft, key: string): DeclarationDraft {
  return withGoal(draft, key, (goal) => ({ ...goal, removed: false }));
}

/** A correction belongs to the target as it was written: another target is read anew. */
export function withRow(goal: DeclaredGoal, key: string, part: Partial<DeclaredRow>): DeclaredGoal {
  return {
    ...goal,
    rows: goal.rows.map((row) => {
      if (row.key !== key) return row;
      const rewritten = part.target !== undefined && part.target.trim() !== row.target.trim();
      return { ...row, ...(rewritten && { correction: null }), ...part };
    }),
  };
}

/** A row of the same class behind the given one, or of the given class behind the last of it. */
export function withInserted(goal: DeclaredGoal, key: string, place: { after: string } | { classCode: string }): DeclaredGoal {
  if ('after' in place) {
    const index = goal.rows.findIndex((row) => row.key === place.after);
    return { ...goal, rows: goal.rows.toSpliced(index + 1, 0, newRow(key, goal.rows[index]?.classCode ?? '')) };
  }
  const last = goal.rows.findLastIndex((row) => row.classCode === place.classCode);
  return { ...goal, rows: goal.rows.toSpliced(last < 0 ? goal.rows.length : last + 1, 0, newRow(key, place.classCode)) };
}

export function withoutRow(goal: DeclaredGoal, key: string): DeclaredGoal {
  return { ...goal, rows: goal.rows.filter((row) => row.key !== key) };
}

/** The row changes places with its neighbour of the same class. */
export function withMoved(goal: DeclaredGoal, key: string, direction: -1 | 1): DeclaredGoal {
  const from = goal.rows.findIndex((row) => row.key === key);
  const to = neighbourOf(goal.rows, from, direction);
  const row = goal.rows[from];
  const other = goal.rows[to];
  if (!row || !other) return goal;
  return { ...goal, rows: goal.rows.with(from, other).with(to, row) };
}

/** Index of the next row of the same class in this direction, -1 for none. */
export function neighbourOf(rows: readonly DeclaredRow[], from: number, direction: -1 | 1): number {
  for (let index = from + direction; index >= 0 && index < rows.length; index += direction) {
    if (rows[index]?.classCode === rows[from]?.classCode) return index;
  }
  return -1;
}
