import { Injectable } from '@nestjs/common';
import type { AuditedObjectType, FieldChange, TrailEvent } from '@jixiao/contracts/views';
import { type AuditFact, hashedText } from '@jixiao/domain/trail';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type SqlParameters, type Transaction } from '../../platform/database/database.js';
import { currentRequestId } from '../../platform/http/request-context.js';

/** What has a trail of its own. */
export interface AuditedObject {
  objectType: AuditedObjectType;
  objectId: string;
}

/** Who did it: somebody signed in, or null for whoever may run commands on the machine. */
export interface AuditActor {
  readonly regionId: string;
  readonly userId: string | null;
  readonly deputyOf?: { readonly id: string } | null;
}

export interface AuditEntry extends AuditedObject {
  action: string;
  changes: FieldChange[];
}

/** The database puts the event behind the newest one, whose hash goes into its own; $10 is the rest of what is hashed. */
const APPEND = `
  insert into audit_event (region_id, id, at, actor_id, action, object_type, object_id, changes, request_id,
                           deputy_of, previous_hash, hash)
  select $1::text, $2::uuid, $3::timestamptz, $4::uuid, $5::text, $6::text, $7::uuid, $8::jsonb, $9::text,
         ($10::text::jsonb->>'deputyOf')::uuid, head.hash,
         encode(sha256(convert_to(coalesce(head.hash, '') || $10::text, 'UTF8')), 'hex')
  from (values (1)) event
  left join lateral (
    select hash from audit_event where region_id = $1 and object_type = $6 and object_id = $7
    order by at desc, id desc limit 1) head on true`;

/** The append-only trail. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /**
   * Appends an event to the chain of its object with the rest of the transaction. The caller holds the lock on the object's
   * row; should two writers still meet, the unique previous hash lets only one of them commit.
   */
  append(transaction: Transaction, actor: AuditActor, entry: AuditEntry): void {
    transaction.send(APPEND, eventParameters(actor, entry));
  }

  /**
   * As `append`, in one statement with what it tells of: `writes` are the named queries of a WITH, in which $1 is the region,
   * $4 the actor, and `parameters` follow from $11 on.
   */
  appendWith(transaction: Transaction, actor: AuditActor, entry: AuditEntry, writes: string, parameters: SqlParameters): void {
    transaction.send(`with ${writes} ${APPEND}`, [...eventParameters(actor, entry), ...parameters]);
  }

  /** Events of an object, newest first; `before` is the id of the last one seen. */
  async trail(
    actor: Principal,
    objectType: AuditedObject['objectType'],
    objectId: string,
    before: string | null,
    limit: number,
  ): Promise<TrailEvent[]> {
    return this.database.read<TrailEvent>(
      actor,
      `select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
              coalesce(u.name, '') as actor, deputy.name as "deputyOf", e.action, e.changes, e.request_id as "requestId", e.hash
       from audit_event e
       left join app_user u on u.region_id = e.region_id and u.id = e.actor_id
       left join app_user deputy on deputy.region_id = e.region_id and deputy.id = e.deputy_of
       where e.region_id = $1 and e.object_type = $2 and e.object_id = $3 and ($4::uuid is null or e.id < $4::uuid)
       order by e.id desc limit $5`,
      [actor.regionId, objectType, objectId, before, limit],
    );
  }
}

function eventParameters(actor: AuditActor, entry: AuditEntry): unknown[] {
  const fact: AuditFact = {
    ...entry,
    id: v7(),
    at: new Date().toISOString(),
    actorId: actor.userId,
    deputyOf: actor.deputyOf?.id,
    requestId: currentRequestId(),
  };
  return [
    actor.regionId,
    fact.id,
    fact.at,
    fact.actorId,
    fact.action,
    fact.objectType,
    fact.objectId,
    JSON.stringify(fact.changes),
    fact.requestId,
    hashedText(fact),
  ];
}
