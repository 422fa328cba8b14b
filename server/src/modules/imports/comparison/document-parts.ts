import type { BudgetTable, DepartmentForm, ProjectForm, SelfEvaluationForm } from '@jixiao/domain/budget-document';
import type { ReadPart } from '../reading/read-import.js';
import { departmentOf } from './found-organizations.js';
import type { ImportContext, KnownOrganization } from './import-context.js';
import type { StoredForEvaluation } from './stored-objects.js';
import { sameText, squeezed } from './texts.js';

type Part = Pick<ReadPart, 'kind' | 'content'>;

/** The department that a part belongs to; null where it has none or the region knows none of that name. */
export function departmentOfPart({ kind, content }: Part, context: ImportContext): KnownOrganization | null {
  if (kind === 'project') return departmentOf(context, (content as ProjectForm).department);
  if (kind === 'department') return departmentOf(context, (content as DepartmentForm).name || null);
  return kind === 'budget_table' ? departmentOf(context, null) : null;
}

export function departmentsOf(parts: readonly Part[], context: ImportContext): string[] {
  return [...new Set(parts.flatMap((part) => departmentOfPart(part, context)?.id ?? []))];
}

export function codesOf(parts: readonly (Part & { readonly code: string | null })[]): string[] {
  return [...new Set(parts.flatMap(({ kind, code }) => (kind === 'project' && code !== null ? [code] : [])))];
}

export function tableKindsOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap(({ kind, content }) => (kind === 'budget_table' ? [(content as BudgetTable).kind] : [])))];
}

/** Codes and names of the projects that self-evaluation forms are about. */
export function evaluatedNames(parts: readonly Part[]): { codes: string[]; names: string[] } {
  const forms = parts.flatMap(({ kind, content }) => (kind === 'self_evaluation' ? [content as SelfEvaluationForm] : []));
  return {
    codes: [...new Set(forms.flatMap(({ projectCode }) => projectCode ?? []))],
    names: [...new Set(forms.map(({ projectName }) => squeezed(projectName)).filter((name) => name !== ''))],
  };
}

/** The project of a form by its code, else by its name; of several of one name, the one that the form's department has. */
export function evaluatedProject(
  form: SelfEvaluationForm,
  context: ImportContext,
  candidates: readonly StoredForEvaluation[],
): StoredForEvaluation | null {
  const coded = candidates.find(({ code }) => code === form.projectCode);
  if (coded !== undefined) return coded;
  const named = candidates.filter(({ name }) => sameText(name, form.projectName));
  const path = departmentOf(context, form.department)?.path;
  const own = path === undefined ? named : named.filter(({ unitPath }) => unitPath.startsWith(path));
  return own.length === 1 ? (own[0] ?? null) : null;
}
