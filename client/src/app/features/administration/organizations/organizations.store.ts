import { inject } from '@angular/core';
import type { AdministeredOrganization } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../../core/http/api';
import { withRequest } from '../../../core/store/with-request';

export interface OrganizationDraft {
  /** Null for one that is being added. */
  id: string | null;
  version: number;
  code: string;
  name: string;
  parentId: string | null;
}

interface OrganizationsState {
  items: AdministeredOrganization[];
  loaded: boolean;
}

const INITIAL: OrganizationsState = { items: [], loaded: false };

/** The region's departments and units. */
export const OrganizationsStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    const load = async (): Promise<void> => {
      const answer = await store.request(() => store.api.get('/api/administration/organizations'));
      if (answer) patchState(store, { items: answer.items, loaded: true });
    };
    return {
      load,

      forgetProblem(): void {
        patchState(store, { problem: null });
      },

      /** Saves and reads the tree anew: what lies below moves along. */
      async save({ id, version, code, name, parentId }: OrganizationDraft): Promise<boolean> {
        const body = { code: code.trim(), name: name.trim(), parentId };
        const saved = await store.request(() =>
          id === null
            ? store.api.post('/api/administration/organizations', { body })
            : store.api.put('/api/administration/organizations/{id}', { path: { id }, version, body }),
        );
        if (saved) await load();
        return saved !== null;
      },
    };
  }),
);
