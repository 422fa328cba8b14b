import { inject } from '@angular/core';
import type { ProjectView, TrailEvent } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../../core/http/api';
import { withRequest } from '../../../core/store/with-request';

interface ProjectState {
  project: ProjectView | null;
  trail: TrailEvent[];
  trailCursor: string | null;
  /** The years that the project has, where the one asked for is none of them. */
  otherYears: number[];
}

const INITIAL: ProjectState = { project: null, trail: [], trailCursor: null, otherYears: [] };

/** One project with everything its page shows, and its trail. */
export const ProjectStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    const loadTrail = async (id: string): Promise<void> => {
      const cursor = store.trailCursor();
      const page = await store.request(() => store.api.get('/api/projects/{id}/trail', { path: { id }, query: { cursor } }));
      if (!page) return;
      const before = cursor === null ? [] : store.trail();
      patchState(store, { trail: [...before, ...page.items], trailCursor: page.nextCursor });
    };

    return {
      loadTrail,

      /** From the newest event on, after something was done here. */
      async renewTrail(id: string): Promise<void> {
        patchState(store, { trailCursor: null });
        await loadTrail(id);
      },

      async load(id: string, year: number | null): Promise<void> {
        patchState(store, INITIAL);
        const project = await store.request(() => store.api.get('/api/projects/{id}', { path: { id }, query: { year } }));
        if (project) {
          patchState(store, { project });
        } else if (year !== null && store.problem()?.code === 'project.not-found') {
          const latest = await store.request(() => store.api.get('/api/projects/{id}', { path: { id } }));
          if (latest) patchState(store, { otherYears: latest.years });
        }
      },
    };
  }),
);
