import { inject } from '@angular/core';
import type { OrganizationGoalsView, OrganizationItem, TrailEvent } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { everyOrganization } from '../../core/organizations/every-organization';
import { withRequest } from '../../core/store/with-request';

interface DepartmentState {
  organizations: OrganizationItem[];
  page: OrganizationGoalsView | null;
  trail: TrailEvent[];
  trailCursor: string | null;
}

const INITIAL: DepartmentState = { organizations: [], page: null, trail: [], trailCursor: null };

/** The goals of one department or unit, and the others that one may look at. */
export const DepartmentStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    async function loadTrail(id: string): Promise<void> {
      const cursor = store.trailCursor();
      const page = await store.request(() => store.api.get('/api/organizations/{id}/trail', { path: { id }, query: { cursor } }));
      if (!page) return;
      patchState(store, { trail: [...(cursor === null ? [] : store.trail()), ...page.items], trailCursor: page.nextCursor });
    }

    return {
      loadTrail,

      /** From the newest event on, after something was done here. */
      async renewTrail(id: string): Promise<void> {
        patchState(store, { trailCursor: null });
        await loadTrail(id);
      },

      /** The goals of this organization, or of the first that one may see. */
      async load(id: string | null, year: number | null): Promise<void> {
        patchState(store, { page: null, trail: [], trailCursor: null });
        if (store.organizations().length === 0) {
          const organizations = await store.request(() => everyOrganization(store.api));
          if (organizations) patchState(store, { organizations });
        }
        const shown = id ?? store.organizations()[0]?.id;
        if (shown === undefined) return;
        const page = await store.request(() => store.api.get('/api/organizations/{id}/goals', { path: { id: shown }, query: { year } }));
        if (!page) return;
        patchState(store, { page });
        await loadTrail(shown);
      },
    };
  }),
);
