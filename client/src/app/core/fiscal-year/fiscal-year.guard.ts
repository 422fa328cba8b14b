import { inject } from '@angular/core';
import { CanActivateFn } from '@angular/router';

import { FiscalYearStore } from './fiscal-year.store';

/** Pages know the budget year before they ask for anything. */
export const fiscalYearGuard: CanActivateFn = async () => {
  await inject(FiscalYearStore).load();
  return true;
};
