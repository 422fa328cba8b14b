import { Injectable } from '@nestjs/common';
import type { ImportProblem, ImportSettings } from '@jixiao/contracts/views';
import type { DepartmentForm, ProjectForm } from '@jixiao/domain/budget-document';
import type { Principal } from '../../platform/access/principal.js';
import { compareDepartment } from './comparison/compare-department.js';
import { compareProject } from './comparison/compare-project.js';
import type { Comparison } from './comparison/comparison.js';
import { departmentOf } from './comparison/found-organizations.js';
import { type ImportContext, type KnownOrganization, reaches } from './comparison/import-context.js';
import { blocking, problemsOfDepartment, problemsOfYear } from './comparison/problems.js';
import { shownComparison } from './comparison/shown-values.js';
import { squeezed } from './comparison/texts.js';
import type { StoredImport } from './imports.repository.js';
import { PartsRepository, type StoredPart } from './parts.repository.js';
import { type Reader, StoredRepository } from './stored.repository.js';

export interface ComparedPart {
  readonly part: StoredPart;
  readonly comparison: Comparison;
}

type Document = Pick<StoredImport, 'id' | 'organization' | 'fiscalYear' | 'settings'>;

const UNSET: ImportSettings = { year: null, departmentId: null, unitId: null, leadUserId: null };

/** Holds parts of a document beside what is stored. */
@Injectable()
export class ComparingService {
  constructor(
    private readonly stored: StoredRepository,
    private readonly parts: PartsRepository,
  ) {}

  /** What concerns the whole document, and the department that it speaks of. */
  async overview(
    user: Principal,
    document: Document,
  ): Promise<{ problems: ImportProblem[]; department: KnownOrganization | null; people: { id: string; name: string }[] }> {
    const reader = this.stored.outside(user);
    const context = await this.contextOf(reader, user, document, []);
    const department = departmentOf(context, null);
    const people = department === null || !reaches(context, department.path) ? [] : await this.stored.leads(reader, user, department.path);
    return { problems: [...problemsOfYear(context), ...problemsOfDepartment(context, department, null)], department, people };
  }

  /** The department that a document names; null where the region has none of that name. */
  async departmentOf(user: Principal, document: Document): Promise<KnownOrganization | null> {
    return departmentOf(await this.contextOf(this.stored.outside(user), user, document, []), null);
  }

  /** Parts beside what is stored now, read by `reader`: a transaction that holds locks, or one statement at a time. */
  async compare(
    user: Principal,
    document: Document,
    parts: readonly StoredPart[],
    reader = this.stored.outside(user),
  ): Promise<ComparedPart[]> {
    const context = await this.contextOf(reader, user, document, parts);
    const departments = parts.flatMap((part) => departmentOfPart(part, context)?.id ?? []);
    const [projects, goals, repeated] = await Promise.all([
      this.stored.projects(reader, user, codesOf(parts), context.year),
      this.stored.departments(reader, user, departments, context.year),
      this.parts.repeatedCodes(reader, user, document.id),
    ]);
    return parts.map((part) => {
      if (part.kind === 'project') {
        const form = part.content as ProjectForm;
        const comparison = compareProject(form, context, projects.get(form.code ?? '') ?? null);
        const first = repeated.get(form.code ?? '') ?? part.key;
        return {
          part,
          comparison:
            first === part.key ? comparison : blocked(comparison, blocking('import.code-twice', { code: form.code ?? '' }, 'basics.code')),
        };
      }
      if (part.kind !== 'department') return { part, comparison: shownComparison(part) };
      const department = departmentOfPart(part, context);
      return { part, comparison: compareDepartment(part.content as DepartmentForm, context, goals.get(department?.id ?? '') ?? null) };
    });
  }

  /** Locks everything that accepting these parts may change. */
  async lock(
    transaction: Parameters<StoredRepository['lock']>[0],
    user: Principal,
    document: Document,
    parts: readonly StoredPart[],
  ): Promise<void> {
    const context = await this.contextOf(transaction, user, document, parts);
    const departments = parts.flatMap((part) => departmentOfPart(part, context)?.id ?? []);
    await this.stored.lock(transaction, user, [...new Set(departments)], codesOf(parts));
  }

  private contextOf(
    reader: Reader,
    user: Principal,
    { organization, fiscalYear, settings }: Document,
    parts: readonly StoredPart[],
  ): Promise<ImportContext> {
    const leads = parts.flatMap(({ kind, content }) => (kind === 'project' ? ((content as ProjectForm).lead ?? []) : []));
    const all = { ...UNSET, ...settings };
    return this.stored.context(reader, user, {
      year: fiscalYear ?? all.year,
      settings: all,
      organization,
      leads: [...new Set(leads.map(squeezed))],
    });
  }
}

function departmentOfPart({ kind, content }: StoredPart, context: ImportContext): KnownOrganization | null {
  if (kind === 'project') return departmentOf(context, (content as ProjectForm).department);
  return kind === 'department' ? departmentOf(context, (content as DepartmentForm).name || null) : null;
}

function codesOf(parts: readonly StoredPart[]): string[] {
  return [...new Set(parts.flatMap(({ kind, code }) => (kind === 'project' && code !== null ? [code] : [])))];
}

function blocked(comparison: Comparison, problem: ImportProblem): Comparison {
  return { ...comparison, state: 'blocked', problems: [problem, ...comparison.problems], write: null };
}
