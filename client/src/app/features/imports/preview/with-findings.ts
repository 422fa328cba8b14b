import { inject } from '@angular/core';
import type { ImportFinding } from '@jixiao/contracts/views';
import { patchState, signalStoreFeature, type, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../../core/http/api';

const PAGE = 100;

export interface FindingFilter {
  severity: ImportFinding['severity'] | '';
  item: string;
}

interface FindingsState {
  found: ImportFinding[];
  foundCursor: string | null;
  foundFilter: FindingFilter;
}

const INITIAL: FindingsState = { found: [], foundCursor: null, foundFilter: { severity: '', item: '' } };

type Request = <Result>(work: () => Promise<Result>) => Promise<Result | null>;

/** What was noticed in the whole document, filtered. */
export function withFindings() {
  return signalStoreFeature(
    { methods: type<{ request: Request }>() },
    withState(INITIAL),
    withProps(() => ({ findingsApi: inject(Api) })),
    withMethods((store) => {
      const load = (id: string, cursor: number | null) =>
        store.request(() => store.findingsApi.get('/api/imports/{id}/findings', { path: { id }, query: { ...store.foundFilter(), cursor, limit: PAGE } }));
      const reload = async (id: string): Promise<void> => {
        const filter = store.foundFilter();
        const page = await load(id, null);
        if (page && store.foundFilter() === filter) patchState(store, { found: page.items, foundCursor: page.nextCursor });
      };
      return {
        reloadFindings: reload,

        async filterFindings(id: string, filter: FindingFilter): Promise<void> {
          patchState(store, { foundFilter: filter });
          await reload(id);
        },

        async loadMoreFindings(id: string): Promise<void> {
          const before = store.foundFilter();
          const page = await load(id, Number(store.foundCursor()));
          if (page && store.foundFilter() === before) patchState(store, { found: [...store.found(), ...page.items], foundCursor: page.nextCursor });
        },
      };
    }),
  );
}
