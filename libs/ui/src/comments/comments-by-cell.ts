import type { ReviewCommentView, ReviewView } from '@jixiao/contracts/views';

/** Comments by the name of their cell. */
export type CommentsByCell = ReadonlyMap<string, readonly ReviewCommentView[]>;

/**
 * The comments that came with the last return, by cell; none once the rating is confirmed. Those of earlier returns
 * were answered by handing in anew.
 */
export function openComments(comments: readonly ReviewCommentView[], reviews: readonly ReviewView[]): CommentsByCell {
  const last = reviews.at(-1);
  const byCell = new Map<string, ReviewCommentView[]>();
  if (last?.decision !== 'returned') return byCell;
  for (const comment of comments) {
    if (comment.at !== last.at) continue;
    byCell.set(comment.cell, [...(byCell.get(comment.cell) ?? []), comment]);
  }
  return byCell;
}
