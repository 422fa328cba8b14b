import { describe, expect, it } from '@jest/globals';
import type { SelfEvaluationItemView } from '@jixiao/contracts/views';

import { changedScores, draftOf, isChanged, rebase, type ReviewDraft, writtenComments } from './review-draft';

const item = (indicatorId: string, score: string, reviewReason: string | null = null) =>
  ({ indicatorId, score, reviewReason }) as SelfEvaluationItemView;
const form = (...items: SelfEvaluationItemView[]): ReviewDraft => draftOf({ items });

describe('the draft of a review', () => {
  const base = form(item('a', '10.00'), item('b', '8.00', '佐证不足'));

  it('begins with the scores as they stand and nothing written', () => {
    expect(base.scores).toEqual({ a: { score: '10.00', reason: '' }, b: { score: '8.00', reason: '佐证不足' } });
    expect(isChanged(base, base)).toBe(false);
  });

  it.each<[string, Partial<ReviewDraft>, boolean]>([
    ['a comment', { comments: { 'indicator:a:actual': '请附证明' } }, true],
    ['a blank comment', { comments: { 'indicator:a:actual': ' ' } }, false],
    ['a score', { scores: { ...base.scores, a: { score: '9', reason: '' } } }, true],
    ['an opinion', { opinion: '同意' }, true],
    ['another rating', { rating: 'good' }, true],
  ])('is changed by %s: %#', (_, part, changed) => {
    expect(isChanged(base, { ...base, ...part })).toBe(changed);
  });

  it('names what will be sent', () => {
    const written = { ...base, comments: { 'indicator:a:actual': ' 请附证明 ', 'indicator:b:actual': '' } };
    expect(writtenComments(written)).toEqual([{ cell: 'indicator:a:actual', text: '请附证明' }]);
    expect(changedScores(base, { ...base, scores: { ...base.scores, b: { score: '7', reason: '佐证不足' } } })).toEqual(['b']);
  });

  it('goes on over a newer form, without what speaks of indicators that are gone', () => {
    const mine: ReviewDraft = {
      comments: { 'indicator:a:actual': '甲', 'indicator:b:actual': '乙', 'execution:total:executed': '丙', 'self-evaluation:whole': '丁' },
      scores: { a: { score: '9', reason: '扣一分' }, b: { score: '1', reason: '佐证不足' } },
      opinion: '请补充',
      rating: 'fair',
    };
    expect(rebase(base, mine, form(item('a', '9.50', '他人扣半分'), item('c', '5.00')))).toEqual({
      comments: { 'indicator:a:actual': '甲', 'execution:total:executed': '丙', 'self-evaluation:whole': '丁' },
      scores: { a: { score: '9', reason: '扣一分' }, c: { score: '5.00', reason: '' } },
      opinion: '请补充',
      rating: 'fair',
    });
  });

  it('takes the newer score of a row that was not typed in', () => {
    const newer = form(item('a', '9.50', '他人扣半分'), item('b', '8.00', '佐证不足'));
    expect(rebase(base, { ...base, opinion: '同意' }, newer)).toEqual({ ...newer, opinion: '同意' });
  });
});
