import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, ROLES, ROLE_PERMISSIONS, mayAny } from './index.js';

describe('role permissions', () => {
  it('give every permission to at least one role', () => {
    for (const permission of PERMISSIONS) expect(mayAny(ROLES, permission)).toBe(true);
  });

  it('let a reader change nothing', () => {
    expect(ROLE_PERMISSIONS.reader.filter((permission) => /:(write|submit|waive)$/.test(permission))).toEqual([]);
  });

  it('let reviewers waive a warning and nobody else', () => {
    expect(ROLES.filter((role) => mayAny([role], 'check:waive'))).toEqual(['department', 'finance']);
  });

  it('keep recording and reviewing apart', () => {
    for (const role of ROLES) {
      expect(mayAny([role], 'recording:write') && mayAny([role], 'review:write')).toBe(false);
    }
  });
});
