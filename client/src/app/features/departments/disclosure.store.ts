import { inject } from '@angular/core';
import type { DisclosureTableItem, DisclosureTableView } from '@jixiao/contracts/views';
import type { BudgetTableKind } from '@jixiao/domain/budget-document';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

interface DisclosureState {
  organization: string;
  year: number;
  items: DisclosureTableItem[];
  /** Those that were opened. */
  tables: Partial<Record<BudgetTableKind, DisclosureTableView>>;
}

const INITIAL: DisclosureState = { organization: '', year: 0, items: [], tables: {} };

/** The disclosure tables of one organization and year: first only which there are. */
export const DisclosureStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => ({
    async load(organization: string, year: number): Promise<void> {
      patchState(store, { ...INITIAL, organization, year });
      const page = await store.request(() =>
        store.api.get('/api/organizations/{id}/disclosure-tables', { path: { id: organization }, query: { year } }),
      );
      if (page && store.organization() === organization && store.year() === year) patchState(store, { items: page.tables });
    },

    async open(kind: BudgetTableKind): Promise<void> {
      if (store.tables()[kind]) return;
      const [id, year] = [store.organization(), store.year()];
      const table = await store.request(() =>
        store.api.get('/api/organizations/{id}/disclosure-tables/{kind}', { path: { id, kind }, query: { year } }),
      );
      if (table && store.organization() === id && store.year() === year) patchState(store, { tables: { ...store.tables(), [kind]: table } });
    },
  })),
);
