import type { Permission } from '@jixiao/contracts/access';

/** A page of the menu, for who holds the permission. */
interface NavigationEntry {
  path: string;
  label: string;
  permission: Permission;
}

export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/workbench', label: 'nav.workbench', permission: 'workbench:read' },
  { path: '/projects', label: 'nav.projects', permission: 'project:read' },
  { path: '/departments', label: 'nav.departments', permission: 'organization:read' },
  { path: '/imports', label: 'nav.imports', permission: 'import:read' },
  { path: '/reviews', label: 'nav.reviews', permission: 'review:read' },
  { path: '/rectifications', label: 'nav.rectifications', permission: 'rectification:read' },
  { path: '/reports/year-end', label: 'nav.yearEnd', permission: 'report:read' },
  { path: '/disclosure', label: 'nav.disclosure', permission: 'publication:read' },
  { path: '/audit', label: 'nav.audit', permission: 'audit:read' },
  { path: '/administration', label: 'nav.administration', permission: 'administration:read' },
];
