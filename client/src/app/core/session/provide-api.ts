import { FactoryProvider, inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { createApiClient } from '@jixiao/api-client/client';

import { Api } from '../http/api';
import { SessionStore } from './session.store';

/** The API as the person who is signed in: with the token of the session, and to sign-in when the session has ended. */
export function provideApi(): FactoryProvider {
  return {
    provide: Api,
    useFactory: () => {
      const injector = inject(Injector);
      const router = inject(Router);
      // The session is itself asked for through the API, so it is looked up when a call is made.
      const session = () => injector.get(SessionStore);
      return createApiClient({
        csrfToken: () => session().csrfToken(),
        onProblem: ({ status }, path) => {
          if (status !== 401 || path === '/api/session' || !session().signedIn()) return;
          session().forget();
          void router.navigate(['/sign-in'], { queryParams: { returnTo: router.url, ended: true } });
        },
      });
    },
  };
}
