import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { DisclosureTablesView, OrganizationView } from '@jixiao/contracts/views';
import { BUDGET_TABLE_KINDS, type BudgetTable, type BudgetTableKind } from '@jixiao/domain/budget-document';
import type { Principal } from '../../platform/access/principal.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { ORGANIZATION_IN_REACH, organizationReachParameters } from '../../platform/access/reach-sql.js';
import { Database } from '../../platform/database/database.js';

export interface StoredTable {
  version: number;
  fileName: string | null;
  table: BudgetTable;
}

/** All tables of an organization and year. */
export interface DisclosedTables {
  organization: OrganizationView;
  year: number;
  /** Sum of the versions of its tables. */
  version: number;
  tables: BudgetTable[];
}

const ORGANIZATION = `json_build_object('id', o.id, 'code', o.code, 'name', o.name)`;
const IN_ORDER = `array_position(array[${BUDGET_TABLE_KINDS.map((kind) => `'${kind}'`).join(', ')}], t.kind)`;
const OWN = 't.region_id = o.region_id and t.organization_id = o.id';

/** After the reach: $4 the organization, $5 the year (null: the present one). */
const LIST = `
  select case when b.year is null then null else json_build_object(
    'organization', ${ORGANIZATION}, 'year', b.year,
    'tables', coalesce((
      select json_agg(json_build_object('kind', t.kind, 'number', t.content->'number', 'title', t.content->'title',
                                        'rows', jsonb_array_length(t.content->'rows'), 'version', t.version) order by ${IN_ORDER})
      from disclosure_table t where ${OWN} and t.year = b.year), '[]')) end as page
  from organization o
  left join fiscal_year b on b.region_id = o.region_id and b.year = coalesce($5::int, ${PRESENT_YEAR})
  where ${ORGANIZATION_IN_REACH} and o.id = $4`;

/** After the reach: $4 the organization, $5 the year (null: the present one), $6 which table. */
const TABLE = `
  select t.version, i.file_name as "fileName", t.content as table
  from organization o
  join disclosure_table t on ${OWN} and t.year = coalesce($5::int, ${PRESENT_YEAR}) and t.kind = $6
  left join document_import i on i.region_id = t.region_id and i.id = t.import_id
  where ${ORGANIZATION_IN_REACH} and o.id = $4`;

/** After the reach: $4 organizations, $5 the year. */
const ALL = `
  select ${ORGANIZATION} as organization, t.year, sum(t.version)::int as version, json_agg(t.content order by ${IN_ORDER}) as tables
  from organization o
  join disclosure_table t on ${OWN} and t.year = $5
  where ${ORGANIZATION_IN_REACH} and o.id = any($4::uuid[])
  group by o.region_id, o.id, t.year`;

@Injectable()
export class DisclosureRepository {
  constructor(private readonly database: Database) {}

  /** Undefined out of reach; a page of null for a year that the region does not have. */
  async list(user: Principal, id: string, year: number | null): Promise<{ page: DisclosureTablesView | null } | undefined> {
    const parameters = [...organizationReachParameters(user, 'organization:read'), id, year];
    const [row] = await this.database.read<{ page: DisclosureTablesView | null }>(user, LIST, parameters);
    return row;
  }

  async table(user: Principal, id: string, year: number | null, kind: BudgetTableKind): Promise<StoredTable | undefined> {
    const parameters = [...organizationReachParameters(user, 'organization:read'), id, year, kind];
    const [row] = await this.database.read<StoredTable>(user, TABLE, parameters);
    return row;
  }

  /** All tables of those organizations that have some. */
  all(user: Principal, permission: Permission, ids: readonly string[], year: number): Promise<DisclosedTables[]> {
    return this.database.read<DisclosedTables>(user, ALL, [...organizationReachParameters(user, permission), ids, year]);
  }
}
