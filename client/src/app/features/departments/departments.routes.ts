import { Routes } from '@angular/router';

import { permissionGuard } from '../../core/session/permission.guard';
import { unsavedChangesGuard } from '../../core/unsaved-changes/unsaved-changes.guard';

export const departmentsRoutes: Routes = [
  { path: '', data: { dependsOnYear: true }, loadComponent: () => import('./department.page').then((m) => m.DepartmentPage) },
  { path: ':id', data: { dependsOnYear: true }, loadComponent: () => import('./department.page').then((m) => m.DepartmentPage) },
  {
    path: ':id/edit',
    canActivate: [permissionGuard('organization-goals:write')],
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./department-goals.page').then((m) => m.DepartmentGoalsPage),
  },
];
