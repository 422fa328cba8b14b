import { describe, expect, it } from '@jest/globals';
import { type Assignment, Principal } from './principal.js';

const principal = (...assignments: Partial<Assignment>[]): Principal =>
  new Principal(
    '420105',
    'user',
    '张明',
    'zhang',
    '汉阳区',
    assignments.map((given) => ({ role: 'reader', organizationId: null, organizationName: null, path: null, ...given })),
    new Date(),
  );

describe('reach of a permission', () => {
  it('is own projects for a lead', () => {
    expect(principal({ role: 'lead' }).reach('recording:write')).toEqual({
      wholeRegion: false,
      leadUserId: 'user',
      paths: [],
    });
  });

  it('is the tree for a department', () => {
    expect(principal({ role: 'department', path: '068/' }).reach('project:read')).toEqual({
      wholeRegion: false,
      leadUserId: null,
      paths: ['068/'],
    });
  });

  it('does not widen writing by a role that only reads', () => {
    const both = principal({ role: 'lead' }, { role: 'reader' });
    expect(both.reach('project:read').wholeRegion).toBe(true);
    expect(both.reach('recording:write').wholeRegion).toBe(false);
  });

  it('is nothing without the permission', () => {
    expect(principal({ role: 'reader' }).reach('review:write')).toEqual({
      wholeRegion: false,
      leadUserId: null,
      paths: [],
    });
  });
});
