import { Routes } from '@angular/router';

import { fiscalYearGuard } from './core/fiscal-year/fiscal-year.guard';
import { permissionGuard } from './core/session/permission.guard';
import { sessionGuard, signedInGuard } from './core/session/session.guard';

export const appRoutes: Routes = [
  { path: 'sign-in', loadComponent: () => import('./features/sign-in/sign-in.page').then((m) => m.SignInPage) },
  {
    path: 'password',
    canActivate: [signedInGuard],
    loadComponent: () => import('./features/password/password.page').then((m) => m.PasswordPage),
  },
  {
    path: '',
    canActivate: [sessionGuard, fiscalYearGuard],
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./core/layout/shell').then((m) => m.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'workbench' },
      { path: 'workbench', loadChildren: () => import('./features/workbench/workbench.routes').then((m) => m.workbenchRoutes) },
      { path: 'projects', loadChildren: () => import('./features/projects/projects.routes').then((m) => m.projectsRoutes) },
      {
        path: 'departments',
        canActivate: [permissionGuard('organization:read')],
        loadChildren: () => import('./features/departments/departments.routes').then((m) => m.departmentsRoutes),
      },
      {
        path: 'imports',
        canActivate: [permissionGuard('import:read')],
        loadChildren: () => import('./features/imports/imports.routes').then((m) => m.importsRoutes),
      },
      {
        path: 'reviews',
        canActivate: [permissionGuard('review:read')],
        loadChildren: () => import('./features/reviews/reviews.routes').then((m) => m.reviewsRoutes),
      },
      {
        path: 'rectifications',
        canActivate: [permissionGuard('rectification:read')],
        loadChildren: () => import('./features/rectifications/rectifications.routes').then((m) => m.rectificationsRoutes),
      },
      {
        path: 'disclosure',
        canActivate: [permissionGuard('publication:read')],
        loadChildren: () => import('./features/disclosure/disclosure.routes').then((m) => m.disclosureRoutes),
      },
      {
        path: 'reports',
        canActivate: [permissionGuard('report:read')],
        loadChildren: () => import('./features/reports/reports.routes').then((m) => m.reportsRoutes),
      },
      { path: 'sessions', loadComponent: () => import('./features/sessions/sessions.page').then((m) => m.SessionsPage) },
      {
        path: 'audit',
        canActivate: [permissionGuard('audit:read')],
        loadComponent: () => import('./features/audit/audit.page').then((m) => m.AuditPage),
      },
      {
        path: 'administration',
        canActivate: [permissionGuard('administration:read')],
        loadChildren: () => import('./features/administration/administration.routes').then((m) => m.administrationRoutes),
      },
      { path: '**', loadComponent: () => import('./core/layout/not-found.page').then((m) => m.NotFoundPage) },
    ],
  },
];
