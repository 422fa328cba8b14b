import { ORGANIZATION_IN_REACH } from '../../platform/access/reach-sql.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { DECLARED_INDICATORS } from '../projects/project-page.sql.js';
import { waiversInForce } from './waiver.sql.js';

const OWN_GOALS = 'goal g where g.region_id = o.region_id and g.organization_id = o.id and g.year = b.year';

const OWN_TABLES = 'disclosure_table t where t.region_id = o.region_id and t.organization_id = o.id and t.year = b.year';

/** What the tables must agree with. */
const PROJECTS_BELOW = `coalesce((
  select json_agg(json_build_object(
           'id', p.id, 'code', p.code, 'name', p.name, 'total', trim_scale(y.total)::text, 'initial', trim_scale(y.initial)::text,
           'fundingSources', coalesce((
             select json_agg(json_build_object('ordinal', x.ordinal, 'kind', x.kind, 'name', x.name, 'amount', trim_scale(x.amount)::text) order by x.ordinal)
             from funding_source x where x.region_id = y.region_id and x.project_budget_id = y.id), '[]'::json)) order by p.code)
  from project p
  join project_budget y on y.region_id = p.region_id and y.project_id = p.id and y.year = b.year
  join organization u on u.region_id = p.region_id and u.id = p.unit_id and starts_with(u.path, o.path)
  where p.region_id = o.region_id and p.deleted_at is null), '[]'::json)`;

/**
 * What a whole organization promises and disclosed for a year, with the waivers in force. After the reach: $4 its id, $5 the year (null: the present
 * one); a year that the region does not have declares null.
 */
export const CHECKED_ORGANIZATION = `
  select o.path, coalesce((select sum(g.version) from ${OWN_GOALS}), 0)::int as version,
         case when b.year is null then null else json_build_object(
           'organization', json_build_object('name', o.name), 'year', b.year,
           'goals', coalesce((
             select json_agg(json_build_object('id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement,
                                               'indicators', ${DECLARED_INDICATORS}) order by g.horizon desc, g.ordinal)
             from ${OWN_GOALS} and g.deleted_at is null), '[]'::json),
           'structure', coalesce((select v.content->'structure' from department_overview v
                                  where v.region_id = o.region_id and v.organization_id = o.id and v.year = b.year), '[]'::jsonb),
           'tables', coalesce((select json_agg(t.content) from ${OWN_TABLES}), '[]'::json),
           'projects', case when exists (select from ${OWN_TABLES}) then ${PROJECTS_BELOW} else '[]'::json end) end as declared,
         ${waiversInForce('w.region_id = o.region_id and w.organization_id = o.id')} as waivers
  from organization o
  left join fiscal_year b on b.region_id = o.region_id and b.year = coalesce($5::int, ${PRESENT_YEAR})
  where ${ORGANIZATION_IN_REACH} and o.id = $4`;
