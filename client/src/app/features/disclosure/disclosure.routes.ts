import { Routes } from '@angular/router';

import { unsavedChangesGuard } from '../../core/unsaved-changes/unsaved-changes.guard';

export const disclosureRoutes: Routes = [
  { path: '', data: { dependsOnYear: true }, loadComponent: () => import('./disclosures.page').then((m) => m.DisclosuresPage) },
  { path: ':id', canDeactivate: [unsavedChangesGuard], loadComponent: () => import('./disclosure.page').then((m) => m.DisclosurePage) },
];
