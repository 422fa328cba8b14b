import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';

import { SessionStore } from './session.store';

/** Pages behind sign-in; remembers where one wanted to go. */
export const signedInGuard: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const signedIn = await inject(SessionStore).restore();
  return signedIn || router.createUrlTree(['/sign-in'], { queryParams: { returnTo: state.url } });
};

/** As {@link signedInGuard}, and a password that somebody else gave is replaced first. */
export const sessionGuard: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(SessionStore);
  if ((await session.restore()) && session.mustChangePassword()) {
    return router.createUrlTree(['/password'], { queryParams: { returnTo: state.url } });
  }
  return session.signedIn() || router.createUrlTree(['/sign-in'], { queryParams: { returnTo: state.url } });
};
