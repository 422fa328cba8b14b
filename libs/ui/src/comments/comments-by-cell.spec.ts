import { describe, expect, it } from '@jest/globals';
import type { ReviewCommentView, ReviewView } from '@jixiao/contracts/views';

import { openComments } from './comments-by-cell.js';

const comment = (id: string, cell: string, at: string): ReviewCommentView => ({ id, cell, at, text: id, createdBy: '财政审核' });
const review = (decision: ReviewView['decision'], at: string): ReviewView => ({ decision, at, reviewer: '财政审核', rating: null, opinion: null });

const COMMENTS = [comment('old', 'indicator:a:actual', '1'), comment('one', 'indicator:a:actual', '2'), comment('two', 'indicator:a:actual', '2'), comment('three', 'execution:total:executed', '2')];

describe('openComments', () => {
  it('gives those of the last return by cell', () => {
    const found = openComments(COMMENTS, [review('returned', '1'), review('returned', '2')]);
    expect([...found].map(([cell, comments]) => [cell, comments.map(({ id }) => id)])).toEqual([
      ['indicator:a:actual', ['one', 'two']],
      ['execution:total:executed', ['three']],
    ]);
  });

  it('gives none after a return without comments, after a confirmation and before any review', () => {
    expect(openComments(COMMENTS, [review('returned', '2'), review('returned', '3')]).size).toBe(0);
    expect(openComments(COMMENTS, [review('returned', '2'), review('confirmed', '3')]).size).toBe(0);
    expect(openComments(COMMENTS, []).size).toBe(0);
  });
});
