import { Routes } from '@angular/router';

import { unsavedChangesGuard } from '../../core/unsaved-changes/unsaved-changes.guard';

export const projectsRoutes: Routes = [
  { path: '', data: { dependsOnYear: true }, loadComponent: () => import('./list/project-list.page').then((m) => m.ProjectListPage) },
  { path: ':id', data: { dependsOnYear: true }, loadComponent: () => import('./detail/project.page').then((m) => m.ProjectPage) },
  {
    path: ':id/declaration',
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('../declaration/declaration.page').then((m) => m.DeclarationPage),
  },
  {
    path: ':id/recording',
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('../recording/recording.page').then((m) => m.RecordingPage),
  },
  {
    path: ':id/self-evaluation',
    loadComponent: () => import('../self-evaluation/self-evaluation.page').then((m) => m.SelfEvaluationPage),
  },
];
