import { describe, expect, it } from '@jest/globals';
import { type RoleOnOrganization, differenceOf, requireScopes } from './role-assignments.js';

const lead: RoleOnOrganization = { role: 'lead', organizationId: 'unit' };
const reader: RoleOnOrganization = { role: 'reader', organizationId: null };

describe('role assignments', () => {
  it('differ by role and organization', () => {
    expect(differenceOf([lead, reader], [reader, { role: 'lead', organizationId: 'other' }])).toEqual({
      added: [{ role: 'lead', organizationId: 'other' }],
      removed: [lead],
    });
    expect(differenceOf([lead], [{ ...lead }])).toEqual({ added: [], removed: [] });
  });

  it('name the place of a role that needs an organization, or may not have one', () => {
    expect(() => requireScopes([reader, { role: 'department', organizationId: null }])).toThrow(
      'role.needs-organization (roles[1].organizationId)',
    );
    expect(() => requireScopes([{ role: 'administrator', organizationId: 'unit' }])).toThrow('role.whole-region (roles[0].organizationId)');
    expect(() => requireScopes([lead, reader, { role: 'finance', organizationId: 'unit' }])).not.toThrow();
  });
});
