import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';

import { ReferenceStore } from '../reference/reference.store';
import { SessionStore } from '../session/session.store';
import { FiscalYearStore } from './fiscal-year.store';
import { yearOfAddress } from './year-of-address';

/**
 * Pages know the budget year before they ask for anything. The address names it where somebody chose one, and keeps it from page to
 * page. Guards run side by side, so this one waits for the session too.
 */
export const fiscalYearGuard: CanActivateFn = async (route, state) => {
  const router = inject(Router);
  const years = inject(FiscalYearStore);
  const reference = inject(ReferenceStore);
  const session = inject(SessionStore);
  const wentBack = router.currentNavigation()?.trigger === 'popstate';
  // Who has to choose a password first is answered nothing else, and comes back here afterwards.
  if (!(await session.restore()) || session.mustChangePassword()) return true;

  const entered = years.enter(session.csrfToken());
  const named = route.queryParamMap.get('year');
  const year = named === null && !wentBack ? years.chosen() : yearOfAddress(named);
  if (String(year ?? '') !== (named ?? '')) {
    const address = router.parseUrl(state.url);
    delete address.queryParams['year'];
    if (year !== null) address.queryParams['year'] = String(year);
    return address;
  }
  await Promise.all([years.open(year), entered ? reference.load() : undefined]);
  return true;
};
