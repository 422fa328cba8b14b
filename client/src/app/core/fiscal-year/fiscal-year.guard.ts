import { inject } from '@angular/core';
import { CanActivateFn } from '@angular/router';

import { SessionStore } from '../session/session.store';
import { FiscalYearStore } from './fiscal-year.store';

/** Pages know the budget year before they ask for anything. Guards run side by side, so this one waits for the session too. */
export const fiscalYearGuard: CanActivateFn = async () => {
  const years = inject(FiscalYearStore);
  if (await inject(SessionStore).restore()) await years.load();
  return true;
};
