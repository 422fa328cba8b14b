/** When an event happened, to the microsecond: the key of its place in a list. */
const EXACT_TIME = `to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const COLUMNS = `
  e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, ${EXACT_TIME} as "sortKey",
  e.actor_id as "actorId", actor.name as actor, deputy.name as "deputyOf", e.action, e.object_type as "objectType", e.object_id as "objectId",
  coalesce(p.code, o.code, account.username) as "objectCode",
  coalesce(p.name, o.name, person.name, fy.year::text, di.file_name, fx.file_name, le.name) as "objectName",
  e.changes, e.request_id as "requestId", e.hash`;

/** What an event happened to; at most one of these is there. */
const OBJECTS = `
  left join project p on e.object_type = 'project' and p.region_id = e.region_id and p.id = e.object_id
  left join organization pu on pu.region_id = p.region_id and pu.id = p.unit_id
  left join organization o on e.object_type = 'organization' and o.region_id = e.region_id and o.id = e.object_id
  left join app_user person on e.object_type = 'user' and person.region_id = e.region_id and person.id = e.object_id
  left join account on account.region_id = person.region_id and account.user_id = person.id
  left join fiscal_year fy on e.object_type = 'fiscal-year' and fy.region_id = e.region_id and fy.id = e.object_id
  left join document_import di on e.object_type = 'document-import' and di.region_id = e.region_id and di.id = e.object_id
  left join form_export fx on e.object_type = 'form-export' and fx.region_id = e.region_id and fx.id = e.object_id
  left join library_entry le on e.object_type = 'library-entry' and le.region_id = e.region_id and le.id = e.object_id
  left join app_user actor on actor.region_id = e.region_id and actor.id = e.actor_id
  left join app_user deputy on deputy.region_id = e.region_id and deputy.id = e.deputy_of`;

/** Whoever is confined to trees sees what happened to projects and organizations in them, and nothing that belongs to the region. */
const WITHIN_REACH = `
  ($2::boolean or exists (
    select from unnest($3::text[]) as tree(path) where starts_with(coalesce(o.path, pu.path), tree.path)))`;

const FILTER = `
  ($6::text is null or position(lower($6) in lower(coalesce(p.code, o.code, account.username, ''))) > 0
    or position(lower($6) in lower(coalesce(p.name, o.name, person.name, fy.year::text, di.file_name, fx.file_name, le.name, ''))) > 0)
  and ($7::text is null or e.actor_id in (
    select u.id from app_user u left join account a on a.region_id = u.region_id and a.user_id = u.id
    where u.region_id = $1 and (position(lower($7) in lower(u.name)) > 0 or position(lower($7) in a.username) > 0)))
  and ($8::text is null or e.action = $8 or starts_with(e.action, $8 || '.'))
  and ($9::text is null or exists (
    select from jsonb_array_elements(e.changes) change
    where position(lower($9) in lower(concat_ws(' ', change->>'field', change->>'old', change->>'new'))) > 0))
  and ($10::uuid is null or starts_with(coalesce(o.path, pu.path), (
    select path from organization where region_id = $1 and id = $10)))`;

/** Days in China, and behind which event to go on; written so that an index finds both ends. */
const PERIOD = `
  e.at >= coalesce($11::date::timestamp at time zone 'Asia/Shanghai', '-infinity')
  and e.at < coalesce(($12::date + 1)::timestamp at time zone 'Asia/Shanghai', 'infinity')
  and (e.at, e.id) < (coalesce($13::timestamptz, 'infinity'), coalesce($14::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;

/** The one object has its own index; everything else is read along the time. */
const OBJECT = {
  all: `($4::text is null or e.object_type = $4) and $5::uuid is null`,
  one: `e.object_type = $4 and e.object_id = $5`,
} as const;

/**
 * One page of events, newest first. Parameters: $1 to $3 the reach over organizations, $4 type and $5 id of the object, $6 part
 * of its code or name, $7 part of the actor's name, $8 action or its beginning, $9 part of a field or value, $10 organization,
 * $11 first and $12 last day in China, $13 time and $14 id of the last event seen, $15 how many.
 */
export function auditEventsSql(objects: keyof typeof OBJECT): string {
  return `
    select ${COLUMNS} from audit_event e ${OBJECTS}
    where e.region_id = $1 and ${OBJECT[objects]} and ${PERIOD} and ${WITHIN_REACH} and ${FILTER}
    order by e.at desc, e.id desc
    limit $15`;
}
