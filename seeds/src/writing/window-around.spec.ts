import { describe, expect, it } from '@jest/globals';
import { windowAround } from './window-around.js';

const window = { stage: 'self_evaluate', opensOn: '2026-11-01', closesOn: '2027-03-31' };

describe('an entry window of the demonstration', () => {
  it('has the days of its region where the day of seeding lies well inside', () => {
    expect(windowAround({ ...window, keptOpen: true }, new Date('2026-11-24T08:00:00Z'))).toEqual({
      opensOn: '2026-11-01',
      closesOn: '2027-03-31',
    });
  });

  it('is open on the day of seeding and for sixty days more', () => {
    expect(windowAround({ ...window, keptOpen: true }, new Date('2026-03-05T08:00:00Z')).opensOn).toBe('2026-03-05');
    expect(windowAround({ ...window, keptOpen: true }, new Date('2027-08-01T08:00:00Z')).closesOn).toBe('2027-09-30');
  });

  it('stays as it was where it belongs to the past', () => {
    expect(windowAround(window, new Date('2027-08-01T08:00:00Z'))).toEqual({ opensOn: '2026-11-01', closesOn: '2027-03-31' });
  });
});
