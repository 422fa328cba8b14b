import { Routes } from '@angular/router';

export const workbenchRoutes: Routes = [
  { path: '', data: { dependsOnYear: true }, loadComponent: () => import('./workbench.page').then((m) => m.WorkbenchPage) },
];
