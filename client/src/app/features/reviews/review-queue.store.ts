import { inject } from '@angular/core';
import { ROUTES } from '@jixiao/contracts/routes';
import type { Page, ReviewQueueItem } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/store/api';
import { withRequest } from '../../core/store/with-request';

interface ReviewQueueState {
  items: ReviewQueueItem[];
  nextCursor: string | null;
  loaded: boolean;
}

const INITIAL: ReviewQueueState = { items: [], nextCursor: null, loaded: false };

/** Self-evaluations that wait for a reviewer, and those that were reviewed. */
export const ReviewQueueStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => ({
    async load(year: number | null, cursor: string | null = null): Promise<void> {
      const page = await store.request(() => store.api.get<Page<ReviewQueueItem>>(ROUTES.reviews, { year, cursor }));
      if (!page) return;
      const before = cursor === null ? [] : store.items();
      patchState(store, { items: [...before, ...page.items], nextCursor: page.nextCursor, loaded: true });
    },
  })),
);
