import { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { CSRF_HEADER } from '@jixiao/contracts/routes';

import { SessionStore } from '../session/session.store';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Unsafe requests to the API carry the token of the session. */
export const csrfInterceptor: HttpInterceptorFn = (request, next) => {
  const token = inject(SessionStore).csrfToken();
  if (token === null || SAFE_METHODS.has(request.method) || !request.url.startsWith('/api/')) return next(request);
  return next(request.clone({ setHeaders: { [CSRF_HEADER]: token } }));
};
