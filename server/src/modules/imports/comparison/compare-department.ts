import type { DepartmentOverview, FieldChange } from '@jixiao/contracts/views';
import type { DepartmentForm, StructureRow } from '@jixiao/domain/budget-document';
import { sameAmount } from './amounts.js';
import { compareGoals } from './compare-goals.js';
import { type Comparison, stateOf } from './comparison.js';
import { departmentOf } from './found-organizations.js';
import { type ImportContext, reaches } from './import-context.js';
import { problemsOfDepartment, problemsOfYear } from './problems.js';
import type { StoredDepartment } from './stored-objects.js';
import { sameText, squeezed, taken } from './texts.js';
import { ValueBook } from './value-book.js';

/**
 * A whole-department form beside what is stored of that department: goals, income and expenditure, functions and tasks. Its list of projects is
 * that of the projects themselves and only shown. Of a department beyond the person's reach nothing stored is shown.
 */
export function compareDepartment(form: DepartmentForm, context: ImportContext, known: StoredDepartment | null): Comparison {
  const department = departmentOf(context, form.name || null);
  const stored = department !== null && reaches(context, department.path) ? known : null;
  const isNew = stored === null || (stored.goals.length === 0 && stored.overview === null);
  const book = new ValueBook(isNew);
  noteForm(form, book);
  const overview = compareOverview(form, stored?.overview ?? null, book);
  const goals = compareGoals(form.goals, stored?.goals ?? [], context, book);
  const touched = goals.changes.goals.length > 0 || overview.write !== null;
  const own = [...problemsOfDepartment(context, department, form.name || null), ...goals.problems];
  const problems = isNew || touched ? [...problemsOfYear(context), ...own] : own;
  const state = !touched && isNew && problems.length === 0 ? 'shown' : stateOf(isNew, touched ? 1 : 0, problems);
  const { year } = context;
  return {
    state,
    changes: touched ? Math.max(book.changes, 1) : 0,
    values: book.values,
    problems,
    objectId: department?.id ?? null,
    storedVersion: stored?.version ?? null,
    write:
      (state === 'new' || state === 'changed') && department !== null && year !== null
        ? {
            kind: 'department',
            id: department.id,
            goals: goals.changes,
            overview: overview.write,
            year,
            changes: [...overview.changes, ...goals.changes.fields],
          }
        : null,
  };
}

function noteForm({ name, filledBy, projects, place, cells }: DepartmentForm, book: ValueBook): void {
  for (const [field, value] of Object.entries({ name, filledBy })) {
    if (value) book.note({ field: `department.${field}`, place: cells[field] ?? place, value }, field === 'name' ? 'shown' : 'unstored');
  }
  for (const row of projects) book.note({ field: 'listed.annual', label: row.name, place: row.place, value: row.annual }, 'unstored');
}

interface OverviewChanges {
  /** Null where the form says nothing new. */
  readonly write: DepartmentOverview | null;
  readonly changes: FieldChange[];
}

/** Income and expenditure, functions and tasks; what the form leaves blank stays as it is stored. */
function compareOverview(form: DepartmentForm, stored: DepartmentOverview | null, book: ValueBook): OverviewChanges {
  const changes: FieldChange[] = [];
  for (const field of ['functions', 'tasks'] as const) {
    const [value, before] = [form[field], stored?.[field] ?? null];
    if (book.compare({ field: `department.${field}`, place: form.cells[field] ?? form.place, value, stored: before })) {
      changes.push({ field: `overview:${field}`, old: before, new: value });
    }
  }
  const filled = form.structure.filter(isFilled);
  const structure = compareStructure(filled, stored?.structure ?? [], book);
  const overview: DepartmentOverview = {
    structure: [...(structure === null ? (stored?.structure ?? []) : filled)],
    functions: taken(stored?.functions ?? null, form.functions),
    tasks: taken(stored?.tasks ?? null, form.tasks),
  };
  const all = [...changes, ...(structure ?? [])];
  return { write: all.length === 0 ? null : overview, changes: all };
}

/** A row that the form has printed and nobody has filled in says nothing. */
function isFilled({ amount, priorAmounts }: StructureRow): boolean {
  return amount !== null || Object.values(priorAmounts).some((prior) => prior !== null);
}

/** What changes in the lines of the structure; null where the form has none, which takes none away. */
function compareStructure(rows: readonly StructureRow[], stored: readonly StructureRow[], book: ValueBook): FieldChange[] | null {
  if (rows.length === 0) return null;
  const before = new Map(stored.map((row) => [lineOf(row), row]));
  const changes: FieldChange[] = [];
  const compare = (row: StructureRow, part: string, value: string | null, old: string | null): void => {
    const given = {
      field: `structure.${row.group}`,
      label: part === '' ? row.name : `${row.name} · ${part}`,
      place: row.place,
      value,
      stored: old,
    };
    const same = part === '占比' ? sameText : sameAmount;
    if (book.compare(given, same)) changes.push({ field: `overview:${row.group}:${given.label}`, old, new: value });
  };
  for (const row of rows) {
    const old = before.get(lineOf(row));
    compare(row, '', row.amount, old?.amount ?? null);
    compare(row, '占比', row.share, old?.share ?? null);
    for (const [year, amount] of Object.entries(row.priorAmounts)) compare(row, year, amount, old?.priorAmounts[year] ?? null);
  }
  const kept = new Set(rows.map(lineOf));
  for (const row of stored) {
    if (kept.has(lineOf(row))) continue;
    book.note({ field: `structure.${row.group}`, label: row.name, place: null, value: null, stored: row.amount }, 'removed');
    changes.push({ field: `overview:${row.group}:${row.name}`, old: row.amount, new: null });
  }
  return changes;
}

function lineOf({ group, name }: StructureRow): string {
  return `${group}|${squeezed(name)}`;
}
