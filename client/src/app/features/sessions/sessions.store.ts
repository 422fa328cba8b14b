import { inject } from '@angular/core';
import type { OpenSession } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

/** From where one is signed in. */
export const SessionsStore = signalStore(
  withState<{ items: OpenSession[] }>({ items: [] }),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    const load = async (): Promise<void> => {
      const items = await store.request(() => store.api.get('/api/sessions'));
      if (items) patchState(store, { items });
    };
    return {
      load,

      /** One that ended meanwhile is no longer shown, either. */
      async end(id: string): Promise<void> {
        await store.request(() => store.api.delete('/api/sessions/{id}', { path: { id } }));
        if (!store.problem()) await load();
      },

      async endOthers(): Promise<void> {
        await store.request(() => store.api.delete('/api/sessions'));
        if (!store.problem()) await load();
      },
    };
  }),
);
