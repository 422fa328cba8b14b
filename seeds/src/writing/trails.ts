import { createHash } from 'node:crypto';
import { type AuditFact, DEMONSTRATION_REQUEST, hashedText } from '@jixiao/domain/trail';
import type { ClientBase } from 'pg';
import { eventId } from './seed-id.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Whose trail: a project's or an organization's. */
export interface TrailOwner {
  readonly regionId: string;
  readonly objectType: 'project' | 'organization';
  readonly objectId: string;
}

/** One invented event of a trail. */
export interface SeededEvent {
  readonly at: string;
  readonly actorId: string;
  readonly action: string;
  readonly changes: readonly { readonly field: string; readonly old: unknown; readonly new: unknown }[];
}

export type Changes = SeededEvent['changes'];

/** A field that had no value before. */
export function added(field: string, value: unknown): Changes[number] {
  return { field, old: null, new: value };
}

interface EventRow extends AuditFact {
  readonly regionId: string;
  readonly previousHash: string | null;
  readonly hash: string;
}

/** Written as a whole or not at all: an object that has events goes on from its own. */
const WRITE = `
  INSERT INTO audit_event (region_id, id, at, actor_id, action, object_type, object_id, changes, request_id, previous_hash, hash)
  SELECT r."regionId", r.id, r.at, r."actorId", r.action, r."objectType", r."objectId", r.changes, r."requestId", r."previousHash", r.hash
  FROM jsonb_to_recordset($1::jsonb) AS r(
    "regionId" text, id uuid, at timestamptz, "actorId" uuid, action text, "objectType" text, "objectId" uuid, changes jsonb,
    "requestId" text, "previousHash" text, hash text)
  WHERE NOT EXISTS (
    SELECT FROM audit_event e
    WHERE (e.region_id, e.object_type, e.object_id) = (r."regionId", r."objectType", r."objectId"))`;

/** Trails of the seeded objects, chained as the server chains its events, and marked as invented. */
export class Trails {
  private readonly events: EventRow[] = [];

  /** `now` is the time of seeding: what the server adds to a trail has to come later than all that stands there. */
  constructor(private readonly now: Date) {}

  add(owner: TrailOwner, events: readonly SeededEvent[]): void {
    const ordered = [...events].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    const earlier = this.daysToShift(ordered.at(-1)?.at) * DAY_MS;
    let previousHash: string | null = null;
    for (const [index, event] of ordered.entries()) {
      const at = Date.parse(event.at) - earlier;
      const fact: AuditFact = {
        id: eventId(at, owner.regionId, owner.objectId, 'event', index),
        at: new Date(at).toISOString(),
        actorId: event.actorId,
        action: event.action,
        objectType: owner.objectType,
        objectId: owner.objectId,
        changes: event.changes,
        requestId: DEMONSTRATION_REQUEST,
      };
      const hash: string = createHash('sha256')
        .update(`${previousHash ?? ''}${hashedText(fact)}`)
        .digest('hex');
      this.events.push({ ...fact, regionId: owner.regionId, previousHash, hash });
      previousHash = hash;
    }
  }

  async write(client: ClientBase): Promise<void> {
    await client.query(WRITE, [JSON.stringify(this.events)]);
  }

  /** Whole days by which a trail that would reach beyond the time of seeding begins earlier. */
  private daysToShift(last: string | undefined): number {
    const late = Date.parse(last ?? '') + HOUR_MS - this.now.getTime();
    return late > 0 ? Math.ceil(late / DAY_MS) : 0;
  }
}
