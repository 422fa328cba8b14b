import { inject } from '@angular/core';
import type { RectificationItem } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';
import type { RectificationFilter } from './rectification-filter';

interface RectificationsState {
  items: RectificationItem[];
  nextCursor: string | null;
  loaded: boolean;
}

const INITIAL: RectificationsState = { items: [], nextCursor: null, loaded: false };

/** Rectifications within reach, page by page. */
export const RectificationsStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    let latest = 0;
    const ask = (filter: RectificationFilter, cursor: string | null) =>
      store.request(() => store.api.get('/api/rectifications', { query: { ...filter, ...(cursor && { cursor }) } }));
    return {
      /** First page; an answer that a later question overtook is dropped. */
      async load(filter: RectificationFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, null);
        if (asked === latest) patchState(store, { ...(page ?? { items: [], nextCursor: null }), loaded: true });
      },

      async loadNext(filter: RectificationFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, store.nextCursor());
        if (page && asked === latest) patchState(store, { items: [...store.items(), ...page.items], nextCursor: page.nextCursor });
      },
    };
  }),
);
