import { describe, expect, it } from '@jest/globals';
import { oneTimePassword } from './one-time-password.js';

describe('one-time password', () => {
  it('is three groups without letters that look alike', () => {
    for (let each = 0; each < 200; each += 1) expect(oneTimePassword()).toMatch(/^([A-HJ-NP-Za-km-np-z2-9]{4}-){2}[A-HJ-NP-Za-km-np-z2-9]{4}$/);
  });

  it('does not come twice', () => {
    expect(new Set(Array.from({ length: 500 }, oneTimePassword)).size).toBe(500);
  });
});
