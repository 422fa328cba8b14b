import { createHash } from 'node:crypto';
import type pg from 'pg';

interface StoredEvent {
  id: string;
  at: string;
  actorId: string | null;
  action: string;
  objectType: string;
  objectId: string;
  changes: unknown;
  requestId: string | null;
  previousHash: string | null;
  hash: string;
}

/**
 * The hashes of an object's trail, oldest first, after computing each one anew from the stored row: throws where an event was changed, is
 * missing or has two successors. Written apart from the server's own code, so that both have to agree.
 */
export async function hashesOf(owner: pg.Client, objectId: string): Promise<string[]> {
  const { rows } = await owner.query<StoredEvent>(
    `select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", action,
            object_type as "objectType", object_id as "objectId", changes, request_id as "requestId",
            previous_hash as "previousHash", hash
     from audit_event where object_id = $1`,
    [objectId],
  );
  const next = new Map(rows.map((event) => [event.previousHash, event]));
  if (next.size !== rows.length) throw new Error('Two events follow the same one.');
  const hashes: string[] = [];
  for (let event = next.get(null); event; event = next.get(event.hash)) {
    const { hash, previousHash, ...fact } = event;
    if (hash !== createHash('sha256').update(`${previousHash ?? ''}${sorted(fact)}`).digest('hex')) throw new Error(`The event ${event.id} is not what was hashed.`);
    hashes.push(hash);
  }
  if (hashes.length !== rows.length) throw new Error('The trail has a gap.');
  return hashes;
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${sorted(member)}`).join(',')}}`;
}
