import { describe, expect, it } from '@jest/globals';

import { rectificationFilterOf } from './rectification-filter';

describe('the filter of rectifications', () => {
  it('takes from the address what there is', () => {
    expect(rectificationFilterOf({ status: 'returned', waiting: 'overdue', origin: 'recheck', q: ' 网络 ' })).toEqual({
      status: 'returned',
      waiting: 'overdue',
      origin: 'recheck',
      q: '网络',
    });
  });

  it('leaves out what nothing has', () => {
    expect(rectificationFilterOf({ status: 'lost', waiting: '1', origin: '', q: ' ', subjectId: '12' })).toEqual({});
  });
});
