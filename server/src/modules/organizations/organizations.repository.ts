import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { OrganizationGoalsView, OrganizationItem, OrganizationKind } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { ORGANIZATION_IN_REACH, organizationReachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { type EntryWindows, entryWindows } from '../projects/entry-windows.js';
import { INDICATORS } from '../projects/project-page.sql.js';

export type StoredGoals = Omit<OrganizationGoalsView, 'may' | 'inCharge'>;

export interface GoalsRow {
  /** Null for a year that the region does not have. */
  page: StoredGoals | null;
  path: string;
  windows: EntryWindows | null;
}

/** Which part of the list is asked for; null where it is all. */
export interface WantedOrganizations {
  after: { key: string; id: string } | null;
  limit: number;
  text: string | null;
  kind: OrganizationKind | null;
}

const LIST = `
  select o.id, o.code, o.name, o.kind, o.parent_id as "parentId"
  from organization o
  where ${ORGANIZATION_IN_REACH} and ($4::text is null or (o.code, o.id) > ($4, $5::uuid))
    and ($7::text is null or starts_with(o.code, $7) or position(lower($7) in lower(o.name)) > 0) and ($8::text is null or o.kind = $8)
  order by o.code, o.id limit $6`;

const LOCK = `select o.id from organization o where ${ORGANIZATION_IN_REACH} and o.id = $4 for update of o`;

/**
 * The goals of an organization as one JSON. After the reach: $4 its id, $5 the year (null: the latest). Every change raises
 * the version of a goal, so the sum of their versions, with those that were taken away, is the version of them all.
 */
const GOALS_PAGE = `
  select case when b.year is null then null else json_build_object(
    'organization', json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'kind', o.kind, 'parentId', o.parent_id),
    'year', b.year, 'overview', (select v.content from department_overview v
                                 where v.region_id = o.region_id and v.organization_id = o.id and v.year = b.year), 'scheme', b.scheme_id, 'indicatorWeight', s.definition->>'indicatorWeight',
    'version', coalesce((select sum(g.version) from goal g
                         where g.region_id = o.region_id and g.organization_id = o.id and g.year = b.year), 0),
    'goals', coalesce((
      select json_agg(json_build_object('id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement,
                                        'indicators', ${INDICATORS}) order by g.horizon desc, g.ordinal)
      from goal g where g.region_id = o.region_id and g.organization_id = o.id and g.year = b.year and g.deleted_at is null), '[]'))
  end as page,
    o.path, ${entryWindows({ path: 'o.path' })} as windows
  from organization o
  left join fiscal_year b on b.region_id = o.region_id
    and b.year = coalesce($5::int, ${PRESENT_YEAR})
  left join scoring_scheme s on s.id = b.scheme_id
  where ${ORGANIZATION_IN_REACH} and o.id = $4`;

@Injectable()
export class OrganizationsRepository {
  constructor(private readonly database: Database) {}

  async list(user: Principal, { after, limit, text, kind }: WantedOrganizations): Promise<OrganizationItem[]> {
    return this.database.read<OrganizationItem>(user, LIST, [
      ...organizationReachParameters(user, 'organization:read'),
      after?.key ?? null,
      after?.id ?? null,
      limit,
      text,
      kind,
    ]);
  }

  async goals(user: Principal, id: string, year: number | null): Promise<GoalsRow | undefined> {
    const [row] = await this.database.read<GoalsRow>(user, GOALS_PAGE, [...organizationReachParameters(user, 'organization:read'), id, year]);
    return row;
  }

  /** Whether the organization lies within what the permission reaches. */
  async reaches(user: Principal, permission: Permission, id: string): Promise<boolean> {
    const parameters = [...organizationReachParameters(user, permission), id];
    const rows = await this.database.read(user, `select o.id from organization o where ${ORGANIZATION_IN_REACH} and o.id = $4`, parameters);
    return rows.length > 0;
  }

  /** False where the organization is out of reach. */
  async lock(transaction: Transaction, user: Principal, permission: Permission, id: string): Promise<boolean> {
    return (await transaction.query(LOCK, [...organizationReachParameters(user, permission), id])).length > 0;
  }

  /** Locks the organization, then reads its goals as the one who writes them sees them. */
  async goalsForWriting(transaction: Transaction, user: Principal, permission: Permission, id: string, year: number): Promise<GoalsRow | undefined> {
    const reach = organizationReachParameters(user, permission);
    const [, [row]] = await Promise.all([
      transaction.query(LOCK, [...reach, id]),
      transaction.query<GoalsRow>(GOALS_PAGE, [...reach, id, year]),
    ]);
    return row;
  }
}
