import { Routes } from '@angular/router';

export const workbenchRoutes: Routes = [
  { path: '', loadComponent: () => import('./workbench.page').then((m) => m.WorkbenchPage) },
];
