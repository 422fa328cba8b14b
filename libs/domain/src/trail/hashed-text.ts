/** What the hash of an audit event covers besides the hash of the event before it. */
export interface AuditFact {
  id: string;
  at: string;
  actorId: string | null;
  /** In whose place the actor did it; left out where nobody's, as of all events from before there were deputies. */
  deputyOf?: string | undefined;
  action: string;
  objectType: string;
  objectId: string;
  changes: unknown;
  requestId: string | null;
}

/** A fact as the text that is hashed, behind the hash of the event before it. */
export function hashedText(fact: AuditFact): string {
  return canonical(fact);
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
