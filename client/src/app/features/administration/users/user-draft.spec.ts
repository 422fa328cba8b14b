import { describe, expect, it } from '@jest/globals';

import { atOrganization, bodyOf, isComplete, NEW_USER, UserDraft, withRole } from './user-draft';

const DRAFT: UserDraft = { ...NEW_USER, username: 'zhou.min', name: ' 周敏 ', roles: [{ role: 'lead', organizationId: 'unit' }] };

describe('user draft', () => {
  it('is complete with names and an organization for each role that needs one', () => {
    expect(isComplete(DRAFT)).toBe(true);
    expect(isComplete(NEW_USER)).toBe(false);
    expect(isComplete({ ...DRAFT, username: ' ' })).toBe(false);
    expect(isComplete({ ...DRAFT, roles: [] })).toBe(false);
    expect(isComplete({ ...DRAFT, roles: [{ role: 'department', organizationId: '' }] })).toBe(false);
    expect(isComplete({ ...DRAFT, roles: [{ role: 'finance', organizationId: '' }] })).toBe(true);
  });

  it('lets a role keep its organization where the next role may have one', () => {
    expect(withRole({ role: 'lead', organizationId: 'unit' }, 'reader')).toEqual({ role: 'reader', organizationId: 'unit' });
    expect(withRole({ role: 'lead', organizationId: 'unit' }, 'administrator')).toEqual({ role: 'administrator', organizationId: '' });
    expect(withRole({ role: 'lead', organizationId: 'unit' }, 'root').role).toBe('lead');
  });

  it('means roles without an organization for that of the person', () => {
    const roles: UserDraft['roles'] = [
      { role: 'lead', organizationId: '' },
      { role: 'department', organizationId: 'other' },
      { role: 'reader', organizationId: '' },
    ];
    expect(atOrganization({ ...NEW_USER, roles }, 'unit').roles.map(({ organizationId }) => organizationId)).toEqual(['unit', 'other', '']);
  });

  it('sends nothing as null', () => {
    expect(bodyOf({ ...DRAFT, roles: [{ role: 'finance', organizationId: '' }] })).toEqual({
      name: '周敏',
      phone: null,
      organizationId: null,
      roles: [{ role: 'finance', organizationId: null }],
    });
  });
});
