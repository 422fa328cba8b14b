import { inject } from '@angular/core';
import type { ImportItem, ImportItemView } from '@jixiao/contracts/views';
import { patchState, signalStoreFeature, type, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../../core/http/api';

const LINES = 100;

interface OpenPartState {
  part: ImportItemView | null;
}

type Request = <Result>(work: () => Promise<Result>) => Promise<Result | null>;

/** The part of the document that is looked at, line by line. */
export function withOpenPart() {
  return signalStoreFeature(
    { methods: type<{ request: Request }>() },
    withState<OpenPartState>({ part: null }),
    withProps(() => ({ partApi: inject(Api) })),
    withMethods((store) => {
      const load = (id: string, key: string, cursor: number) =>
        store.request(() => store.partApi.get('/api/imports/{id}/items/{key}', { path: { id, key }, query: { cursor, limit: LINES } }));
      const withNext = async (id: string, part: ImportItemView): Promise<ImportItemView | null> => {
        const next = part.nextCursor === null ? null : await load(id, part.key, Number(part.nextCursor));
        return next && { ...part, source: [...part.source, ...next.source], nextCursor: next.nextCursor };
      };
      return {
        async openPart(id: string, key: string): Promise<void> {
          const part = await load(id, key, 0);
          if (part) patchState(store, { part });
        },

        async loadMoreLines(id: string): Promise<void> {
          const before = store.part();
          const next = before && (await withNext(id, before));
          if (next && store.part() === before) patchState(store, { part: next });
        },

        /** The same part with as many lines after a change, or the first that somebody has to look at. */
        async reloadPart(id: string, items: readonly ImportItem[]): Promise<void> {
          const before = store.part();
          const open = items.find(({ key }) => key === before?.key) ?? items.find(({ state }) => state !== 'shown' && state !== 'same') ?? items[0];
          let part = open ? await load(id, open.key, 0) : null;
          while (part?.nextCursor && part.key === before?.key && part.source.length < before.source.length) part = await withNext(id, part);
          patchState(store, { part });
        },

        forgetPart(): void {
          patchState(store, { part: null });
        },
      };
    }),
  );
}
