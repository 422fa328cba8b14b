import { ROLE_SCOPES, ROLES, Role } from '@jixiao/contracts/access';
import type { AdministeredUser } from '@jixiao/contracts/views';

export interface DraftRole {
  role: Role;
  /** Empty for the whole region, or where none is chosen yet. */
  organizationId: string;
}

/** A person as the form holds it; empty text stands for nothing. */
export interface UserDraft {
  /** Null for a person who is being added. */
  id: string | null;
  version: number;
  username: string;
  name: string;
  phone: string;
  organizationId: string;
  roles: DraftRole[];
}

export const NEW_USER: UserDraft = {
  id: null,
  version: 0,
  username: '',
  name: '',
  phone: '',
  organizationId: '',
  roles: [{ role: 'lead', organizationId: '' }],
};

export function draftOf(user: AdministeredUser): UserDraft {
  return {
    id: user.id,
    version: user.version,
    username: user.username ?? '',
    name: user.name,
    phone: user.phone ?? '',
    organizationId: user.organizationId ?? '',
    roles: user.roles.map(({ role, organizationId }) => ({ role, organizationId: organizationId ?? '' })),
  };
}

/** The role with another code; what it covers stays where the new role allows it. */
export function withRole(entry: DraftRole, code: string): DraftRole {
  const role = ROLES.find((known) => known === code) ?? entry.role;
  return { role, organizationId: ROLE_SCOPES[role] === 'region' ? '' : entry.organizationId };
}

/** The person at an organization, which roles that still miss theirs are then meant for. */
export function atOrganization(draft: UserDraft, organizationId: string): UserDraft {
  const roles = draft.roles.map((each) => (ROLE_SCOPES[each.role] === 'organization' && each.organizationId === '' ? { ...each, organizationId } : each));
  return { ...draft, organizationId, roles };
}

/** True where nothing is missing that the server would ask for. */
export function isComplete(draft: UserDraft): boolean {
  const named = draft.name.trim() !== '' && (draft.id !== null || draft.username.trim() !== '');
  const placed = draft.roles.every(({ role, organizationId }) => ROLE_SCOPES[role] !== 'organization' || organizationId !== '');
  return named && placed && draft.roles.length > 0;
}

/** What of the draft the server stores. */
export function bodyOf({ name, phone, organizationId, roles }: UserDraft) {
  return {
    name: name.trim(),
    phone: phone.trim() || null,
    organizationId: organizationId || null,
    roles: roles.map((each) => ({ role: each.role, organizationId: each.organizationId || null })),
  };
}
