import { inject } from '@angular/core';
import type { PublicationView, PublicationYear } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

interface DisclosuresState {
  shown: PublicationYear | null;
}

const INITIAL: DisclosuresState = { shown: null };

/** Departments with all that they disclose about a year. */
export const DisclosuresStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => ({
    async load(year: number | null): Promise<void> {
      const shown = await store.request(() => store.api.get('/api/publications', { query: { ...(year !== null && { year }) } }));
      if (shown) patchState(store, { shown });
    },

    /** The version that was prepared, null where the server refused it. */
    prepare(organizationId: string, year: number): Promise<PublicationView | null> {
      return store.request(() => store.api.post('/api/publications', { body: { organizationId, year } }));
    },
  })),
);
