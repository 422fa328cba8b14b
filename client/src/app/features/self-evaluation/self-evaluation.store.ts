import { inject } from '@angular/core';
import { ROUTES } from '@jixiao/contracts/routes';
import type { SelfEvaluationView } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/store/api';
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
      const evaluation = await store.request(() => store.api.get<SelfEvaluationView>(ROUTES.selfEvaluation(projectId), { year }));
      if (evaluation) patchState(store, { evaluation });
    },

    async submit(conclusion: string): Promise<void> {
      const { projectId, year, version } = store.evaluation() ?? {};
      if (projectId === undefined) return;
      const evaluation = await store.request(async () => {
        await store.api.post<unknown>(ROUTES.submission(projectId), { year, conclusion: conclusion.trim() || null }, version);
        return store.api.get<SelfEvaluationView>(ROUTES.selfEvaluation(projectId), { year });
      });
      if (evaluation) patchState(store, { evaluation, submitted: true });
    },
  })),
);
