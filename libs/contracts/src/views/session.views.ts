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
  permissions: Permission[];
  /** The password was given by an administrator: nothing but choosing another is open until then. */
  mustChangePassword: boolean;
  /** To be sent back in the CSRF header with every unsafe request. */
  csrfToken: string;
  expiresAt: string;
}
