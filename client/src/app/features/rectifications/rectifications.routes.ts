import { Routes } from '@angular/router';

import { permissionGuard } from '../../core/session/permission.guard';
import { unsavedChangesGuard } from '../../core/unsaved-changes/unsaved-changes.guard';

export const rectificationsRoutes: Routes = [
  { path: '', loadComponent: () => import('./rectifications.page').then((m) => m.RectificationsPage) },
  {
    path: 'new',
    canActivate: [permissionGuard('rectification:raise')],
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('./new-rectification.page').then((m) => m.NewRectificationPage),
  },
  { path: ':id', canDeactivate: [unsavedChangesGuard], loadComponent: () => import('./rectification.page').then((m) => m.RectificationPage) },
];
