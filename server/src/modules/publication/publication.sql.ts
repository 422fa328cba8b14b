import { ORGANIZATION_IN_REACH } from '../../platform/access/reach-sql.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { entryWindows } from '../projects/entry-windows.js';

/** The newest approved content of target set `ts`. */
const APPROVED_CONTENT = `(
  select v.content from target_set_version v
  where v.region_id = ts.region_id and v.target_set_id = ts.id and v.kind in ('approved', 'adjusted') order by v.number desc limit 1)`;

const CONFIRMED_RESULT = `(
  select jsonb_build_object(
    'executionRate', trim_scale(se.execution_rate)::text, 'executionScore', se.execution_score::text, 'total', se.total::text, 'rating', se.rating,
    'items', (select coalesce(jsonb_object_agg(i.indicator_id, jsonb_build_object(
                'actual', i.actual, 'grade', i.grade, 'score', coalesce(i.reviewed_score, i.score)::text)), '{}')
              from self_evaluation_item i where i.region_id = se.region_id and i.self_evaluation_id = se.id))
  from self_evaluation se
  where se.region_id = p.region_id and se.project_id = p.id and se.year = $5 and se.status = 'confirmed')`;

/** What is approved of department $4 and confirmed of its projects in the year $5, as a {@link ContentSource}. After the reach. */
export const CONTENT_SOURCE = `
  select o.kind, o.path, ${entryWindows({ path: 'o.path' })} as windows, case when b.year is null then null else json_build_object(
    'region', json_build_object('code', r.id, 'name', r.name),
    'department', json_build_object('code', o.code, 'name', o.name),
    'year', b.year, 'demonstration', b.demonstration,
    'goals', coalesce((select ${APPROVED_CONTENT}->'goals' from target_set ts
                       where ts.region_id = o.region_id and ts.organization_id = o.id and ts.year = b.year), '[]'),
    'projects', coalesce((
      select jsonb_agg(jsonb_build_object(
          'code', p.code, 'name', a.content->'basics'->>'name', 'unit', u.name,
          'budget', coalesce(a.content->'budget'->>'adjusted', a.content->'budget'->>'initial'), 'goals', a.content->'goals',
          'result', ${CONFIRMED_RESULT}) order by p.code)
      from project p
      join target_set ts on ts.region_id = p.region_id and ts.project_id = p.id and ts.year = $5
      cross join lateral (select ${APPROVED_CONTENT} as content) a
      left join organization u on u.region_id = p.region_id and u.id = p.unit_id
      where p.region_id = o.region_id and p.organization_id = o.id and p.deleted_at is null and a.content is not null), '[]')) end as source
  from organization o
  join region r on r.id = o.region_id
  left join fiscal_year b on b.region_id = o.region_id and b.year = $5
  where ${ORGANIZATION_IN_REACH} and o.id = $4
  for update of o`;

/** The version `x` of organization `o` as a list shows it. */
const ITEM = `
  'id', x.id, 'organizationId', x.organization_id, 'departmentCode', x.department_code, 'departmentName', x.content->'department'->>'name',
  'year', x.year, 'number', x.number, 'status', x.status, 'replaced', x.replaced_at is not null, 'publishedAt', x.published_at,
  'preparedAt', frozen.at, 'preparedBy', frozen.name, 'projects', jsonb_array_length(x.content->'projects'),
  'results', (select count(*) from jsonb_array_elements(x.content->'projects') e where e->>'result' is not null)`;

/** When the content of version `x` was frozen, and by whom. */
const FROZEN = `
  cross join lateral (
    select s.at, u.name from publication_step s join app_user u on u.region_id = s.region_id and u.id = s.created_by
    where s.region_id = x.region_id and s.publication_id = x.id and s.action in ('prepare', 'renew') order by s.at desc, s.id desc limit 1) frozen`;

/** Departments in reach with their versions of the year $4 (null: the present one). */
export const PUBLICATIONS = `
  with chosen as (select coalesce($4::int, ${PRESENT_YEAR}) as year)
  select b.year, ${entryWindows({ path: 'o.path' })} as windows, o.id, o.code, o.name, o.path,
         coalesce((select json_agg(json_build_object(${ITEM}) order by x.number desc)
                   from publication x ${FROZEN}
                   where x.region_id = o.region_id and x.organization_id = o.id and x.year = b.year), '[]') as versions
  from chosen
  join fiscal_year b on b.region_id = $1 and b.year = chosen.year
  left join organization o on o.kind = 'department' and ${ORGANIZATION_IN_REACH}
  order by o.code`;

/** One version $4 with its content, its steps and what was published before it. After the reach. */
export const PUBLICATION = `
  select json_build_object(${ITEM}) as item, x.version, x.content, o.path, ${entryWindows({ path: 'o.path' })} as windows,
         (select json_build_object('number', y.number, 'content', y.content) from publication y
          where y.region_id = x.region_id and y.organization_id = x.organization_id and y.year = x.year and y.number < x.number
            and y.published_at is not null order by y.number desc limit 1) as before,
         (select json_agg(json_build_object('id', s.id, 'action', s.action, 'from', s.from_status, 'to', s.to_status, 'reason', s.reason,
                                            'by', u.name, 'at', s.at) order by s.at desc, s.id desc)
          from publication_step s join app_user u on u.region_id = s.region_id and u.id = s.created_by
          where s.region_id = x.region_id and s.publication_id = x.id) as steps
  from publication x
  join organization o on o.region_id = x.region_id and o.id = x.organization_id
  join fiscal_year b on b.region_id = x.region_id and b.year = x.year
  ${FROZEN}
  where ${ORGANIZATION_IN_REACH} and x.id = $4`;

/** Locks the department of version $4, so that what is decided about its versions is decided one after the other. */
export const LOCK_DEPARTMENT = `
  select o.id from organization o join publication x on x.region_id = o.region_id and x.organization_id = o.id
  where ${ORGANIZATION_IN_REACH} and x.id = $4 for update of o`;
