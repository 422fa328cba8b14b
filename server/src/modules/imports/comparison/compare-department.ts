import type { DepartmentForm } from '@jixiao/domain/budget-document';
import { compareGoals } from './compare-goals.js';
import { type Comparison, stateOf } from './comparison.js';
import { departmentOf } from './found-organizations.js';
import { type ImportContext, reaches } from './import-context.js';
import { problemsOfDepartment, problemsOfYear } from './problems.js';
import type { StoredDepartment } from './stored-objects.js';
import { ValueBook } from './value-book.js';

/**
 * A whole-department form beside the stored goals of that department. Its goals are stored; its structure of funds and its tasks are shown. Of a
 * department beyond the person's reach nothing stored is shown.
 */
export function compareDepartment(form: DepartmentForm, context: ImportContext, known: StoredDepartment | null): Comparison {
  const department = departmentOf(context, form.name || null);
  const stored = department !== null && reaches(context, department.path) ? known : null;
  const isNew = stored === null || stored.goals.length === 0;
  const book = new ValueBook(isNew);
  noteForm(form, book);
  const goals = compareGoals(form.goals, stored?.goals ?? [], context, book);
  const touched = goals.changes.goals.length > 0;
  const own = [...problemsOfDepartment(context, department, form.name || null), ...goals.problems];
  const problems = isNew || touched ? [...problemsOfYear(context), ...own] : own;
  const state = form.goals.length === 0 && problems.length === 0 ? 'shown' : stateOf(isNew, touched ? 1 : 0, problems);
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
        ? { kind: 'department', id: department.id, goals: goals.changes, year, changes: goals.changes.fields }
        : null,
  };
}

function noteForm({ name, filledBy, functions, tasks, structure, projects, place, cells }: DepartmentForm, book: ValueBook): void {
  const texts = { name, filledBy, functions, tasks };
  for (const [field, value] of Object.entries(texts)) {
    if (value) book.note({ field: `department.${field}`, place: cells[field] ?? place, value }, field === 'name' ? 'shown' : 'unstored');
  }
  for (const row of structure) {
    // A row that the form has printed and nobody has filled in says nothing.
    if (row.amount === null) continue;
    book.note({ field: `structure.${row.group}`, label: row.name, place: row.place, value: row.amount }, 'unstored');
  }
  for (const row of projects) book.note({ field: 'listed.annual', label: row.name, place: row.place, value: row.annual }, 'unstored');
}
