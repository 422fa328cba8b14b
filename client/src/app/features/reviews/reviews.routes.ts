import { Routes } from '@angular/router';

export const reviewsRoutes: Routes = [
  { path: '', loadComponent: () => import('./review-queue.page').then((m) => m.ReviewQueuePage) },
  { path: ':id', loadComponent: () => import('./review.page').then((m) => m.ReviewPage) },
];
