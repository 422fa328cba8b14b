import { inject } from '@angular/core';
import type { ImportListItem, ImportView } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../../core/http/api';
import { withRequest } from '../../../core/store/with-request';

interface ImportsState {
  items: ImportListItem[];
  nextCursor: string | null;
  loaded: boolean;
  uploading: boolean;
}

const INITIAL: ImportsState = { items: [], nextCursor: null, loaded: false, uploading: false };

/** Documents that were imported, and a new one on its way. */
export const ImportsStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => ({
    async load(): Promise<void> {
      const page = await store.request(() => store.api.get('/api/imports'));
      if (page) patchState(store, { ...page, loaded: true });
    },

    async loadNext(): Promise<void> {
      const page = await store.request(() => store.api.get('/api/imports', { query: { cursor: store.nextCursor() } }));
      if (page) patchState(store, { items: [...store.items(), ...page.items], nextCursor: page.nextCursor });
    },

    /** The import that the server made of the file, null where it refused it. */
    async upload(file: File): Promise<ImportView | null> {
      patchState(store, { uploading: true });
      const view = await store.request(() => store.api.post('/api/imports', { body: { file } }));
      patchState(store, { uploading: false });
      return view;
    },
  })),
);
