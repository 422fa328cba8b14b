import { describe, expect, it } from '@jest/globals';

import { datesProblem, windowState } from './window-state';

const WINDOW = { opensOn: '2026-11-01', closesOn: '2026-11-30' };

describe('entry window', () => {
  it.each([
    ['2026-10-31T23:59', 'ahead'],
    ['2026-11-01T00:00', 'open'],
    ['2026-11-30T23:59', 'open'],
    ['2026-12-01T00:00', 'closed'],
  ])('at %s is %s', (now, state) => {
    expect(windowState(WINDOW, new Date(now))).toBe(state);
  });

  it('is unset without days', () => {
    expect(windowState(undefined, new Date())).toBe('unset');
  });

  it('needs both days in their order', () => {
    expect(datesProblem({ opensOn: '2026-11-01', closesOn: '' })).toBe('incomplete');
    expect(datesProblem({ opensOn: '2026-11-02', closesOn: '2026-11-01' })).toBe('order');
    expect(datesProblem({ opensOn: '2026-11-01', closesOn: '2026-11-01' })).toBeNull();
  });
});
