import { PROJECT_IN_REACH } from '../../platform/access/reach-sql.js';
import { BUDGET, DECLARED_GOALS, YEAR_CHOSEN } from '../projects/project-page.sql.js';
import { waiversInForce } from './waiver.sql.js';

/** What was declared of project `p`, as the checks take it. */
const DECLARED = `json_build_object(
    'code', p.code, 'name', p.name, 'year', b.year,
    'department', json_build_object('name', d.name),
    'unit', case when u.id is null then null else json_build_object('name', u.name) end,
    'lead', case when l.id is null then null else json_build_object('name', l.name, 'phone', l.phone) end,
    'attribute', p.attribute, 'expenditureCategory', p.expenditure_category, 'startYear', p.start_year,
    'endYear', p.end_year, 'reason', p.reason, 'content', p.content, 'address', p.address, 'postcode', p.postcode,
    'budget', ${BUDGET}, 'goals', ${DECLARED_GOALS})`;

/**
 * Any number of projects with what was declared for a year, the waivers in force and the scheme that weighs the indicators. After the
 * reach: $5 their ids, $6 the year (null: the latest of each). The definition comes with the first project of a scheme only.
 */
export const CHECKED_PROJECTS = `
  select p.id, p.version, p.lead_user_id as "leadUserId", u.path as "unitPath", f.scheme_id as scheme,
         case when row_number() over (partition by f.scheme_id order by p.id) = 1 then s.definition::text end as definition,
         ${DECLARED} as declared,
         ${waiversInForce('w.region_id = p.region_id and w.project_id = p.id')} as waivers
  from project p
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id
  join fiscal_year f on f.region_id = b.region_id and f.year = b.year
  join scoring_scheme s on s.id = f.scheme_id
  join organization d on d.region_id = p.region_id and d.id = p.organization_id
  left join organization u on u.region_id = p.region_id and u.id = p.unit_id
  left join app_user l on l.region_id = p.region_id and l.id = p.lead_user_id
  where ${PROJECT_IN_REACH} and p.id = any($5::uuid[]) and ${YEAR_CHOSEN}
  order by p.id`;
