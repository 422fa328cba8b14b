import { inject } from '@angular/core';
import type { SelfEvaluationView } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

interface SelfEvaluationState {
  evaluation: SelfEvaluationView | null;
  submitted: boolean;
}

const INITIAL: SelfEvaluationState = { evaluation: null, submitted: false };

/** One project's self-evaluation as it stands, and its submission. */
export const SelfEvaluationStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => ({
    async load(projectId: string, year: number | null): Promise<void> {
      patchState(store, INITIAL);
      const evaluation = await store.request(() => store.api.get('/api/projects/{id}/self-evaluation', { path: { id: projectId }, query: { year } }));
      if (evaluation) patchState(store, { evaluation });
    },

    async submit(conclusion: string): Promise<void> {
      const before = store.evaluation();
      if (!before) return;
      const { projectId, year, version } = before;
      const evaluation = await store.request(() =>
        store.api.post('/api/projects/{id}/self-evaluation/submission', {
          path: { id: projectId },
          version,
          body: { year, conclusion: conclusion.trim() || null },
        }),
      );
      if (evaluation) patchState(store, { evaluation, submitted: true });
    },
  })),
);
