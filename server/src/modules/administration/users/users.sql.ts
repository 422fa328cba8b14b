/** Columns of a user; needs `u`, `a` and `o`. */
const USER = `
  u.id, u.name, a.username, u.phone, u.organization_id as "organizationId", o.name as "organizationName", u.version,
  coalesce(a.must_change, false) as "mustChangePassword", to_json(u.deactivated_at)#>>'{}' as "deactivatedAt",
  (select count(*)::int from project p
   where p.region_id = u.region_id and p.lead_user_id = u.id and p.deleted_at is null) as projects,
  coalesce((select json_agg(json_build_object('role', ra.role, 'organizationId', ra.organization_id, 'organizationName', ro.name)
                            order by array_position(array['lead', 'department', 'finance', 'reader', 'administrator'], ra.role),
                                     ro.path)
            from role_assignment ra
            left join organization ro on ro.region_id = ra.region_id and ro.id = ra.organization_id
            where ra.region_id = u.region_id and ra.user_id = u.id), '[]') as roles`;

const OF_USER = `
  left join account a on a.region_id = u.region_id and a.user_id = u.id
  left join organization o on o.region_id = u.region_id and o.id = u.organization_id`;

/** One user: $1 the region, $2 the id. */
export const USER_BY_ID = `select ${USER} from app_user u ${OF_USER} where u.region_id = $1 and u.id = $2`;

/** One page by name: $1 the region, $2 text, $3 state, $4 name and $5 id of the last user seen, $6 how many. */
export const USER_PAGE = `
  select ${USER} from app_user u ${OF_USER}
  where u.region_id = $1
    and ($2::text is null or position(lower($2) in lower(u.name)) > 0 or position(lower($2) in a.username) > 0
         or position($2 in u.phone) > 0)
    and ($3::text = 'all' or (u.deactivated_at is null) = ($3 = 'active'))
    and ($4::text is null or (u.name, u.id) > ($4, $5::uuid))
  order by u.name, u.id
  limit $6`;
