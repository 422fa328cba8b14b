import { describe, expect, it } from '@jest/globals';

import { changedRows, isChanged, rebase, RecordingDraft, RecordingRow, toBody } from './recording-draft';

const row = (part: Partial<RecordingRow> = {}): RecordingRow => ({ actual: '', grade: '', percent: '', reason: '', improvement: '', ...part });
const amount = (executed: string) => ({ initial: '100', adjusted: '100', executed });
const draft = (rows: RecordingDraft['rows'], executed = '90'): RecordingDraft => ({ rows, amounts: { total: amount(executed) } });

describe('changes of a recording', () => {
  it('are none for the saved state', () => {
    expect(isChanged(draft({ a: row() }), draft({ a: row() }))).toBe(false);
  });

  it('name the rows that differ', () => {
    expect(changedRows(draft({ a: row(), b: row() }), draft({ a: row(), b: row({ actual: '480个' }) }))).toEqual(['b']);
  });

  it('send only what changed, blanks as nothing', () => {
    const body = toBody(
      draft({ a: row(), b: row() }),
      draft({ a: row(), b: row({ actual: ' 部分完成 ', grade: 'partly_achieved', percent: '75', reason: '' }) }, '95.5'),
    );
    expect(body).toEqual({
      indicators: [
        { id: 'b', actual: '部分完成', grade: 'partly_achieved', share: '0.75', reason: null, improvement: null },
      ],
      execution: [{ source: 'total', executed: '95.5' }],
    });
  });
});

describe('rebase', () => {
  it('keeps what the person changed and takes the rest from the newer state', () => {
    const base = draft({ a: row({ actual: '1' }), b: row() });
    const mine = draft({ a: row({ actual: '2' }), b: row() });
    const newer = draft({ a: row({ actual: '3', reason: '延期' }), b: row({ actual: '9' }) }, '91');
    expect(rebase(base, mine, newer)).toEqual(draft({ a: row({ actual: '2', reason: '延期' }), b: row({ actual: '9' }) }, '91'));
  });

  it('drops indicators that are gone', () => {
    expect(rebase(draft({ a: row() }), draft({ a: row({ actual: '1' }) }), draft({})).rows).toEqual({});
  });
});
