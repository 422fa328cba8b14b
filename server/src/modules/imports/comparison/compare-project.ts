import type { FieldChange, ImportProblem } from '@jixiao/contracts/views';
import type { ProjectForm } from '@jixiao/domain/budget-document';
import { isSelfEvaluationHandedIn } from '@jixiao/domain/workflow';
import { compareBasics } from './compare-basics.js';
import { compareBudget } from './compare-budget.js';
import { compareGoals } from './compare-goals.js';
import { type Comparison, stateOf } from './comparison.js';
import { type ImportContext, reaches } from './import-context.js';
import { blocking, problemsOfYear } from './problems.js';
import type { StoredForImport } from './stored-objects.js';
import { ValueBook } from './value-book.js';

/**
 * A project form beside the stored project of its code: every value with its difference, what is in the way, and what accepting would write. Of a
 * project beyond the person's reach nothing is shown but that there is one.
 */
export function compareProject(form: ProjectForm, context: ImportContext, known: StoredForImport | null): Comparison {
  if (known === null || reaches(context, known.unitPath)) return compareWith(form, context, known);
  const comparison = compareWith(form, context, null);
  const elsewhere = blocking('import.project-elsewhere', { code: known.code }, 'basics.code');
  return { ...comparison, state: 'blocked', problems: [elsewhere, ...comparison.problems], write: null };
}

function compareWith(form: ProjectForm, context: ImportContext, stored: StoredForImport | null): Comparison {
  const book = new ValueBook(stored === null);
  const basics = compareBasics(form, context, stored, book);
  const budget = compareBudget(form, stored?.budget ?? null, context, book);
  const goals = compareGoals(form.goals, stored?.goals ?? [], context, book);
  const changes: FieldChange[] = [...basics.changes, ...budget.changes, ...goals.changes.fields];
  const touched = changes.length + goals.changes.goals.length > 0;
  const isNew = stored === null;
  const own = [...basics.problems, ...budget.problems, ...goals.problems];
  const problems = isNew || touched ? [...timesOf(stored, context), ...own] : own;
  const state = stateOf(isNew, touched ? 1 : 0, problems);
  const { year } = context;
  const { row } = basics;
  const writes = (state === 'new' || state === 'changed') && year !== null && row !== null;
  return {
    state,
    changes: isNew || touched ? Math.max(book.changes, 1) : 0,
    values: book.values,
    problems,
    objectId: stored?.id ?? null,
    storedVersion: stored?.version ?? null,
    write: writes ? { kind: 'project', id: row.id, isNew, row, budget: budget.write, goals: goals.changes, year, changes } : null,
  };
}

/** What keeps the project from being changed now; of no concern where nothing would change. */
function timesOf(stored: StoredForImport | null, context: ImportContext): ImportProblem[] {
  return [...problemsOfYear(context), ...(isSelfEvaluationHandedIn(stored?.status) ? [blocking('declaration.locked', { stage: stored?.status ?? '' })] : [])];
}
