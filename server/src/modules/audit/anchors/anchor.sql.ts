/**
 * The hash of an anchor `a` over the one before it, itself and all heads that it noted, in one order whatever the database
 * sorts by.
 */
export const ANCHOR_HASH = (heads: string): string => `
  encode(sha256(convert_to(
    coalesce(a.previous_hash, '') || a.region_id || a.id::text || to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    || (select string_agg(h.object_type || ' ' || h.object_id::text || ' ' || h.hash, E'\\n'
                          order by h.object_type collate "C", h.object_id)
        from ${heads} h), 'UTF8')), 'hex')`;

/** Events that a transaction brings in after an anchor which was made later than they say are at most this much older. */
const LATE = `interval '1 day'`;

/**
 * Makes the anchor $2 of a region ($1) at the time $3, unless no chain grew since the last one. Two that are made at once
 * would follow the same anchor, which the database lets only one of them do.
 */
export const MAKE_ANCHOR = `
  with last as (
    select hash, at from audit_anchor where region_id = $1 order by at desc, id desc limit 1),
  grown as materialized (
    select distinct e.object_type, e.object_id from audit_event e
    where e.region_id = $1 and e.at >= coalesce((select at - ${LATE} from last), '-infinity')),
  head as materialized (
    select g.object_type, g.object_id, newest.hash from grown g
    cross join lateral (
      select e.hash from audit_event e
      where e.region_id = $1 and e.object_type = g.object_type and e.object_id = g.object_id
      order by e.at desc, e.id desc limit 1) newest
    where not exists (
      select from audit_anchor_head h
      where h.region_id = $1 and h.object_type = g.object_type and h.object_id = g.object_id and h.hash = newest.hash)),
  made as (
    insert into audit_anchor (region_id, id, at, heads, previous_hash, hash)
    select a.region_id, a.id, a.at, (select count(*) from head), a.previous_hash, ${ANCHOR_HASH('head')}
    from (select $1::text as region_id, $2::uuid as id, $3::timestamptz as at, (select hash from last) as previous_hash) a
    where exists (select from head)
    returning region_id, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, heads, hash),
  noted as (
    insert into audit_anchor_head (region_id, id, anchor_id, object_type, object_id, hash)
    select $1, gen_random_uuid(), made.id, head.object_type, head.object_id, head.hash from head, made)
  select region_id as "regionId", at, heads, hash from made`;
