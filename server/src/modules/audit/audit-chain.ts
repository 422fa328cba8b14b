import { createHash } from 'node:crypto';

/** What the hash of an audit event covers. */
export interface AuditFact {
  id: string;
  at: string;
  actorId: string | null;
  action: string;
  objectType: string;
  objectId: string;
  changes: unknown;
  requestId: string | null;
  previousHash: string | null;
}

/** The hash that binds an event to the one before it on the same object. */
export function hashOfEvent(fact: AuditFact): string {
  return createHash('sha256').update(canonical(fact)).digest('hex');
}

/** JSON with sorted keys: `jsonb` does not keep the order in which a value was written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
