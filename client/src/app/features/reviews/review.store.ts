import { computed, inject } from '@angular/core';
import type { RatingCode, SelfEvaluationView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

type Decision = 'returned' | 'confirmed';

export interface CellComment {
  cell: string;
  text: string;
}

interface ReviewState {
  evaluation: SelfEvaluationView | null;
  /** Comments written and not yet sent with a return, by cell. */
  comments: Record<string, string>;
  decided: Decision | null;
}

const INITIAL: ReviewState = { evaluation: null, comments: {}, decided: null };

/** One submitted self-evaluation under review. */
export const ReviewStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withComputed(({ comments }) => ({
    writtenComments: computed<CellComment[]>(() =>
      Object.entries(comments())
        .map(([cell, text]) => ({ cell, text: text.trim() }))
        .filter((comment) => comment.text !== ''),
    ),
  })),
  withMethods((store) => {
    /** Sends a change and shows what the server then holds. */
    const send = async (change: (evaluation: SelfEvaluationView, id: string) => Promise<SelfEvaluationView>): Promise<boolean> => {
      const before = store.evaluation();
      const id = before?.id;
      if (!before || !id) return false;
      const evaluation = await store.request(() => change(before, id));
      if (evaluation) patchState(store, { evaluation });
      return evaluation !== null;
    };

    return {
      async load(projectId: string, year: number | null): Promise<void> {
        patchState(store, INITIAL);
        const evaluation = await store.request(() => store.api.get('/api/projects/{id}/self-evaluation', { path: { id: projectId }, query: { year } }));
        if (evaluation) patchState(store, { evaluation });
      },

      comment(cell: string, text: string): void {
        patchState(store, { comments: { ...store.comments(), [cell]: text } });
      },

      changeScore(itemId: string, score: string, reason: string): Promise<boolean> {
        return send(({ version }, id) =>
          store.api.put('/api/self-evaluations/{id}/items/{itemId}/review', { path: { id, itemId }, version, body: { score, reason } }),
        );
      },

      async returnToDepartment(opinion: string): Promise<void> {
        const comments = store.writtenComments();
        const body = { opinion: opinion.trim(), comments };
        if (await send(({ version }, id) => store.api.post('/api/self-evaluations/{id}/return', { path: { id }, version, body }))) {
          patchState(store, { comments: {}, decided: 'returned' });
        }
      },

      async confirm(rating: RatingCode, opinion: string): Promise<void> {
        const body = { rating, opinion: opinion.trim() || null };
        if (await send(({ version }, id) => store.api.post('/api/self-evaluations/{id}/confirmation', { path: { id }, version, body }))) {
          patchState(store, { decided: 'confirmed' });
        }
      },
    };
  }),
);
