import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import { PROJECT_IN_REACH, reachParameters } from '../../platform/access/reach-sql.js';
import { Database } from '../../platform/database/database.js';
import type { ProjectSources } from './year-end-document.js';

/** After the reach: $5 the year. Names of every project the form that was handed in, or else its draft and the executed amount. */
const YEAR_END_SOURCES = `
  select p.id as "projectId", p.organization_id as "organizationId", coalesce(s.sources, '[]') as sources
  from project p
  cross join lateral (
    select json_agg(json_build_object('type', type, 'id', id, 'version', version) order by type) as sources
    from (
      select 'self_evaluation' as type, id, version from self_evaluation
      where region_id = p.region_id and project_id = p.id and year = $5
      union all
      select 'execution_amount', x.id, x.version from project_budget b
      join execution_amount x on x.region_id = b.region_id and x.project_budget_id = b.id and x.source = 'total'
      where b.region_id = p.region_id and b.project_id = p.id and b.year = $5 and not exists (
        select from self_evaluation e where e.region_id = p.region_id and e.project_id = p.id and e.year = $5
          and e.status in ('submitted', 'confirmed'))) found) s
  where ${PROJECT_IN_REACH}
  order by p.code`;

@Injectable()
export class ExportsRepository {
  constructor(private readonly database: Database) {}

  yearEndSources(user: Principal, year: number): Promise<ProjectSources[]> {
    return this.database.read<ProjectSources>(user, YEAR_END_SOURCES, [...reachParameters(user, 'report:read'), year]);
  }
}
