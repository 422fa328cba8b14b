import { inject } from '@angular/core';
import type { YearEndReport } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

interface YearEndState {
  report: YearEndReport | null;
}

const INITIAL: YearEndState = { report: null };

/** The year-end evaluation of what the reader may see. */
export const YearEndStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => ({
    async load(year: number | null): Promise<void> {
      const report = await store.request(() => store.api.get('/api/reports/year-end', { query: { year } }));
      if (report) patchState(store, { report });
    },
  })),
);
