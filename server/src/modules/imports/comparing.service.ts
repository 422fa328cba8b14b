import { Injectable } from '@nestjs/common';
import type { ImportProblem, ImportSettings } from '@jixiao/contracts/views';
import type { BudgetTable, DepartmentForm, ProjectForm, SelfEvaluationForm } from '@jixiao/domain/budget-document';
import type { Principal } from '../../platform/access/principal.js';
import { SchemesService } from '../schemes/schemes.service.js';
import { compareDepartment } from './comparison/compare-department.js';
import { compareEvaluation } from './comparison/compare-evaluation.js';
import { compareProject } from './comparison/compare-project.js';
import { compareTable } from './comparison/compare-table.js';
import type { Comparison } from './comparison/comparison.js';
import { codesOf, departmentOfPart, departmentsOf, evaluatedNames, evaluatedProject, tableKindsOf } from './comparison/document-parts.js';
import { departmentOf } from './comparison/found-organizations.js';
import { type ImportContext, type KnownOrganization, reaches } from './comparison/import-context.js';
import { blocking, problemsOfDepartment, problemsOfYear } from './comparison/problems.js';
import { SHOWN } from './comparison/shown-part.js';
import type { StoredDepartment, StoredForEvaluation, StoredForImport, StoredTable } from './comparison/stored-objects.js';
import { squeezed } from './comparison/texts.js';
import type { StoredImport } from './imports.repository.js';
import { PartsRepository, type StoredPart } from './parts.repository.js';
import { type Reader, StoredRepository } from './stored.repository.js';

export interface ComparedPart {
  readonly part: StoredPart;
  readonly comparison: Comparison;
}

type Document = Pick<StoredImport, 'id' | 'organization' | 'fiscalYear' | 'settings'>;

/** What is stored of all that some parts of a document speak of. */
interface Stored {
  readonly projects: ReadonlyMap<string, StoredForImport>;
  readonly departments: ReadonlyMap<string, StoredDepartment>;
  readonly tables: readonly StoredTable[];
  readonly evaluated: readonly StoredForEvaluation[];
  /** Keys of the first part that bears a name which others bear, too. */
  readonly firsts: ReadonlyMap<string, string>;
}

const UNSET: ImportSettings = { year: null, departmentId: null, unitId: null, leadUserId: null };

/** Holds parts of a document beside what is stored. */
@Injectable()
export class ComparingService {
  constructor(
    private readonly stored: StoredRepository,
    private readonly parts: PartsRepository,
    private readonly schemes: SchemesService,
  ) {}

  /** What concerns the whole document, and the department that it speaks of. */
  async overview(
    user: Principal,
    document: Document,
  ): Promise<{ problems: ImportProblem[]; department: KnownOrganization | null; people: { id: string; name: string }[]; chosen: KnownOrganization[] }> {
    const reader = this.stored.outside(user);
    const context = await this.contextOf(reader, user, document, []);
    const department = departmentOf(context, null);
    const people = department === null || !reaches(context, department.path) ? [] : await this.stored.leads(reader, user, department.path);
    const { departmentId, unitId } = context.settings;
    const chosen = context.organizations.filter(({ id }) => id === departmentId || id === unitId);
    return { problems: [...problemsOfYear(context), ...problemsOfDepartment(context, department, null)], department, people, chosen };
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
    const organizations = departmentsOf(parts, context);
    const { year } = context;
    const [projects, departments, tables, evaluated, firsts] = await Promise.all([
      this.stored.projects(reader, user, codesOf(parts), year),
      this.stored.departments(reader, user, organizations, year),
      this.stored.tables(reader, user, { organizations, kinds: tableKindsOf(parts) }, year),
      this.stored.evaluated(reader, user, evaluatedNames(parts), year),
      this.parts.repeated(reader, user, document.id),
    ]);
    const stored = { projects, departments, tables, evaluated, firsts };
    return parts.map((part) => ({ part, comparison: this.compareOne(part, context, stored) }));
  }

  /** Locks everything that accepting these parts may change. */
  async lock(
    transaction: Parameters<StoredRepository['lock']>[0],
    user: Principal,
    document: Document,
    parts: readonly StoredPart[],
  ): Promise<void> {
    const context = await this.contextOf(transaction, user, document, parts);
    const { codes, names } = evaluatedNames(parts);
    await this.stored.lock(transaction, user, departmentsOf(parts, context), { codes: [...codesOf(parts), ...codes], names });
  }

  private compareOne(part: StoredPart, context: ImportContext, stored: Stored): Comparison {
    const { kind, content } = part;
    const department = departmentOfPart(part, context);
    if (kind === 'project') {
      const form = content as ProjectForm;
      const comparison = compareProject(form, context, stored.projects.get(form.code ?? '') ?? null);
      return once(part, form.code, comparison, stored.firsts, blocking('import.code-twice', { code: form.code ?? '' }, 'basics.code'));
    }
    if (kind === 'department')
      return compareDepartment(content as DepartmentForm, context, stored.departments.get(department?.id ?? '') ?? null);
    if (kind === 'budget_table') {
      const table = content as BudgetTable;
      const known = stored.tables.find((each) => each.organizationId === department?.id && each.table.kind === table.kind);
      const twice = blocking('import.part-twice', { name: table.title });
      return once(part, table.kind, compareTable(table, context, known ?? null), stored.firsts, twice);
    }
    if (kind !== 'self_evaluation') return SHOWN;
    const form = content as SelfEvaluationForm;
    const project = evaluatedProject(form, context, stored.evaluated);
    const comparison = compareEvaluation(form, context, project, project && this.schemes.read(project.scheme, project.definition));
    return once(part, form.projectCode ?? part.name, comparison, stored.firsts, blocking('import.part-twice', { name: part.name }));
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

/** Only the first of several parts that speak of the same can be accepted. */
function once(
  { kind, key }: StoredPart,
  name: string | null,
  comparison: Comparison,
  firsts: ReadonlyMap<string, string>,
  problem: ImportProblem,
): Comparison {
  const first = firsts.get(`${kind}:${name ?? ''}`) ?? key;
  return first === key ? comparison : { ...comparison, state: 'blocked', problems: [problem, ...comparison.problems], write: null };
}
