import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';
import { withRequest } from '../store/with-request';

interface ClassificationState {
  codes: { kind: string; code: string; name: string }[] | null;
}

const INITIAL: ClassificationState = { codes: null };

/** Functional and economic classification codes (支出功能分类, 支出经济分类) with their names, asked for once. */
export const ClassificationStore = signalStore(
  { providedIn: 'root' },
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withComputed(({ codes }) => {
    const names = computed(() => new Map((codes() ?? []).map(({ kind, code, name }) => [`${kind}:${code}`, name])));
    return {
      /** A code of economic classification with its name: 30227 委托业务费. An unknown code stands alone. */
      economic: computed(() => (code: string) => [code, names().get(`economic:${code}`)].filter(Boolean).join(' ')),
    };
  }),
  withMethods((store) => ({
    async load(): Promise<void> {
      if (store.codes() !== null || store.loading()) return;
      const reference = await store.request(() => store.api.get('/api/reference', { query: {} }));
      if (reference) patchState(store, { codes: reference.codes });
    },
  })),
);
