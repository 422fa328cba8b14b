import { ROLE_SCOPES, type Role } from '@jixiao/contracts/access';
import { ApiError } from '../../../platform/errors/api-error.js';

export interface RoleOnOrganization {
  role: Role;
  organizationId: string | null;
}

export interface RoleDifference {
  added: RoleOnOrganization[];
  removed: RoleOnOrganization[];
}

/** Throws `role.needs-organization` or `role.whole-region` for the first role that is assigned to what it cannot be. */
export function requireScopes(roles: readonly RoleOnOrganization[]): void {
  roles.forEach(({ role, organizationId }, index) => {
    const scope = ROLE_SCOPES[role];
    const field = `roles[${index}].organizationId`;
    if (scope === 'organization' && organizationId === null) throw new ApiError('role.needs-organization', { role }, field);
    if (scope === 'region' && organizationId !== null) throw new ApiError('role.whole-region', { role }, field);
  });
}

/** What has to be stored and deleted to come from the present roles to the wanted ones. */
export function differenceOf(present: readonly RoleOnOrganization[], wanted: readonly RoleOnOrganization[]): RoleDifference {
  const without = (some: readonly RoleOnOrganization[], others: readonly RoleOnOrganization[]): RoleOnOrganization[] =>
    some.filter((each) => !others.some((other) => keyOf(other) === keyOf(each)));
  return { added: without(wanted, present), removed: without(present, wanted) };
}

/** A role on an organization as the trail names it; '*' is the whole region. */
export function keyOf({ role, organizationId }: RoleOnOrganization): string {
  return `${role}@${organizationId ?? '*'}`;
}

export function isAdministrator(roles: readonly RoleOnOrganization[]): boolean {
  return roles.some(({ role }) => role === 'administrator');
}
