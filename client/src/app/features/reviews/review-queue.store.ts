import { inject } from '@angular/core';
import type { ReviewQueueItem, SelfEvaluationStatus } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

interface ReviewQueueState {
  items: ReviewQueueItem[];
  loaded: boolean;
}

const INITIAL: ReviewQueueState = { items: [], loaded: false };

/** Self-evaluations that wait for a reviewer, and those that were reviewed. */
export const ReviewQueueStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => ({
    async load(year: number | null, status: SelfEvaluationStatus): Promise<void> {
      const queue = await store.request(() => store.api.get('/api/reviews', { query: { year, status } }));
      if (queue) patchState(store, { items: queue.items, loaded: true });
    },
  })),
);
