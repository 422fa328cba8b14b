import { mergeFields } from '../../core/drafts/merge-fields';
import { DeclarationDraft, DeclaredBasics, DeclaredGoal, DeclaredRow } from './declaration-draft';

/**
 * A person's changes laid over a newer state: what they changed keeps their text, all else takes the newer value. Rows that they
 * added stay, rows that they removed go, rows that are gone meanwhile are dropped.
 */
export function rebase(base: DeclarationDraft, mine: DeclarationDraft, newer: DeclarationDraft): DeclarationDraft {
  const saved = newer.goals.map((goal) => mergeGoal(goalIn(base, goal.key), goalIn(mine, goal.key), goal));
  const added = mine.goals.filter(({ id }) => id === null);
  return { basics: mergeBasics(base.basics, mine.basics, newer.basics), goals: [...saved, ...added] };
}

/** One thing that somebody else changed, named as people name it. */
export interface Difference {
  /** The indicator or goal; empty for the head of the form. */
  subject: string;
  /** Key of the translations that names the field. */
  field: string;
  old: string;
  new: string;
}

/** What changed between two saved states. */
export function differencesBetween(before: DeclarationDraft, after: DeclarationDraft): Difference[] {
  const basics = after.basics ? fieldsOf(before.basics ?? {}, after.basics, 'project') : [];
  const gone = before.goals.filter(({ key }) => !goalIn(after, key)).map(({ statement }) => ({ subject: '', field: 'field.goalRemoved', old: statement, new: '' }));
  const changed = after.goals.flatMap((goal) => differencesOfGoal(goalIn(before, goal.key), goal));
  return [...basics.map((field) => ({ subject: '', ...field })), ...changed, ...gone];
}

const ROW_FIELDS = ['classCode', 'name', 'target', 'basis', 'basisNote', 'weight', 'twoYearsBefore', 'yearBefore'] as const;

function differencesOfGoal(before: DeclaredGoal | undefined, after: DeclaredGoal): Difference[] {
  const statement = before?.statement === after.statement ? [] : [{ subject: '', field: 'field.statement', old: before?.statement ?? '', new: after.statement }];
  const known = new Map(before?.rows.map((row) => [row.key, row]));
  const changed = after.rows.flatMap((row): Difference[] => {
    const old = known.get(row.key);
    if (!old) return [{ subject: row.name, field: 'field.added', old: '', new: row.target }];
    return ROW_FIELDS.filter((field) => old[field] !== row[field]).map((field) => ({ subject: old.name, field: `field.${field}`, old: old[field], new: row[field] }));
  });
  const kept = new Set(after.rows.map(({ key }) => key));
  const removed = (before?.rows ?? []).filter(({ key }) => !kept.has(key)).map(({ name, target }) => ({ subject: name, field: 'field.removed', old: target, new: '' }));
  return [...statement, ...changed, ...removed];
}

function fieldsOf(before: Partial<DeclaredBasics>, after: DeclaredBasics, prefix: string): Omit<Difference, 'subject'>[] {
  const names = Object.keys(after) as (keyof DeclaredBasics)[];
  return names.filter((name) => before[name] !== after[name]).map((name) => ({ field: `${prefix}.${name}`, old: before[name] ?? '', new: after[name] }));
}

function goalIn({ goals }: DeclarationDraft, key: string): DeclaredGoal | undefined {
  return goals.find((goal) => goal.key === key);
}

function mergeBasics(base: DeclaredBasics | null, mine: DeclaredBasics | null, newer: DeclaredBasics | null): DeclaredBasics | null {
  return base && mine && newer ? mergeFields(base, mine, newer) : newer;
}

function mergeGoal(base: DeclaredGoal | undefined, mine: DeclaredGoal | undefined, newer: DeclaredGoal): DeclaredGoal {
  if (!base || !mine) return newer;
  const before = new Map(base.rows.map((row) => [row.key, row]));
  const present = new Map(newer.rows.map((row) => [row.key, row]));
  const kept = mine.rows.flatMap((row): DeclaredRow[] => {
    const saved = present.get(row.key);
    if (saved) return [mergeFields(before.get(row.key) ?? saved, row, saved)];
    return row.id === null ? [row] : [];
  });
  const theirs = newer.rows.filter(({ key }) => !before.has(key));
  const statement = mine.statement === base.statement ? newer.statement : mine.statement;
  return { ...newer, statement, rows: [...kept, ...theirs], removed: mine.removed };
}
