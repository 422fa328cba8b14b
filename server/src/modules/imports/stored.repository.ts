import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { GoalsRepository } from '../declaration/goals.repository.js';
import { type EntryWindows, entryWindows } from '../projects/entry-windows.js';
import { BUDGET, GOALS, INDICATORS } from '../projects/project-page.sql.js';
import type { ImportContext, KnownOrganization, KnownPerson } from './comparison/import-context.js';
import type { StoredDepartment, StoredForEvaluation, StoredForImport, StoredTable } from './comparison/stored-objects.js';
import { squeezed } from './comparison/texts.js';

/** Reads within a transaction, or each statement in one of its own. */
export type Reader = Pick<Transaction, 'query'>;

/** After the region: $2 the year or null, $3 names of leads, $4 a chosen lead or null, $5 the place in the tree whose days count. */
const CONTEXT = `
  select coalesce((select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'code', o.code, 'name', o.name, 'path', o.path))
                   from organization o where o.region_id = $1), '[]') as organizations,
         (select ${entryWindows({ path: '$5' })} from fiscal_year b where b.region_id = $1 and b.year = $2::int) as windows,
         coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'path', o.path))
                   from app_user u left join organization o on o.region_id = u.region_id and o.id = u.organization_id
                   where u.region_id = $1 and u.deactivated_at is null and (replace(u.name, ' ', '') = any($3::text[]) or u.id = $4::uuid)), '[]') as people,
         coalesce((select json_agg(json_build_object('code', c.code, 'name', c.name))
                   from classification_code c where c.kind = 'economic'), '[]') as codes`;

const LEADS = `
  select distinct u.id, u.name
  from app_user u
  join role_assignment ra on ra.region_id = u.region_id and ra.user_id = u.id and ra.role = 'lead'
  join organization o on o.region_id = ra.region_id and o.id = ra.organization_id
  where u.region_id = $1 and u.deactivated_at is null and starts_with(o.path, $2)
  order by u.name, u.id limit 500`;

/** Projects by their codes, with the budget and goals of one year where they have it. */
const PROJECTS = `
  select p.id, p.code, p.version, p.name, p.organization_id as "organizationId", p.unit_id as "unitId", u.name as "unitName",
         u.path as "unitPath", p.lead_user_id as "leadUserId", l.name as "leadName", p.attribute,
         p.expenditure_category as "expenditureCategory", p.start_year as "startYear", p.end_year as "endYear", p.reason,
         p.content, p.address, p.postcode, case when b.id is null then null else ${BUDGET} end as budget, ${GOALS} as goals,
         se.status
  from project p
  join organization u on u.region_id = p.region_id and u.id = p.unit_id
  join app_user l on l.region_id = p.region_id and l.id = p.lead_user_id
  left join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $3::int
  left join self_evaluation se on se.region_id = p.region_id and se.project_id = p.id and se.year = $3::int
  where p.region_id = $1 and p.code = any($2::text[]) and p.deleted_at is null`;

const DEPARTMENTS = `
  select o.id, coalesce((select sum(g.version)::int from goal g
                         where g.region_id = o.region_id and g.organization_id = o.id and g.year = $3::int), 0) + coalesce(v.version, 0) as version,
         v.content as overview,
         coalesce((select json_agg(json_build_object('id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement,
                                                     'indicators', ${INDICATORS}) order by g.horizon desc, g.ordinal)
                   from goal g where g.region_id = o.region_id and g.organization_id = o.id and g.year = $3::int and g.deleted_at is null), '[]') as goals
  from organization o
  left join department_overview v on v.region_id = o.region_id and v.organization_id = o.id and v.year = $3::int
  where o.region_id = $1 and o.id = any($2::uuid[])`;

const TABLES = `
  select t.organization_id as "organizationId", t.version, t.content as table
  from disclosure_table t where t.region_id = $1 and t.organization_id = any($2::uuid[]) and t.kind = any($3::text[]) and t.year = $4::int`;

/** After the region: $2 codes and $3 names without blanks, $4 the year. Forms name their project by one or the other. */
const NAMED = `p.region_id = $1 and p.deleted_at is null and (p.code = any($2::text[]) or replace(p.name, ' ', '') = any($3::text[]))`;

const EVALUATED = `
  select p.id, p.code, p.name, p.version, p.lead_user_id as "leadUserId", u.path as "unitPath", ${BUDGET} as budget, ${GOALS} as goals, se.status,
         f.scheme_id as scheme, s.definition::text as definition
  from project p
  join organization u on u.region_id = p.region_id and u.id = p.unit_id
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $4::int
  join fiscal_year f on f.region_id = b.region_id and f.year = b.year
  join scoring_scheme s on s.id = f.scheme_id
  left join self_evaluation se on se.region_id = p.region_id and se.project_id = p.id and se.year = b.year
  where ${NAMED}
  order by p.code`;

/** What a document calls its projects; names without blanks. */
export interface ProjectNames {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

type Wanted = Pick<ImportContext, 'year' | 'settings' | 'organization'> & { readonly leads: readonly string[] };

interface ContextRow {
  organizations: KnownOrganization[];
  windows: EntryWindows | null;
  people: KnownPerson[];
  codes: { code: string; name: string }[];
}

/** What is stored, as far as documents are compared with it. */
@Injectable()
export class StoredRepository {
  constructor(
    private readonly database: Database,
    private readonly goals: GoalsRepository,
  ) {}

  /** Reads outside of any transaction. */
  outside(user: Principal): Reader {
    return { query: (sql, parameters) => this.database.read(user, sql, parameters) };
  }

  async context(reader: Reader, user: Principal, { leads, ...wanted }: Wanted): Promise<ImportContext> {
    const reach = user.reach('import:write');
    const [[row], rules] = await Promise.all([
      reader.query<ContextRow>(CONTEXT, [user.regionId, wanted.year, leads, wanted.settings.leadUserId, reach.paths[0] ?? '']),
      wanted.year === null ? undefined : this.goals.rulesOf(reader, user, wanted.year),
    ]);
    if (!row) throw new Error('The context of an import gave no row.');
    const { organizations, windows, people, codes } = row;
    return {
      ...wanted,
      user: { id: user.userId, name: user.name },
      reach,
      mayRecord: (project) => user.reachesProject('recording:write', project),
      rules: rules ?? null,
      windows,
      organizations,
      people,
      economicCodes: byName(codes),
    };
  }

  async leads(reader: Reader, user: Principal, path: string): Promise<{ id: string; name: string }[]> {
    return reader.query(LEADS, [user.regionId, path]);
  }

  async projects(reader: Reader, user: Principal, codes: readonly string[], year: number | null): Promise<Map<string, StoredForImport>> {
    if (codes.length === 0) return new Map();
    const rows = await reader.query<StoredForImport>(PROJECTS, [user.regionId, codes, year]);
    return new Map(rows.map((row) => [row.code, row]));
  }

  async departments(reader: Reader, user: Principal, ids: readonly string[], year: number | null): Promise<Map<string, StoredDepartment>> {
    if (ids.length === 0) return new Map();
    const rows = await reader.query<StoredDepartment>(DEPARTMENTS, [user.regionId, ids, year]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async tables(
    reader: Reader,
    user: Principal,
    wanted: { readonly organizations: readonly string[]; readonly kinds: readonly string[] },
    year: number | null,
  ): Promise<StoredTable[]> {
    if (wanted.organizations.length === 0 || wanted.kinds.length === 0) return [];
    return reader.query<StoredTable>(TABLES, [user.regionId, wanted.organizations, wanted.kinds, year]);
  }

  async evaluated(reader: Reader, user: Principal, { codes, names }: ProjectNames, year: number | null): Promise<StoredForEvaluation[]> {
    if (codes.length + names.length === 0) return [];
    return reader.query<StoredForEvaluation>(EVALUATED, [user.regionId, codes, names, year]);
  }

  /**
   * Locks the departments first, so that two who accept the same new projects come one after the other, then the projects that there are, each in
   * the same order for everybody.
   */
  async lock(transaction: Transaction, user: Principal, departments: readonly string[], { codes, names }: ProjectNames): Promise<void> {
    await transaction.query(`select id from organization where region_id = $1 and id = any($2::uuid[]) order by id for update`, [
      user.regionId,
      departments,
    ]);
    await transaction.query(`select p.id from project p where ${NAMED} order by p.id for update`, [user.regionId, codes, names]);
  }
}

/** Codes by name; a name that several classes share tells none of them. */
function byName(codes: readonly { code: string; name: string }[]): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { code, name } of codes) {
    const key = squeezed(name);
    if (found.has(key)) shared.add(key);
    found.set(key, code);
  }
  for (const key of shared) found.delete(key);
  return found;
}
