import { computed, inject } from '@angular/core';
import type { WorkbenchView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';
import { withRequest } from '../store/with-request';

interface FiscalYearState {
  workbench: WorkbenchView | null;
  /** The year that the address names; null for the one that the region works on. */
  chosen: number | null;
  /** Token of the session that chose it. */
  session: string | null;
}

const INITIAL: FiscalYearState = { workbench: null, chosen: null, session: null };

/** The budget year that the pages show, and what it asks of the person who is signed in. */
export const FiscalYearStore = signalStore(
  { providedIn: 'root' },
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withComputed(({ workbench, chosen, problem }) => ({
    year: computed(() => chosen() ?? workbench()?.year ?? null),
    demonstration: computed(() => workbench()?.demonstration ?? false),
    /** The region has no such year. */
    unknown: computed(() => problem()?.code === 'year.unknown'),
  })),
  withMethods((store) => {
    let latest = 0;
    const ask = async (chosen: number | null): Promise<void> => {
      const asked = ++latest;
      const workbench = await store.request(() => store.api.get('/api/workbench', { query: { year: chosen } }));
      if (asked !== latest) return;
      if (workbench) patchState(store, { workbench, chosen });
      else if (store.unknown()) patchState(store, { workbench: null, chosen });
    };
    return {
      /** Forgets the year of another session; whether this session is a new one. */
      enter(session: string | null): boolean {
        if (session === store.session()) return false;
        patchState(store, { ...INITIAL, session });
        return true;
      },

      /** Shows a year; one that is shown already is not asked for again. */
      async open(year: number | null): Promise<void> {
        if (year !== store.chosen() || !store.workbench()) await ask(year);
      },

      /** Asks again what the year shown demands. */
      load: () => ask(store.chosen()),
    };
  }),
);
