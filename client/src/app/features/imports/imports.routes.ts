import { Routes } from '@angular/router';

import { unsavedChangesGuard } from '../../core/unsaved-changes/unsaved-changes.guard';

export const importsRoutes: Routes = [
  { path: '', loadComponent: () => import('./list/imports.page').then((m) => m.ImportsPage) },
  { path: ':id', canDeactivate: [unsavedChangesGuard], loadComponent: () => import('./preview/import.page').then((m) => m.ImportPage) },
];
