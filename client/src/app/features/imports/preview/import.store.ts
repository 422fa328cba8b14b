import { inject } from '@angular/core';
import type { AcceptanceResult, ImportItem, ImportSettings, ImportView } from '@jixiao/contracts/views';
import type { SourcePlace } from '@jixiao/domain/budget-document';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';
import { computed } from '@angular/core';

import { Api } from '../../../core/http/api';
import { withRequest } from '../../../core/store/with-request';
import { withFindings } from './with-findings';
import { withOpenPart } from './with-open-part';

const LOOK_AGAIN_MS = 500;
const PAGE = 100;

interface ImportState {
  view: ImportView | null;
  items: ImportItem[];
  /** Whether all parts were loaded. */
  complete: boolean;
  /** Keys of the parts to accept. */
  chosen: readonly string[];
  result: AcceptanceResult | null;
}

const INITIAL: ImportState = { view: null, items: [], complete: false, chosen: [], result: null };

/** One imported document: read, looked at, corrected and accepted. */
export const ImportStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withOpenPart(),
  withFindings(),
  withComputed(({ items, chosen }) => ({
    choosable: computed(() => items().filter(isChoosable)),
    chosenItems: computed(() => items().filter((item) => chosen().includes(item.key))),
  })),
  withMethods((store) => {
    let opened = '';

    /** All parts, page by page; what was taken off before stays off, what became acceptable is put on. */
    async function loadItems(id: string): Promise<void> {
      const before = new Map(store.items().map((item) => [item.key, store.chosen().includes(item.key)]));
      const items: ImportItem[] = [];
      for (let cursor: number | null = 0; cursor !== null;) {
        const at: number = cursor;
        const page = await store.request(() => store.api.get('/api/imports/{id}/items', { path: { id }, query: { cursor: at, limit: PAGE } }));
        if (!page || opened !== id) return;
        items.push(...page.items);
        cursor = page.nextCursor === null ? null : Number(page.nextCursor);
      }
      const known = new Map(store.items().map((item) => [item.key, item]));
      const stays = ({ key }: ImportItem): boolean => (isChoosable(known.get(key)) ? (before.get(key) ?? true) : true);
      patchState(store, { items, complete: true, chosen: items.filter((item) => isChoosable(item) && stays(item)).map(({ key }) => key) });
    }

    async function show(view: ImportView): Promise<void> {
      patchState(store, { view });
      if (view.status !== 'ready') return;
      await Promise.all([loadItems(view.id), store.reloadFindings(view.id)]);
      await store.reloadPart(view.id, store.items());
    }

    return {
      /** Opens an import and follows its reading to the end. */
      async open(id: string): Promise<void> {
        opened = id;
        patchState(store, { ...INITIAL });
        store.forgetPart();
        for (let view = await store.request(() => store.api.get('/api/imports/{id}', { path: { id } })); view && opened === id;) {
          if (view.status !== 'reading') return show(view);
          patchState(store, { view });
          await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
          view = await store.request(() => store.api.get('/api/imports/{id}', { path: { id } }));
        }
      },

      leave(): void {
        opened = '';
      },

      choose(keys: readonly string[], on: boolean): void {
        const rest = store.chosen().filter((key) => !keys.includes(key));
        patchState(store, { chosen: on ? [...rest, ...keys] : rest });
      },

      /** Writes over a cell, or takes a correction back; the document is read again. */
      async correct(place: SourcePlace, text: string | null): Promise<boolean> {
        return change({ corrections: [{ place: { ...place }, text }] });
      },

      async settle(settings: ImportSettings): Promise<boolean> {
        return change({ settings });
      },

      /** Stores what was chosen; true where it is stored. */
      async accept(): Promise<boolean> {
        const view = store.view();
        if (!view) return false;
        const items = store.chosenItems().map(({ key, storedVersion }) => ({ key, storedVersion }));
        const { id, version } = view;
        const result = await store.request(() => store.api.post('/api/imports/{id}/acceptance', { path: { id }, version, body: { items } }));
        const problem = store.problem();
        const present = await store.request(() => store.api.get('/api/imports/{id}', { path: { id } }));
        if (present) await show(present);
        patchState(store, result ? { result } : { problem });
        return result !== null;
      },

      forgetProblem(): void {
        patchState(store, { problem: null });
      },
    };

    async function change(body: { corrections?: { place: SourcePlace; text: string | null }[]; settings?: ImportSettings }): Promise<boolean> {
      const view = store.view();
      if (!view) return false;
      const { id, version } = view;
      const changed = await store.request(() => store.api.patch('/api/imports/{id}', { path: { id }, version, body }));
      if (!changed) return false;
      patchState(store, { result: null });
      await show(changed);
      return true;
    }
  }),
);

/** Whether accepting a part would store something. */
function isChoosable(item: ImportItem | undefined): boolean {
  return item?.state === 'new' || item?.state === 'changed';
}
