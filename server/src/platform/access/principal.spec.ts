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

describe('names of the trees that a permission reaches', () => {
  const department = { role: 'department', path: '068/', organizationName: '科创局' } as const;

  it('are the departments and units of the roles, each once', () => {
    const reader = { role: 'reader', path: '041/', organizationName: '城管局' } as const;
    expect(principal(department, reader, { ...department, role: 'reader' }).treesOf('report:read')).toEqual(['科创局', '城管局']);
  });

  it('leave out what lies inside another', () => {
    expect(principal({ role: 'reader', path: '068/068001/', organizationName: '局本级' }, department).treesOf('report:read')).toEqual([
      '科创局',
    ]);
  });

  it('are none for the region and none of roles without the permission', () => {
    expect(principal(department, { role: 'finance' }).treesOf('report:read')).toEqual([]);
    expect(principal(department, { role: 'lead', path: '041/', organizationName: '城管局' }).treesOf('report:read')).toEqual(['科创局']);
  });
});

describe('a person within one organization', () => {
  const department = { path: '068/', name: '科创局' };

  it('reaches that tree and nothing beside it, by whatever reached around it', () => {
    const finance = principal({ role: 'finance' }, { role: 'reader', path: '041/' }).within(department);
    expect(finance.reach('report:read')).toEqual({ wholeRegion: false, leadUserId: null, paths: ['068/'] });
    expect(finance.treesOf('report:read')).toEqual(['科创局']);
  });

  it('reaches no more of it than before', () => {
    const unit = principal({ role: 'department', path: '068/068001/', organizationName: '局本级' }).within(department);
    expect(unit.reach('project:read').paths).toEqual(['068/068001/']);
    expect(principal({ role: 'department', path: '041/' }).within(department).reach('project:read').paths).toEqual([]);
  });

  it('is no lead there: own projects may lie elsewhere', () => {
    expect(principal({ role: 'lead' }, { role: 'department', path: '068/' }).within(department).reach('project:read')).toEqual({
      wholeRegion: false,
      leadUserId: null,
      paths: ['068/'],
    });
  });
});
