import { computed, inject } from '@angular/core';
import type { RatingCode, SelfEvaluationView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { DraftStorage } from '../../core/drafts/draft-storage';
import { DraftRules, LocalDraft } from '../../core/drafts/local-draft';
import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';
import { changedScores, draftOf, isChanged, NOTHING_WRITTEN, rebase, ReviewDraft, TypedScore, writtenComments } from './review-draft';

type Decision = 'forwarded' | 'returned' | 'confirmed';

interface ReviewState {
  evaluation: SelfEvaluationView | null;
  decided: Decision | null;
}

const INITIAL: ReviewState = { evaluation: null, decided: null };
const RULES: DraftRules<ReviewDraft> = { kind: 'review', nothing: NOTHING_WRITTEN, isChanged, rebase };

/** One submitted self-evaluation under review. */
export const ReviewStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api), drafts: new LocalDraft(RULES, inject(DraftStorage)) })),
  withProps(({ drafts: { draft, found, changed } }) => ({ draft, found, changed })),
  withComputed(({ drafts, evaluation, problem }) => ({
    writtenComments: computed(() => writtenComments(drafts.draft())),
    changedScores: computed<ReadonlySet<string>>(() => new Set(changedScores(drafts.base(), drafts.draft()))),
    rating: computed(() => drafts.draft().rating ?? evaluation()?.rating ?? null),
    conflict: computed(() => problem()?.code === 'version.stale'),
  })),
  withMethods((store) => {
    const { drafts } = store;
    const fetchEvaluation = (id: string, year: number | null) =>
      store.api.get('/api/projects/{id}/self-evaluation', { path: { id }, query: { year } });
    /** Sends a change and shows what the server then holds. */
    const send = async (change: (version: number, id: string) => Promise<SelfEvaluationView>): Promise<SelfEvaluationView | null> => {
      const before = store.evaluation();
      const id = before?.id;
      if (!before || !id) return null;
      const evaluation = await store.request(() => change(before.version, id));
      if (evaluation) patchState(store, { evaluation });
      return evaluation;
    };
    const decide = (evaluation: SelfEvaluationView, decided: Decision): void => {
      patchState(store, { decided });
      drafts.dropFound();
      drafts.settle(evaluation.version, draftOf(evaluation));
    };
    const change = (part: Partial<ReviewDraft>): void => drafts.change({ ...drafts.draft(), ...part });
    const typeScore = (indicatorId: string, part: Partial<TypedScore>): void => {
      const { scores } = drafts.draft();
      const before = scores[indicatorId];
      if (before) change({ scores: { ...scores, [indicatorId]: { ...before, ...part } } });
    };
    const takeBackScore = (indicatorId: string): void => typeScore(indicatorId, drafts.base().scores[indicatorId] ?? {});

    return {
      typeScore,
      takeBackScore,
      takeOverFound: () => drafts.takeOverFound(),
      dropFound: () => drafts.dropFound(),
      comment: (cell: string, text: string): void => change({ comments: { ...drafts.draft().comments, [cell]: text } }),
      write: (opinion: string): void => change({ opinion }),
      /** The rating that the scores give is no choice of its own. */
      chooseRating: (rating: RatingCode | null): void => change({ rating: rating === store.evaluation()?.rating ? null : rating }),

      async load(projectId: string, year: number | null): Promise<void> {
        patchState(store, INITIAL);
        drafts.clear();
        const evaluation = await store.request(() => fetchEvaluation(projectId, year));
        if (!evaluation) return;
        patchState(store, { evaluation });
        const { version, may } = evaluation;
        drafts.open({ owner: `${projectId}.${evaluation.year}`, version, base: draftOf(evaluation), editable: may.review || may.forward });
      },

      async saveScore(indicatorId: string): Promise<void> {
        const itemId = store.evaluation()?.items.find((item) => item.indicatorId === indicatorId)?.id;
        const typed = drafts.draft().scores[indicatorId];
        if (!itemId || !typed) return;
        const body = { score: typed.score.trim(), reason: typed.reason.trim() };
        const evaluation = await send((version, id) =>
          store.api.put('/api/self-evaluations/{id}/items/{itemId}/review', { path: { id, itemId }, version, body }),
        );
        if (!evaluation) return;
        takeBackScore(indicatorId);
        drafts.layOver(evaluation.version, draftOf(evaluation));
      },

      async returnToLead(): Promise<void> {
        const body = { opinion: drafts.draft().opinion.trim(), comments: store.writtenComments() };
        const evaluation = await send((version, id) =>
          store.api.post('/api/self-evaluations/{id}/return', { path: { id }, version, body }),
        );
        if (evaluation) decide(evaluation, 'returned');
      },

      async forward(): Promise<void> {
        const body = { opinion: drafts.draft().opinion.trim() || null };
        const evaluation = await send((version, id) =>
          store.api.post('/api/self-evaluations/{id}/forward', { path: { id }, version, body }),
        );
        if (evaluation) decide(evaluation, 'forwarded');
      },

      async confirm(): Promise<void> {
        const rating = store.rating();
        if (!rating) return;
        const body = { rating, opinion: drafts.draft().opinion.trim() || null };
        const evaluation = await send((version, id) =>
          store.api.post('/api/self-evaluations/{id}/confirmation', { path: { id }, version, body }),
        );
        if (evaluation) decide(evaluation, 'confirmed');
      },

      /** After somebody else changed a score or decided: their state, with what was written here on top. */
      async takeOverNewer(): Promise<void> {
        const shown = store.evaluation();
        const newer = shown && (await store.request(() => fetchEvaluation(shown.projectId, shown.year)));
        if (!newer) return;
        patchState(store, { evaluation: newer });
        drafts.layOver(newer.version, draftOf(newer));
      },
    };
  }),
);
