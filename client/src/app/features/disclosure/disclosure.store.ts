import { inject } from '@angular/core';
import type { PublicationView } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

interface DisclosureState {
  publication: PublicationView | null;
}

const INITIAL: DisclosureState = { publication: null };

/** One version of a disclosure, and the steps that the reader takes with it. */
export const DisclosureStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    const show = async (work: () => Promise<PublicationView>): Promise<boolean> => {
      const publication = await store.request(work);
      if (publication) patchState(store, { publication });
      return publication !== null;
    };
    return {
      load: (id: string): Promise<boolean> => show(() => store.api.get('/api/publications/{id}', { path: { id } })),

      act({ id, version }: PublicationView, action: string, reason: string): Promise<boolean> {
        const body = { reason: reason.trim() || null };
        return show(() => store.api.post('/api/publications/{id}/steps/{action}', { path: { id, action }, version, body }));
      },
    };
  }),
);
