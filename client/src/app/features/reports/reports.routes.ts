import { Routes } from '@angular/router';

export const reportsRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'year-end' },
  { path: 'year-end', data: { dependsOnYear: true }, loadComponent: () => import('./year-end.page').then((m) => m.YearEndPage) },
];
