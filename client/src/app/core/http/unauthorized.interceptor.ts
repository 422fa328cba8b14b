import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { ROUTES } from '@jixiao/contracts/routes';
import { catchError, throwError } from 'rxjs';

import { SessionStore } from '../session/session.store';

/** A session that ended while someone worked leads to sign-in and back to the page they were on. */
export const unauthorizedInterceptor: HttpInterceptorFn = (request, next) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      const ended = error instanceof HttpErrorResponse && error.status === 401 && request.url !== ROUTES.session;
      if (ended && session.signedIn()) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { returnTo: router.url, ended: true } });
      }
      return throwError(() => error);
    }),
  );
};
