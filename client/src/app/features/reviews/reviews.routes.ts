import { Routes } from '@angular/router';

import { unsavedChangesGuard } from '../../core/unsaved-changes/unsaved-changes.guard';

export const reviewsRoutes: Routes = [
  { path: '', data: { dependsOnYear: true }, loadComponent: () => import('./review-queue.page').then((m) => m.ReviewQueuePage) },
  { path: ':id', canDeactivate: [unsavedChangesGuard], loadComponent: () => import('./review.page').then((m) => m.ReviewPage) },
];
