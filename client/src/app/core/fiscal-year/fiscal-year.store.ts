import { computed, inject } from '@angular/core';
import type { WorkbenchView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';
import { withRequest } from '../store/with-request';

interface FiscalYearState {
  workbench: WorkbenchView | null;
}

const INITIAL: FiscalYearState = { workbench: null };

/** The budget year that the region works on, and what it asks of the person who is signed in. */
export const FiscalYearStore = signalStore(
  { providedIn: 'root' },
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withComputed(({ workbench }) => ({
    year: computed(() => workbench()?.year ?? null),
    demonstration: computed(() => workbench()?.demonstration ?? false),
  })),
  withMethods((store) => ({
    async load(): Promise<void> {
      const workbench = await store.request(() => store.api.get('/api/workbench'));
      if (workbench) patchState(store, { workbench });
    },
  })),
);
