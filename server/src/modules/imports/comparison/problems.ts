import type { ApiErrorCode, FieldErrorCode, ImportProblemCode } from '@jixiao/contracts/problems';
import type { FieldProblem, ImportProblem } from '@jixiao/contracts/views';
import type { DomainErrorCode } from '@jixiao/domain/errors';
import { isCodedError } from '@jixiao/domain/errors';
import { isSelfEvaluationHandedIn } from '@jixiao/domain/workflow';
import { requireOpen, type TimedPermission } from '../../projects/entry-windows.js';
import { type ImportContext, type KnownOrganization, reaches } from './import-context.js';
import type { StoredForEvaluation } from './stored-objects.js';

type ProblemCode = ImportProblemCode | FieldErrorCode | ApiErrorCode | DomainErrorCode;

/** What keeps something from being stored as it is. */
export function blocking(code: ProblemCode, params: Record<string, string> = {}, field: string | null = null): ImportProblem {
  return { code, params, field, blocking: true };
}

/** What is worth knowing before something is stored. */
export function remark(code: ProblemCode, params: Record<string, string> = {}, field: string | null = null): ImportProblem {
  return { code, params, field, blocking: false };
}

/** Refused fields of a declaration as problems of an import. */
export function fromFields(problems: readonly FieldProblem[]): ImportProblem[] {
  return problems.map(({ field, code, params = {} }) => blocking(code as ProblemCode, textsOf(params), field));
}

function textsOf(params: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/**
 * What concerns the whole document: no year, a year that the region does not have, days on which a department declares nothing. Who covers the
 * region sets those days, and is not bound by them.
 */
export function problemsOfYear({ year, rules, windows, reach }: ImportContext): ImportProblem[] {
  if (year === null) return [blocking('import.year-missing')];
  if (rules === null) return [blocking('year.unknown', { year: String(year) })];
  return reach.wholeRegion ? [] : closedDays('import:write', windows);
}

/** What keeps a self-evaluation form from being recorded: whose work that is, on which days, and what was handed in already. */
export function problemsOfRecording(context: ImportContext, project: StoredForEvaluation, formYear: number | null): ImportProblem[] {
  const { year, windows, mayRecord } = context;
  if (year === null) return [blocking('import.year-missing')];
  if (formYear !== null && formYear !== year) return [blocking('import.other-year', { given: String(formYear), year: String(year) })];
  if (!mayRecord(project)) return [blocking('import.not-recorder', { name: project.name })];
  const { status } = project;
  if (isSelfEvaluationHandedIn(status)) return [blocking('recording.locked', { stage: status ?? '' })];
  return closedDays('recording:write', windows);
}

function closedDays(permission: TimedPermission, windows: ImportContext['windows']): ImportProblem[] {
  try {
    requireOpen(permission, windows);
    return [];
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return [blocking(error.code as ProblemCode, { ...error.params })];
  }
}

/** A department that is unknown, or beyond what the person may import. */
export function problemsOfDepartment(context: ImportContext, department: KnownOrganization | null, name: string | null): ImportProblem[] {
  const named = name ?? context.organization?.name ?? '';
  if (department === null)
    return [named === '' ? blocking('import.department-missing') : blocking('import.department-unknown', { name: named })];
  return reaches(context, department.path) ? [] : [blocking('import.out-of-reach', { name: department.name })];
}
