import { OPEN_RECTIFICATIONS, UNANSWERED_RECTIFICATIONS, type RectificationState } from '@jixiao/domain/workflow';
import { PROJECT_IN_REACH } from '../../platform/access/reach-sql.js';

const inStates = (states: readonly RectificationState[]): string => `(${states.map((state) => `'${state}'`).join(', ')})`;

/** The day in China, which ends deadlines. */
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;

const OVERDUE = `(r.status in ${inStates(UNANSWERED_RECTIFICATIONS)} and r.due_on < ${TODAY})`;
const OPEN = `r.status in ${inStates(OPEN_RECTIFICATIONS)}`;

const SUBJECTS = `
  left join project p on p.region_id = r.region_id and p.id = r.project_id
  left join organization u on u.region_id = p.region_id and u.id = p.unit_id
  left join organization o on o.region_id = r.region_id and o.id = r.organization_id
  left join organization d on d.region_id = r.region_id and d.id = coalesce(p.organization_id, o.parent_id, o.id)
  left join app_user l on l.region_id = p.region_id and l.id = p.lead_user_id
  join app_user a on a.region_id = r.region_id and a.id = r.raised_by`;

/** Takes the parameters of a project's reach; a whole organization is nobody's own project. */
const IN_REACH = `
  r.region_id = $1 and (r.organization_id is not null or p.deleted_at is null)
  and ($2::boolean or p.lead_user_id = $3::uuid
       or exists (select from unnest($4::text[]) as tree(path) where starts_with(coalesce(u.path, o.path), tree.path)))`;

const ITEM = `
  r.id, r.year, r.origin,
  json_build_object('kind', case when p.id is null then 'organization' else 'project' end,
                    'id', coalesce(p.id, o.id), 'code', coalesce(p.code, o.code), 'name', coalesce(p.name, o.name)) as subject,
  d.name as department, l.name as lead, r.problem, r.demand, r.due_on as "dueOn", r.status, ${OVERDUE} as overdue,
  a.name as "raisedBy", to_json(r.raised_at)#>>'{}' as "raisedAt", r.version`;

/**
 * Rectifications, those that are due first. After the reach: $5 year, $6 status, $7 'open' or 'overdue', $8 origin, $9 part of code or name,
 * $10 the project or organization (each null: any), $11 deadline and $12 id of the last one seen, $13 how many.
 */
export const RECTIFICATION_LIST = `
  select ${ITEM} from rectification r ${SUBJECTS}
  where ${IN_REACH} and ($5::int is null or r.year = $5) and ($6::text is null or r.status = $6)
    and ($7::text is null or case $7 when 'open' then ${OPEN} else ${OVERDUE} end)
    and ($8::text is null or r.origin = $8)
    and ($9::text is null or position(lower($9) in lower(concat_ws(' ', p.code, p.name, o.code, o.name))) > 0)
    and ($10::uuid is null or $10 in (r.project_id, r.organization_id))
    and (r.due_on, r.id) > (coalesce($11::date, '-infinity'), coalesce($12::uuid, '00000000-0000-0000-0000-000000000000'))
  order by r.due_on, r.id
  limit $13`;

/** One rectification with its steps and files. After the reach: $5 its id. */
export const RECTIFICATION = `
  select ${ITEM}, p.lead_user_id as "leadUserId", coalesce(u.path, o.path) as path,
    coalesce((
      select json_agg(json_build_object('id', s.id, 'action', s.action, 'from', s.from_status, 'to', s.to_status, 'note', s.note,
                                        'dueOn', s.due_on, 'by', b.name, 'at', s.at) order by s.at, s.id)
      from rectification_step s join app_user b on b.region_id = s.region_id and b.id = s.by
      where s.region_id = r.region_id and s.rectification_id = r.id), '[]') as steps,
    coalesce((
      select json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'mediaType', f.media_type, 'size', f.size,
                                        'uploadedAt', f.uploaded_at, 'by', b.name) order by f.uploaded_at, f.id)
      from rectification_file f join app_user b on b.region_id = f.region_id and b.id = f.uploaded_by
      where f.region_id = r.region_id and f.rectification_id = r.id and f.deleted_at is null), '[]') as files
  from rectification r ${SUBJECTS}
  where ${IN_REACH} and r.id = $5`;

/** Whose rectification $5 is, after the reach. */
export const RECTIFICATION_SUBJECT = `
  select r.project_id as "projectId", r.organization_id as "organizationId" from rectification r ${SUBJECTS} where ${IN_REACH} and r.id = $5`;

/** File $5 and whose it is, after the reach. */
export const RECTIFICATION_FILE = `
  select f.id, f.file_name as "fileName", f.media_type as "mediaType", f.size::int, f.storage_key as "storageKey",
         f.rectification_id as "rectificationId"
  from rectification_file f
  join rectification r on r.region_id = f.region_id and r.id = f.rectification_id ${SUBJECTS}
  where ${IN_REACH} and f.id = $5 and f.deleted_at is null`;

/** Those of the projects $5 and organizations $6 that lie within reach, each locked until the transaction ends. */
export const LOCK_SUBJECTS = `
  with projects as (
    select p.id from project p left join organization u on u.region_id = p.region_id and u.id = p.unit_id
    where p.region_id = $1 and p.id = any($5::uuid[]) and p.deleted_at is null
      and ($2::boolean or p.lead_user_id = $3::uuid
           or exists (select from unnest($4::text[]) as tree(path) where starts_with(u.path, tree.path)))
    order by p.id for update of p),
  organizations as (
    select o.id from organization o
    where o.region_id = $1 and o.id = any($6::uuid[])
      and ($2::boolean or exists (select from unnest($4::text[]) as tree(path) where starts_with(o.path, tree.path)))
    order by o.id for update of o)
  select 'project' as kind, id from projects union all select 'organization', id from organizations`;

/** New rectifications $2 (JSON) by $3. */
export const RAISE = `
  insert into rectification (region_id, id, project_id, organization_id, year, origin, problem, demand, due_on, raised_by)
  select $1, n.id, n."projectId", n."organizationId", n.year, n.origin, n.problem, n.demand, n."dueOn", $3
  from jsonb_to_recordset($2::jsonb) as n(
    id uuid, "projectId" uuid, "organizationId" uuid, year int, origin text, problem text, demand text, "dueOn" date)`;

/**
 * What is open before the declaration of a year and what that does to it. After the reach: $5 project or $6 organization, $7 year. No row where
 * that lies out of reach.
 */
export const OPEN_BEFORE = `
  select coalesce((select fy.open_rectifications from fiscal_year fy where fy.region_id = $1 and fy.year = $7), 'ignore') as effect,
    coalesce((
      select json_agg(json_build_object('id', r.id, 'year', r.year, 'problem', r.problem, 'dueOn', r.due_on, 'status', r.status,
                                        'overdue', ${OVERDUE}) order by r.due_on, r.id)
      from rectification r
      where r.region_id = $1 and (r.project_id = $5 or r.organization_id = $6) and r.year < $7 and ${OPEN}), '[]') as items
  from (
    select p.id from project p where ${PROJECT_IN_REACH} and p.id = $5::uuid
    union all
    select o.id from organization o
    where o.region_id = $1 and o.id = $6::uuid
      and ($2::boolean or exists (select from unnest($4::text[]) as tree(path) where starts_with(o.path, tree.path)))) subject`;
