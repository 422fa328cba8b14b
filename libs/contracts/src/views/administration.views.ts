import type { OpenRectificationEffect } from './rectification.views.js';
import type { AssignedRole } from './session.views.js';
import type { YearStage } from './vocabulary.js';

export interface EntryWindowView {
  stage: YearStage;
  opensOn: string;
  closesOn: string;
}

/** Days that one organization and all below it have of their own. */
export interface OrganizationWindowView extends EntryWindowView {
  organizationId: string;
  code: string;
  name: string;
}

/** A budget year as its administrator sees it; its version covers the windows too. */
export interface AdministeredYear {
  id: string;
  year: number;
  scheme: string;
  stage: YearStage;
  openRectifications: OpenRectificationEffect;
  /** True where the year's actual values are invented for the demonstration. */
  demonstration: boolean;
  /** Results were handed in: the scheme that scored them stays. */
  schemeLocked: boolean;
  windows: EntryWindowView[];
  organizationWindows: OrganizationWindowView[];
  version: number;
}

export interface AdministeredOrganization {
  id: string;
  /** Null for a department. */
  parentId: string | null;
  kind: 'department' | 'unit';
  code: string;
  name: string;
  /** People who belong to it and are active. */
  users: number;
  /** Projects that it carries out. */
  projects: number;
  version: number;
}

export interface AdministeredUser {
  id: string;
  name: string;
  /** Null for a person who cannot sign in. */
  username: string | null;
  phone: string | null;
  organizationId: string | null;
  organizationName: string | null;
  roles: AssignedRole[];
  /** Projects that this person leads. */
  projects: number;
  /** The password was given by an administrator and not replaced yet. */
  mustChangePassword: boolean;
  deactivatedAt: string | null;
  version: number;
}

/** A user with the password that was generated: shown this once and stored nowhere. */
export interface UserWithPassword {
  user: AdministeredUser;
  password: string;
}
