import { describe, expect, it } from '@jest/globals';
import { type AuditFact, hashedText } from './hashed-text.js';

const fact: AuditFact = {
  id: '019ac000-0000-7000-8000-000000000001',
  at: '2026-11-24T08:00:00.000Z',
  actorId: '019ac000-0000-7000-8000-000000000002',
  action: 'recording.saved',
  objectType: 'project',
  objectId: '019ac000-0000-7000-8000-000000000003',
  changes: [{ field: 'indicator:1:actual', old: null, new: '480个' }],
  requestId: 'r1',
};

describe('what is hashed of an audit event', () => {
  it('does not depend on the order of keys, which jsonb changes', () => {
    expect(hashedText({ ...fact, changes: [{ new: '480个', old: null, field: 'indicator:1:actual' }] })).toBe(hashedText(fact));
  });

  it.each([
    ['a value', { changes: [{ field: 'indicator:1:actual', old: null, new: '500个' }] }],
    ['the actor', { actorId: null }],
    ['the time', { at: '2026-11-24T08:00:00.001Z' }],
    ['the request', { requestId: null }],
  ])('changes with %s', (_, change) => {
    expect(hashedText({ ...fact, ...change })).not.toBe(hashedText(fact));
  });
});
