import type { Permission, Role } from '../access/index.js';

export interface AssignedRole {
  role: Role;
  /** Null where the role covers the whole region. */
  organizationId: string | null;
  organizationName: string | null;
}

export interface SessionView {
  user: { id: string; name: string; username: string };
  region: { id: string; name: string };
  roles: AssignedRole[];
  /** For whom this session acts, with roles of that person and no own ones; null for oneself. */
  deputyOf: { id: string; name: string } | null;
  permissions: Permission[];
  /** The password was given by an administrator: nothing but choosing another is open until then. */
  mustChangePassword: boolean;
  /** To be sent back in the CSRF header with every unsafe request. */
  csrfToken: string;
  expiresAt: string;
  /** Characters that a new password has at least. */
  passwordMinLength: number;
}

/** A place from which somebody is signed in. */
export interface OpenSession {
  id: string;
  /** As the browser names itself; null where that was not kept. */
  userAgent: string | null;
  address: string | null;
  startedAt: string;
  lastSeenAt: string;
  /** The session that asks. */
  current: boolean;
}
