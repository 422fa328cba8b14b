import { computed, inject } from '@angular/core';
import type { ReferenceView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';
import { withRequest } from '../store/with-request';

interface ReferenceState {
  reference: ReferenceView | null;
}

const INITIAL: ReferenceState = { reference: null };

/** What all pages look up: the region's budget years, the scoring schemes and the layouts of forms. */
export const ReferenceStore = signalStore(
  { providedIn: 'root' },
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withComputed(({ reference }) => ({
    years: computed(() => (reference()?.years ?? []).map(({ year }) => year)),
    schemes: computed(() => reference()?.schemes ?? []),
    formLayouts: computed(() => reference()?.formLayouts ?? []),
  })),
  withMethods((store) => ({
    async load(): Promise<void> {
      const reference = await store.request(() => store.api.get('/api/reference'));
      if (reference) patchState(store, { reference });
    },
  })),
);
