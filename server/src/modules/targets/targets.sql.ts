import { ORGANIZATION_IN_REACH, PROJECT_IN_REACH } from '../../platform/access/reach-sql.js';
import { PRESENT_YEAR } from '../../platform/access/present-year.sql.js';
import { entryWindows, projectWindows } from '../projects/entry-windows.js';
import { BUDGET, DECLARED_GOALS, DECLARED_INDICATORS, YEAR_CHOSEN } from '../projects/project-page.sql.js';

const list = (columns: string, from: string, order: string): string =>
  `coalesce((select json_agg(json_build_object(${columns}) order by ${order}) from ${from}), '[]'::json)`;

const ofSet = (table: string): string => `${table} x left join app_user a on a.region_id = x.region_id and a.id = x.`;

const inSet = 'x.region_id = ts.region_id and x.target_set_id = ts.id';

/** All that is declared and approved of project `p` with budget `b`; what is executed and achieved is no promise. */
const PROJECT_CONTENT = `jsonb_build_object(
  'basics', jsonb_build_object(
    'name', p.name, 'attribute', p.attribute, 'expenditureCategory', p.expenditure_category, 'startYear', p.start_year, 'endYear', p.end_year,
    'reason', p.reason, 'content', p.content, 'address', p.address, 'postcode', p.postcode),
  'budget', (${BUDGET})::jsonb - 'id' - 'execution',
  'goals', (${DECLARED_GOALS})::jsonb)`;

/** The goals of organization `o` in the year of `b`. */
const ORGANIZATION_CONTENT = `jsonb_build_object('goals', coalesce((
  select jsonb_agg(jsonb_build_object('id', g.id, 'horizon', g.horizon, 'ordinal', g.ordinal, 'statement', g.statement,
                                      'indicators', (${DECLARED_INDICATORS})::jsonb) order by g.horizon desc, g.ordinal)
  from goal g where g.region_id = o.region_id and g.organization_id = o.id and g.year = b.year and g.deleted_at is null), '[]'))`;

const APPROVED = `('approved', 'adjusted')`;

const VERSION_ITEM = `'number', x.number, 'kind', x.kind, 'reason', x.reason, 'by', a.name, 'at', x.created_at`;

/** Where target set `ts` stands, with everything that happened to it, and what the conditions of its next steps ask. */
function standing(content: string, ownGoals: string, windows: string): string {
  const kept = (kind: string): string => `target_set_version v where v.region_id = ts.region_id and v.target_set_id = ts.id and v.kind in ${kind}`;
  return `
    ts.id as "setId", coalesce(ts.status, 'draft') as status, coalesce(ts.version, 0) as version, ${windows} as windows,
    (select max(v.number) from target_set_version v where v.region_id = ts.region_id and v.target_set_id = ts.id) as "lastNumber",
    ${list(
      `'id', x.id, 'action', x.action, 'from', x.from_status, 'to', x.to_status, 'reason', x.reason, 'by', a.name, 'at', x.at`,
      `${ofSet('target_step')}created_by where ${inSet}`,
      'x.at desc, x.id desc',
    )} as steps,
    ${list(VERSION_ITEM, `${ofSet('target_set_version')}created_by where ${inSet}`, 'x.number desc')} as versions,
    ${list(
      `'id', x.id, 'versionNumber', x.version_number, 'cell', x.cell, 'text', x.text, 'by', a.name, 'at', x.at`,
      `${ofSet('target_comment')}created_by where ${inSet}`,
      'x.at desc, x.id desc',
    )} as comments,
    (select json_build_object('versionNumber', x.version_number, 'items', x.items, 'overall', x.overall, 'outcome', x.outcome, 'by', a.name, 'at', x.at)
     from ${ofSet('target_review')}reviewed_by
     where ${inSet} and x.version_number = (
       select max(v.number) from target_set_version v where v.region_id = ts.region_id and v.target_set_id = ts.id)
     order by x.at desc, x.id desc limit 1) as review,
    exists (select 1 from goal g join indicator i on i.region_id = g.region_id and i.goal_id = g.id and i.deleted_at is null
            where g.region_id = b.region_id and ${ownGoals} and g.year = b.year and g.horizon = 'annual' and g.deleted_at is null) as "goalsPresent",
    case when ts.status = 'adjusting' then coalesce((
      select v.content <> ${content} from ${kept(APPROVED)} order by v.number desc limit 1), true) else false end as "changedSinceApproved",
    case when ts.status in ('department-approved', 'adjustment-forwarded') then coalesce((
      select v.content <> ${content} from ${kept(`('returned')`)} and v.number > coalesce((select max(v.number) from ${kept(APPROVED)}), 0)
      order by v.number desc limit 1), false) else false end as "changedSinceReturned"`;
}

const PROJECT_FROM = `
  from project p
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id
  left join organization u on u.region_id = p.region_id and u.id = p.unit_id
  left join target_set ts on ts.region_id = b.region_id and ts.project_id = b.project_id and ts.year = b.year
  left join self_evaluation se on se.region_id = b.region_id and se.project_id = b.project_id and se.year = b.year`;

const ORGANIZATION_FROM = `
  from organization o
  left join fiscal_year b on b.region_id = o.region_id and b.year = coalesce($5::int, ${PRESENT_YEAR})
  left join target_set ts on ts.region_id = o.region_id and ts.organization_id = o.id and ts.year = b.year`;

/** The targets of a project. After the reach: $5 its id, $6 the year (null: its latest). */
export const PROJECT_TARGETS = `
  select p.id, p.code, p.name, b.year, p.lead_user_id as "leadUserId", u.path as path,
         coalesce(se.status in ('submitted', 'confirmed'), false) as evaluated,
         ${standing(PROJECT_CONTENT, 'g.project_id = b.project_id', projectWindows('u.path'))}
  ${PROJECT_FROM}
  where ${PROJECT_IN_REACH} and p.id = $5 and ${YEAR_CHOSEN}`;

/** The targets of a whole organization. After the reach: $4 its id, $5 the year (null: the present one). */
export const ORGANIZATION_TARGETS = `
  select o.id, o.code, o.name, b.year, null::uuid as "leadUserId", o.path, false as evaluated,
         ${standing(ORGANIZATION_CONTENT, 'g.organization_id = o.id', entryWindows({ path: 'o.path' }))}
  ${ORGANIZATION_FROM}
  where ${ORGANIZATION_IN_REACH} and o.id = $4`;

/** Moves a set, making it where it is still missing. */
export const MOVE_SET = `
  insert into target_set (region_id, id, project_id, organization_id, year, status)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (region_id, project_id, organization_id, year)
  do update set status = excluded.status, version = target_set.version + 1, changed_at = now()
  returning id, version`;

const keep = (content: string, from: string): string => `
  insert into target_set_version (region_id, id, target_set_id, number, kind, content, reason, created_by, created_at)
  select $1, $2, ts.id, coalesce((select max(v.number) from target_set_version v where v.region_id = $1 and v.target_set_id = ts.id), 0) + 1,
         $3, ${content}, $4, $5, now()
  ${from}
  where ts.region_id = $1 and ts.id = $6`;

/** Keeps what stands as the next version of set $6. */
export const KEEP_PROJECT_VERSION = keep(PROJECT_CONTENT, PROJECT_FROM);
export const KEEP_ORGANIZATION_VERSION = keep(
  ORGANIZATION_CONTENT,
  `from target_set ts
   join organization o on o.region_id = ts.region_id and o.id = ts.organization_id
   join fiscal_year b on b.region_id = ts.region_id and b.year = ts.year`,
);

/** Versions $4 of the set of a project or organization $2 in the year $3, whole; the caller has seen that it is in reach. */
export const VERSIONS = `
  select x.number, x.kind, x.reason, a.name as by, to_json(x.created_at)#>>'{}' as at, x.content
  from target_set ts
  join target_set_version x on x.region_id = ts.region_id and x.target_set_id = ts.id
  left join app_user a on a.region_id = x.region_id and a.id = x.created_by
  where ts.region_id = $1 and $2 in (ts.project_id, ts.organization_id) and ts.year = $3 and x.number = any($4::int[])`;

/**
 * Targets in some states, those that wait longest first: of projects and of whole organizations that have goals. After the reach of projects:
 * $5 the year (null: the present one), $6 the states.
 */
export const TARGET_QUEUE = `
  with chosen as (select coalesce($5::int, ${PRESENT_YEAR}) as year),
  subject as (
    select 'project' as kind, p.id, p.code, p.name, d.name as department, u.name as unit, l.name as lead, b.year, ts.id as set_id,
           coalesce(ts.status, 'draft') as status, ts.changed_at
    from project p
    join chosen on true
    join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = chosen.year
    join organization d on d.region_id = p.region_id and d.id = p.organization_id
    left join organization u on u.region_id = p.region_id and u.id = p.unit_id
    left join app_user l on l.region_id = p.region_id and l.id = p.lead_user_id
    left join target_set ts on ts.region_id = p.region_id and ts.project_id = p.id and ts.year = b.year
    where ${PROJECT_IN_REACH}
    union all
    select 'organization', o.id, o.code, o.name, o.name, null, null, chosen.year, ts.id, ts.status, ts.changed_at
    from organization o
    join chosen on true
    join target_set ts on ts.region_id = o.region_id and ts.organization_id = o.id and ts.year = chosen.year
    where o.region_id = $1 and ($2::boolean or exists (select 1 from unnest($4::text[]) as tree(path) where starts_with(o.path, tree.path))))
  select s.kind, s.id, s.code, s.name, s.department, s.unit, s.lead, s.year, s.status, to_json(s.changed_at)#>>'{}' as "changedAt",
         (select count(*)::int from target_set_version v where v.region_id = $1 and v.target_set_id = s.set_id) as versions,
         (select r.overall from target_review r where r.region_id = $1 and r.target_set_id = s.set_id order by r.at desc, r.id desc limit 1) as overall
  from subject s
  where s.status = any($6::text[])
  order by s.changed_at nulls last, s.code, s.id
  limit 500`;
