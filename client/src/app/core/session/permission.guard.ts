import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import type { Permission } from '@jixiao/contracts/access';

import { SessionStore } from './session.store';

/** Lets only those in who hold the permission; the others land on their workbench, which says why. */
export function permissionGuard(permission: Permission): CanActivateFn {
  return async () => {
    const router = inject(Router);
    const session = inject(SessionStore);
    await session.restore();
    return session.may(permission) || router.createUrlTree(['/workbench'], { queryParams: { refused: permission } });
  };
}
