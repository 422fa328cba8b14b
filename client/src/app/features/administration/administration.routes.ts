import { Routes } from '@angular/router';

export const administrationRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./administration.page').then((m) => m.AdministrationPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'years' },
      { path: 'years', loadComponent: () => import('./years/years.page').then((m) => m.YearsPage) },
      { path: 'organizations', loadComponent: () => import('./organizations/organizations.page').then((m) => m.OrganizationsPage) },
      { path: 'users', loadComponent: () => import('./users/users.page').then((m) => m.UsersPage) },
    ],
  },
];
