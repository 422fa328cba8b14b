import type { ExportForm } from '../views/vocabulary.js';

/** Roles that a person can hold, each on a whole region or on one organization and all below it. */
export const ROLES = ['lead', 'department', 'finance', 'reader', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Every permission that a route can ask for. */
export const PERMISSIONS = [
  'session:own',
  'reference:read',
  'workbench:read',
  'project:read',
  'trail:read',
  'audit:read',
  'declaration:write',
  'recording:write',
  'evidence:read',
  'evidence:write',
  'self-evaluation:read',
  'self-evaluation:submit',
  'review:read',
  'review:forward',
  'review:return',
  'review:write',
  'targets:read',
  'targets:act',
  'targets:review',
  'report:read',
  'rectification:read',
  'rectification:act',
  'rectification:raise',
  'check:waive',
  'export:own',
  'organization:read',
  'organization-goals:write',
  'publication:read',
  'publication:write',
  'library:read',
  'library:propose',
  'import:read',
  'import:write',
  'window-extension:read',
  'window-extension:write',
  'administration:read',
  'administration:write',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const EVERYONE: readonly Permission[] = [
  'session:own',
  'reference:read',
  'workbench:read',
  'project:read',
  'trail:read',
  'evidence:read',
  'self-evaluation:read',
  'targets:read',
  'rectification:read',
  'export:own',
  'library:read',
];

const IMPORTING: readonly Permission[] = ['import:read', 'import:write'];

const PROJECT_WORK: readonly Permission[] = ['declaration:write', 'recording:write', 'evidence:write', 'self-evaluation:submit', 'targets:act', 'rectification:act', 'library:propose'];

const RECTIFYING: readonly Permission[] = ['rectification:act', 'rectification:raise'];

const FORWARDING: readonly Permission[] = ['review:read', 'review:forward', 'review:return'];

const REVIEWING: readonly Permission[] = ['review:read', 'review:return', 'review:write'];

/** What each role may do. How far it reaches (own projects, a tree, the region) is a matter of the role assignment. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  lead: [...EVERYONE, ...PROJECT_WORK],
  department: [...EVERYONE, 'publication:read', 'publication:write', ...PROJECT_WORK, 'check:waive', 'organization:read', 'organization-goals:write', ...FORWARDING, 'report:read', ...IMPORTING],
  finance: [...EVERYONE, 'publication:read', 'publication:write', ...RECTIFYING, 'audit:read', 'check:waive', 'targets:act', 'targets:review', 'organization:read', ...REVIEWING, 'report:read', 'library:propose', 'window-extension:read', 'window-extension:write', ...IMPORTING],
  reader: [...EVERYONE, 'publication:read', 'audit:read', 'organization:read', 'review:read', 'report:read', 'window-extension:read'],
  administrator: [...EVERYONE, 'publication:read', 'audit:read', 'organization:read', 'report:read', 'window-extension:read', 'administration:read', 'administration:write', ...IMPORTING],
};

/** What a role is assigned to: one organization and all below it, the whole region, or either. */
export const ROLE_SCOPES: Readonly<Record<Role, 'organization' | 'region' | 'either'>> = {
  lead: 'organization',
  department: 'organization',
  finance: 'either',
  reader: 'either',
  administrator: 'region',
};

/** What whoever exports forms of a kind has to hold besides `export:own`. */
export const EXPORT_FORM_PERMISSIONS: Readonly<Record<ExportForm, Permission>> = {
  declaration: 'project:read',
  department: 'organization:read',
  disclosure: 'organization:read',
  'self-evaluation': 'self-evaluation:read',
  'year-end': 'report:read',
};

/** True where one of the roles holds the permission. */
export function mayAny(roles: Iterable<Role>, permission: Permission): boolean {
  for (const role of roles) {
    if (ROLE_PERMISSIONS[role].includes(permission)) return true;
  }
  return false;
}
