import { indicatorOfCell } from '@jixiao/contracts/cells';
import type { RatingCode, SelfEvaluationView } from '@jixiao/contracts/views';

import { mergeFields, sameValue } from '../../core/drafts/merge-fields';

/** The score of one indicator as a reviewer types it; texts as typed. */
export interface TypedScore {
  score: string;
  reason: string;
}

/** What a reviewer writes until it is sent. */
export interface ReviewDraft {
  /** Comments that a return will carry, by cell. */
  comments: Record<string, string>;
  /** By indicator: as it stands, or as it is being changed. */
  scores: Record<string, TypedScore>;
  opinion: string;
  /** Null for the rating that the scores give. */
  rating: RatingCode | null;
}

export interface CellComment {
  cell: string;
  text: string;
}

export const NOTHING_WRITTEN: ReviewDraft = { comments: {}, scores: {}, opinion: '', rating: null };

/** The draft of a reviewer who has written nothing yet. */
export function draftOf({ items }: Pick<SelfEvaluationView, 'items'>): ReviewDraft {
  const scores = items.map(({ indicatorId, score, reviewReason }) => [indicatorId, { score: score ?? '', reason: reviewReason ?? '' }]);
  return { ...NOTHING_WRITTEN, scores: Object.fromEntries(scores) };
}

/** The comments that say something. */
export function writtenComments({ comments }: Pick<ReviewDraft, 'comments'>): CellComment[] {
  return Object.entries(comments)
    .map(([cell, text]) => ({ cell, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** Ids of the indicators whose score is being changed. */
export function changedScores(base: ReviewDraft, draft: ReviewDraft): string[] {
  return Object.keys(draft.scores).filter((id) => !sameValue(base.scores[id], draft.scores[id]));
}

export function isChanged(base: ReviewDraft, draft: ReviewDraft): boolean {
  return writtenComments(draft).length > 0 || changedScores(base, draft).length > 0 || draft.opinion.trim() !== '' || draft.rating !== null;
}

/** What a reviewer wrote, laid over a newer state of the form; what speaks of indicators that are gone is dropped. */
export function rebase(base: ReviewDraft, mine: ReviewDraft, newer: ReviewDraft): ReviewDraft {
  const comments = Object.entries(mergeFields(base.comments, mine.comments, newer.comments));
  return {
    ...mergeFields(base, { ...mine, comments: base.comments, scores: base.scores }, newer),
    comments: Object.fromEntries(comments.filter(([cell]) => hasPlace(cell, newer))),
    scores: Object.fromEntries(
      Object.entries(newer.scores).map(([id, score]) => [id, mergeFields(base.scores[id], mine.scores[id], score)]),
    ),
  };
}

function hasPlace(cell: string, { scores }: ReviewDraft): boolean {
  const indicator = indicatorOfCell(cell);
  return indicator === null || indicator in scores;
}
