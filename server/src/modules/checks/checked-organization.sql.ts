import { ORGANIZATION_IN_REACH } from '../../platform/access/reach-sql.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { DECLARED_INDICATORS } from '../projects/project-page.sql.js';
import { waiversInForce } from './waiver.sql.js';

const OWN_GOALS = 'goal g where g.region_id = o.region_id and g.organization_id = o.id and g.year = b.year';

/**
 * What a whole organization promises for a year, with the waivers in force. After the reach: $4 its id, $5 the year (null: the present
 * one); a year that the region does not have declares null.
 */
export const CHECKED_ORGANIZATION = `
  select o.path, coalesce((select sum(g.version) from ${OWN_GOALS}), 0)::int as version,
         case when b.year is null then null else json_build_object(
           'organization', json_build_object('name', o.name), 'year', b.year,
           'goals', coalesce((
             select json_agg(json_build_object('id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement,
                                               'indicators', ${DECLARED_INDICATORS}) order by g.horizon desc, g.ordinal)
             from ${OWN_GOALS} and g.deleted_at is null), '[]'::json)) end as declared,
         ${waiversInForce('w.region_id = o.region_id and w.organization_id = o.id')} as waivers
  from organization o
  left join fiscal_year b on b.region_id = o.region_id and b.year = coalesce($5::int, ${PRESENT_YEAR})
  where ${ORGANIZATION_IN_REACH} and o.id = $4`;
