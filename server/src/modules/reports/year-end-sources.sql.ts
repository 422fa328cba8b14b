import { PROJECT_IN_REACH } from '../../platform/access/reach-sql.js';
import { YEAR_END } from './year-end.sql.js';
import { HANDED_IN } from '../projects/vocabulary.js';

/**
 * The year-end report and, in the same snapshot, what the figures of each of its projects were read from: the form that was handed in, or
 * else its draft and the executed amount, or the budget where nothing was recorded. Parameters as of {@link YEAR_END}.
 */
export const YEAR_END_WITH_SOURCES = `
  select r.report, coalesce((
    select json_agg(json_build_object('projectId', p.id, 'organizationId', p.organization_id, 'sources', s.sources) order by p.code)
    from project p
    join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = (r.report->>'year')::int
    left join self_evaluation e on e.region_id = p.region_id and e.project_id = p.id and e.year = b.year
    left join execution_amount x on x.region_id = b.region_id and x.project_budget_id = b.id and x.source = 'total'
    cross join lateral (
      select json_agg(json_build_object('type', type, 'id', id, 'version', version) order by type) as sources
      from (values ('self_evaluation', e.id, e.version), ('execution_amount', x.id, x.version), ('project_budget', b.id, b.version))
        as object (type, id, version)
      where id is not null
        and (type = 'self_evaluation' or e.status is null or e.status not in ${HANDED_IN})
        and (type <> 'project_budget' or x.id is null)) s
    where ${PROJECT_IN_REACH}), '[]') as sources
  from (${YEAR_END}) r`;
