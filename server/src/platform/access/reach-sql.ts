import type { SqlParameters } from '../database/database.js';
import type { Permission } from '@jixiao/contracts/access';
import type { Principal } from './principal.js';

/**
 * The condition that a project `p` lies within reach. It takes the first four parameters of its statement, as
 * {@link reachParameters} gives them.
 */
export const PROJECT_IN_REACH = `
  p.region_id = $1 and p.deleted_at is null and (
    $2::boolean or p.lead_user_id = $3::uuid
    or exists (select 1 from organization ro, unnest($4::text[]) as tree(path)
               where ro.region_id = $1 and ro.id = p.unit_id and starts_with(ro.path, tree.path)))`;

/** Parameters $1 to $4 of a statement that uses {@link PROJECT_IN_REACH}. */
export function reachParameters(user: Principal, permission: Permission): SqlParameters {
  const { wholeRegion, leadUserId, paths } = user.reach(permission);
  return [user.regionId, wholeRegion, leadUserId, paths];
}

/**
 * The condition that an organization `o` lies within reach. It takes the first three parameters of its statement, as
 * {@link organizationReachParameters} gives them.
 */
export const ORGANIZATION_IN_REACH = `
  o.region_id = $1 and (
    $2::boolean or exists (select 1 from unnest($3::text[]) as tree(path) where starts_with(o.path, tree.path)))`;

/** Parameters $1 to $3 of a statement that uses {@link ORGANIZATION_IN_REACH}. */
export function organizationReachParameters(user: Principal, permission: Permission): SqlParameters {
  const { wholeRegion, paths } = user.reach(permission);
  return [user.regionId, wholeRegion, paths];
}
