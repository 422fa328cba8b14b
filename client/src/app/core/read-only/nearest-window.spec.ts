import { describe, expect, it } from '@jest/globals';

import { nearestWindow } from './nearest-window';

const DECLARE = { stage: 'declare', opensOn: '2025-09-01', closesOn: '2025-11-30' };
const ADJUST = { stage: 'adjust', opensOn: '2026-08-01', closesOn: '2026-08-31' };
const SELF_EVALUATE = { stage: 'self_evaluate', opensOn: '2026-11-01', closesOn: '2026-12-31' };
const WINDOWS = [SELF_EVALUATE, ADJUST, DECLARE];

describe('nearestWindow', () => {
  it.each([
    ['before the first opens', '2025-08-01', DECLARE],
    ['between both', '2026-01-15', ADJUST],
    ['on the last day', '2026-08-31', ADJUST],
    ['after both', '2026-09-01', ADJUST],
  ])('names %s the one to wait or to ask for', (_, today, expected) => {
    expect(nearestWindow(WINDOWS, ['declare', 'adjust'], today)).toBe(expected);
  });

  it('names none where the stages have none', () => {
    expect(nearestWindow([SELF_EVALUATE], ['declare', 'adjust'], '2026-01-15')).toBeNull();
  });
});
