import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';

import { SessionStore } from './session.store';

/** Pages behind sign-in; remembers where one wanted to go. */
export const sessionGuard: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const signedIn = await inject(SessionStore).restore();
  return signedIn || router.createUrlTree(['/sign-in'], { queryParams: { returnTo: state.url } });
};
