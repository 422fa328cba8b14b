/**
 * The condition that an entry `e` of organization `o` is shown: common ones to everybody, those of a department to whoever works in it, above
 * it or below it. Takes $1 region, $2 whether the whole region is reached, $3 the paths of the reader's organizations.
 */
export const ENTRY_IN_REACH = `
  e.region_id = $1 and (e.organization_id is null or $2::boolean or exists (
    select from unnest($3::text[]) as tree(path) where starts_with(o.path, tree.path) or starts_with(tree.path, o.path)))`;

const OWNER = `left join organization o on o.region_id = e.region_id and o.id = e.organization_id`;

/** How many projects and organizations declared an indicator by one of the names of `e`. */
const USED_IN = `(
  select count(distinct coalesce(g.project_id, g.organization_id))::int
  from indicator i join goal g on g.region_id = i.region_id and g.id = i.goal_id
  where i.region_id = e.region_id and i.name = any(e.aliases || e.name) and i.deleted_at is null and g.deleted_at is null)`;

const CONTENT = `
  e.id, e.organization_id as "organizationId", o.name as organization, e.class_code as "classCode", e.name, e.aliases, e.definition,
  e.unit, e.direction, e.targets, e.scoring, e.data_source as "dataSource", e.evidence, e.basis, e.state, e.version`;

/** $4 class or the beginning of one, $5 organization, $6 whether only common ones, $7 state. */
const FILTER = `
  ${ENTRY_IN_REACH}
  and ($4::text is null or e.class_code = $4 or starts_with(e.class_code, $4 || '.'))
  and ($5::uuid is null or e.organization_id = $5) and (not $6::boolean or e.organization_id is null)
  and ($7::text is null or e.state = $7)`;

/** A page in the order of classes and names. After the filter: $8 class and name and $9 id of the last one seen, $10 how many. */
export const LIST = `
  select ${CONTENT}, ${USED_IN} as "usedIn", e.class_code || E'\\t' || e.name as "sortKey"
  from library_entry e ${OWNER}
  where ${FILTER} and (e.class_code, e.name, e.id) > (
    split_part(coalesce($8::text, ''), E'\\t', 1), split_part(coalesce($8::text, ''), E'\\t', 2), coalesce($9::uuid, '00000000-0000-0000-0000-000000000000'))
  order by e.class_code, e.name, e.id limit $10`;

/**
 * What has all words, the best first: the very name, the very alias, names that begin so, names and aliases that have it, definitions.
 * Among those alike the more used one leads; this is counted for the 200 best only. After the filter: $8 the grams, $9 the words, $10 how many.
 */
export const SEARCH = `
  select ${CONTENT}, e."usedIn" from (
    select e.*, ${USED_IN} as "usedIn" from (
      select e.*, case
        when e.search_names[1] = ($9::text[])[1] then 0
        when ($9::text[])[1] = any(e.search_names) then 1
        when starts_with(e.search_names[1], ($9::text[])[1]) then 2
        when not exists (select from unnest($9) word where strpos(e.search_names[1], word) = 0) then 3
        when not exists (select from unnest($9) word where strpos(array_to_string(e.search_names, ' '), word) = 0) then 4
        else 5 end as grade
      from library_matches($8::text[]) as matched(id)
      join library_entry e on e.region_id = $1 and e.id = matched.id ${OWNER}
      where ${FILTER} and not exists (
        select from unnest($9) word where strpos(array_to_string(e.search_names, ' ') || ' ' || e.search_definition, word) = 0)
      order by grade, char_length(e.name), e.id limit 200) e) e ${OWNER}
  order by e.grade, e."usedIn" desc, char_length(e.name), e.id limit $10`;

/** $4 the id. */
export const ENTRY = `
  select ${CONTENT}, ${USED_IN} as "usedIn", o.path, e.proposed_by as "proposerId",
         proposer.name as "proposedBy", to_json(e.proposed_at)#>>'{}' as "proposedAt",
         decider.name as "decidedBy", to_json(e.decided_at)#>>'{}' as "decidedAt", e.decision_reason as "decisionReason",
         exists (select from library_entry other where other.region_id = e.region_id and other.id <> e.id and other.state = 'approved'
                 and other.organization_id is not distinct from e.organization_id and other.class_code = e.class_code
                 and other.search_names[1] = e.search_names[1]) as "nameTaken"
  from library_entry e ${OWNER}
  left join app_user proposer on proposer.region_id = e.region_id and proposer.id = e.proposed_by
  left join app_user decider on decider.region_id = e.region_id and decider.id = e.decided_by
  where ${ENTRY_IN_REACH} and e.id = $4`;

/** $4 the id. */
export const LOCK = `select e.id from library_entry e ${OWNER} where ${ENTRY_IN_REACH} and e.id = $4 for update of e`;

/** Departments whose entries the reader sees, as parameters of {@link ENTRY_IN_REACH}. */
export const DEPARTMENTS = `
  select o.id, o.name, o.path from organization o
  where o.region_id = $1 and o.parent_id is null and ($2::boolean or exists (
    select from unnest($3::text[]) as tree(path) where starts_with(o.path, tree.path) or starts_with(tree.path, o.path)))
  order by o.code`;

export const INSERT = `
  insert into library_entry (region_id, id, organization_id, class_code, name, aliases, definition, unit, direction, targets, scoring,
                             data_source, evidence, basis, search_names, search_definition, grams, state, source_indicator_id, proposed_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 'proposed', $18, $19)`;

export const UPDATE = `
  update library_entry set organization_id = $3, class_code = $4, name = $5, aliases = $6, definition = $7, unit = $8, direction = $9,
                           targets = $10, scoring = $11, data_source = $12, evidence = $13, basis = $14, search_names = $15,
                           search_definition = $16, grams = $17, version = version + 1
  where region_id = $1 and id = $2`;

export const DECIDE = `
  update library_entry set state = $3, decided_by = $4, decided_at = now(), decision_reason = $5, version = version + 1
  where region_id = $1 and id = $2`;

/** Another approved entry of an organization ($3) and a class ($4) with a name ($5). */
export const NAME_TAKEN = `
  select id from library_entry
  where region_id = $1 and id <> $2 and state = 'approved' and organization_id is not distinct from $3::uuid and class_code = $4
    and search_names[1] = $5`;

/** Whether the class exists in the newest tree. */
export const CLASS_KNOWN = `
  select code from indicator_class where code = $1 and parent is not null
    and from_year = (select max(from_year) from indicator_class)`;
