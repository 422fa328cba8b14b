import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { Principal } from '../../../platform/access/principal.js';
import {
  ORGANIZATION_IN_REACH,
  PROJECT_IN_REACH,
  organizationReachParameters,
  reachParameters,
} from '../../../platform/access/reach-sql.js';
import { Database } from '../../../platform/database/database.js';
import { INDICATORS } from '../../projects/project-page.sql.js';
import type { DeclaredOrganization } from '../department-form.js';
import type { FormSubject } from './form-source.js';

/** After the reach: $5 the year. */
const PROJECTS = `
  select p.id, p.code, p.name, d.code || ' ' || d.name as department
  from project p
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $5
  join organization d on d.region_id = p.region_id and d.id = p.organization_id
  where ${PROJECT_IN_REACH}
  order by d.code, p.code`;

/** After the reach: $4 the year; those of whom the table `of` has rows. */
const organizationsWith = (of: 'goal' | 'disclosure_table'): string => `
  select o.id, o.code, o.name, d.code || ' ' || d.name as department
  from organization o
  join organization d on d.region_id = o.region_id and d.parent_id is null and starts_with(o.path, d.path)
  where ${ORGANIZATION_IN_REACH}
    and exists (select from ${of} g where g.region_id = o.region_id and g.organization_id = o.id and g.year = $4)
  order by o.path`;

const GOALS = `
  select json_agg(json_build_object('id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement,
                                    'indicators', ${INDICATORS}) order by g.horizon desc, g.ordinal)
  from goal g where g.region_id = o.region_id and g.organization_id = o.id and g.year = $5`;

const PROJECTS_BELOW = `
  select json_agg(json_build_object('name', p.name, 'category', p.expenditure_category, 'total', trim_scale(b.total)::text,
                                    'annual', trim_scale(b.initial)::text, 'content', p.content) order by p.code)
  from project p
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $5
  join organization u on u.region_id = p.region_id and u.id = p.unit_id and starts_with(u.path, o.path)
  where p.region_id = o.region_id and p.deleted_at is null`;

/** After the reach: $4 their ids, $5 the year. */
const DECLARED = `
  select o.id, o.name, v.content as overview, coalesce((${GOALS}), '[]') as goals, coalesce((${PROJECTS_BELOW}), '[]') as projects,
    (select coalesce(sum(g.version), 0)::int from goal g
     where g.region_id = o.region_id and g.organization_id = o.id and g.year = $5) + coalesce(v.version, 0) as version
  from organization o
  left join department_overview v on v.region_id = o.region_id and v.organization_id = o.id and v.year = $5
  where ${ORGANIZATION_IN_REACH} and o.id = any($4::uuid[])`;

/** What there are forms about. */
@Injectable()
export class FormSubjectsRepository {
  constructor(private readonly database: Database) {}

  /** The projects of a year that the permission reaches, by department and code. */
  projects(reader: Principal, permission: Permission, year: number): Promise<FormSubject[]> {
    return this.database.read<FormSubject>(reader, PROJECTS, [...reachParameters(reader, permission), year]);
  }

  /** The departments and units with goals of their own in a year that the permission reaches, in the order of their tree. */
  organizations(reader: Principal, permission: Permission, year: number): Promise<FormSubject[]> {
    return this.database.read<FormSubject>(reader, organizationsWith('goal'), [...organizationReachParameters(reader, permission), year]);
  }

  /** The departments and units that have disclosure tables for a year. */
  disclosing(reader: Principal, permission: Permission, year: number): Promise<FormSubject[]> {
    const parameters = [...organizationReachParameters(reader, permission), year];
    return this.database.read<FormSubject>(reader, organizationsWith('disclosure_table'), parameters);
  }

  /** What these declare for a year. */
  declaredOrganizations(reader: Principal, permission: Permission, year: number, ids: readonly string[]): Promise<DeclaredOrganization[]> {
    return this.database.read<DeclaredOrganization>(reader, DECLARED, [...organizationReachParameters(reader, permission), ids, year]);
  }

  /** Names of the economic classification by code. */
  async economicNames(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.shared<{ code: string; name: string }>(
      `select code, name from classification_code where kind = 'economic'`,
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
