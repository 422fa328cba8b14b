import type { Permission, Role } from '@jixiao/contracts/access';
import { ROLE_PERMISSIONS, mayAny } from '@jixiao/contracts/access';
import type { TenantScope } from '../database/database.js';

export interface Assignment {
  role: Role;
  organizationId: string | null;
  organizationName: string | null;
  /** Path of the organization in its tree, as '068/068001/'; null where the role covers the region. */
  path: string | null;
}

/** How far a permission of somebody reaches, as parameters of every query on projects. */
export interface Reach {
  wholeRegion: boolean;
  /** Set where own projects count. */
  leadUserId: string | null;
  /** Trees below these paths count. */
  paths: string[];
}

/** Who asks: the signed-in user with all assignments. */
export class Principal implements TenantScope {
  constructor(
    readonly regionId: string,
    readonly userId: string,
    readonly name: string,
    readonly username: string,
    readonly regionName: string,
    readonly assignments: readonly Assignment[],
    readonly expiresAt: Date,
    /** The password was given by an administrator and has to be replaced before anything else. */
    readonly mustChangePassword = false,
    /** Null for work without a session. */
    readonly sessionId: string | null = null,
    /** For whom somebody acts: the assignments are that person's, and projects which that person leads count as own. */
    readonly deputyOf: { readonly id: string; readonly name: string } | null = null,
  ) {}

  may(permission: Permission): boolean {
    return mayAny(
      this.assignments.map(({ role }) => role),
      permission,
    );
  }

  /** The same person with nothing but what organizational roles reach of an organization and all below it. */
  within({ path: tree, name }: { path: string; name: string }): Principal {
    const assignments = this.assignments.flatMap((assignment) => {
      const { role, path } = assignment;
      if (role === 'lead') return [];
      if (path === null || tree.startsWith(path)) return [{ ...assignment, path: tree, organizationName: name }];
      return path.startsWith(tree) ? [assignment] : [];
    });
    return new Principal(this.regionId, this.userId, this.name, this.username, this.regionName, assignments, this.expiresAt, false, null, this.deputyOf);
  }

  reach(permission: Permission): Reach {
    const granting = this.assignments.filter(({ role }) => ROLE_PERMISSIONS[role].includes(permission));
    const organizational = granting.filter(({ role }) => role !== 'lead');
    return {
      wholeRegion: organizational.some(({ path }) => path === null),
      leadUserId: granting.some(({ role }) => role === 'lead') ? (this.deputyOf?.id ?? this.userId) : null,
      paths: organizational.flatMap(({ path }) => (path === null ? [] : [path])),
    };
  }

  /** Whether a permission covers a project of this lead, carried out at this place of the tree. */
  reachesProject(permission: Permission, { leadUserId, unitPath }: { leadUserId: string | null; unitPath: string | null }): boolean {
    const reach = this.reach(permission);
    return (
      reach.wholeRegion ||
      (reach.leadUserId !== null && reach.leadUserId === leadUserId) ||
      reach.paths.some((path) => unitPath?.startsWith(path))
    );
  }

  /** The roles that somebody holds for a project of this lead, carried out at this place of the tree. */
  rolesForProject({ leadUserId, unitPath }: { leadUserId: string | null; unitPath: string | null }): Role[] {
    const held = this.assignments.filter(({ role, path }) =>
      role === 'lead' ? leadUserId === this.userId : path === null || unitPath?.startsWith(path),
    );
    return held.map(({ role }) => role);
  }

  /** The roles that somebody holds for an organization at this place of the tree; leads have projects, not organizations. */
  rolesForOrganization(path: string): Role[] {
    const held = this.assignments.filter(({ role, path: tree }) => role !== 'lead' && (tree === null || path.startsWith(tree)));
    return held.map(({ role }) => role);
  }

  /** Whether a permission covers an organization at this place of the tree. */
  reachesOrganization(permission: Permission, path: string): boolean {
    const { wholeRegion, paths } = this.reach(permission);
    return wholeRegion || paths.some((tree) => path.startsWith(tree));
  }

  /** Names of the trees that a permission reaches, each once and none of them inside another; empty where it reaches the region. */
  treesOf(permission: Permission): string[] {
    const { wholeRegion, paths } = this.reach(permission);
    if (wholeRegion) return [];
    const roots = new Set(paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other))));
    const names = new Map(this.assignments.map(({ path, organizationName }) => [path, organizationName]));
    return [...roots].map((path) => names.get(path) ?? path);
  }
}
