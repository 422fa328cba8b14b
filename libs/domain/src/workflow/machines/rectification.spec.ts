import { describe, expect, it } from '@jest/globals';
import { isOverdue, OPEN_RECTIFICATIONS, RECTIFICATION_MACHINE, RECTIFICATION_STATES } from '../index.js';

describe('a demand to rectify', () => {
  it('is overdue from the day behind its deadline, a leap day too, while the department has to act', () => {
    expect(isOverdue('demanded', '2028-02-28', '2028-02-28')).toBe(false);
    expect(isOverdue('demanded', '2028-02-28', '2028-02-29')).toBe(true);
    expect(isOverdue('returned', '2026-12-31', '2027-01-01')).toBe(true);
    for (const state of ['answered', 'verified', 'closed', 'cancelled'] as const) {
      expect(isOverdue(state, '2026-01-01', '2027-01-01')).toBe(false);
    }
  });

  it('is open until it is verified or cancelled, which is what releases the declaration', () => {
    const releasing = RECTIFICATION_MACHINE.transitions.filter(({ effects }) => effects.includes('release-declaration'));
    expect(new Set(releasing.map(({ to }) => to))).toEqual(new Set(['verified', 'cancelled']));
    expect(RECTIFICATION_STATES.filter((state) => !OPEN_RECTIFICATIONS.includes(state))).toEqual(['verified', 'closed', 'cancelled']);
  });
});
