import { inject } from '@angular/core';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import type { ExportForm, ExportView, OrganizationItem } from '@jixiao/contracts/views';
import { patchState, signalStore, withHooks, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';
import { everyOrganization } from '../organizations/every-organization';
import { withRequest } from '../store/with-request';

const PAGE_SIZE = 10;
const ASK_AGAIN_MS = 1000;

export interface ExportOrder {
  year: number;
  /** Null for all that the person may see. */
  organizationId: string | null;
  forms: ExportForm[];
  format: DocumentFormat;
}

interface ExportsState {
  items: ExportView[];
  nextCursor: string | null;
  loaded: boolean;
  organizations: OrganizationItem[];
}

const INITIAL: ExportsState = { items: [], nextCursor: null, loaded: false, organizations: [] };

/** The person's exports; while one is under way, it is asked how far it is. */
export const ExportsStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api), timer: { handle: undefined as ReturnType<typeof setTimeout> | undefined, ended: false } })),
  withMethods((store) => {
    const list = async (cursor: string | null): Promise<void> => {
      const page = await store.request(() => store.api.get('/api/exports', { query: { cursor, limit: PAGE_SIZE } }));
      if (!page) return;
      const before = cursor === null ? [] : store.items();
      patchState(store, { items: [...before, ...page.items], nextCursor: page.nextCursor, loaded: true });
    };
    const replace = (changed: ExportView): void => {
      patchState(store, { items: store.items().map((item) => (item.id === changed.id ? changed : item)) });
    };
    const follow = (): void => {
      clearTimeout(store.timer.handle);
      const underWay = store.items().filter(({ status }) => status === 'queued' || status === 'running');
      if (underWay.length === 0 || store.timer.ended) return;
      store.timer.handle = setTimeout(() => {
        void Promise.all(underWay.map(({ id }) => store.api.get('/api/exports/{id}', { path: { id } }).then(replace)))
          .catch(() => undefined)
          .then(follow);
      }, ASK_AGAIN_MS);
    };
    const thenFollow = async (work: Promise<unknown>): Promise<void> => {
      await work;
      follow();
    };
    return {
      load: () => thenFollow(list(null)),

      loadOlder: () => thenFollow(list(store.nextCursor())),

      async loadOrganizations(): Promise<void> {
        const organizations = await store.request(() => everyOrganization(store.api));
        if (organizations) patchState(store, { organizations });
      },

      /** Whether it was accepted. */
      async order({ organizationId, ...order }: ExportOrder): Promise<boolean> {
        const scope = organizationId === null ? { scope: 'region' as const } : { scope: 'organization' as const, organizationId };
        const ordered = await store.request(() => store.api.post('/api/exports', { body: { ...order, ...scope } }));
        if (ordered) patchState(store, { items: [ordered, ...store.items().filter(({ id }) => id !== ordered.id)] });
        follow();
        return ordered !== null;
      },

      async stop(id: string): Promise<void> {
        const stopped = await store.request(() => store.api.post('/api/exports/{id}/cancellation', { path: { id } }));
        if (stopped) replace(stopped);
        else await list(null);
        follow();
      },

      async remove(id: string): Promise<void> {
        const removed = await store.request(async () => {
          await store.api.delete('/api/exports/{id}', { path: { id } });
          return true;
        });
        if (removed) patchState(store, { items: store.items().filter((item) => item.id !== id) });
      },

      stopAsking(): void {
        store.timer.ended = true;
        clearTimeout(store.timer.handle);
      },
    };
  }),
  withHooks({ onDestroy: (store) => store.stopAsking() }),
);
