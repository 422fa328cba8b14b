import pg from 'pg';
import { ANCHOR_HASH } from '../anchors/anchor.sql.js';
import { ChainWalk, type StoredEvent } from './chain-walk.js';
import type { TrailFlaw, TrailProof } from './proof.js';

const ROWS_AT_ONCE = 2_000;
const FLAWS_LISTED = 1_000;

const TIME = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

const EVENTS = `
  select e.region_id as "regionId", e.id, ${TIME('e.at')}, e.actor_id as "actorId", e.deputy_of as "deputyOf", e.action, e.object_type as "objectType",
         e.object_id as "objectId", e.changes, e.request_id as "requestId", e.previous_hash as "previousHash", e.hash
  from audit_event e
  order by e.region_id, e.object_type, e.object_id, e.at, e.id`;

const LOST_ENDS = `
  select h.region_id as "regionId", h.object_type as "objectType", h.object_id as "objectId", a.id, ${TIME('a.at')}
  from audit_anchor_head h
  join audit_anchor a on a.region_id = h.region_id and a.id = h.anchor_id
  where not exists (
    select from audit_event e
    where e.region_id = h.region_id and e.object_type = h.object_type and e.object_id = h.object_id and e.hash = h.hash)`;

/** Anchors behind one another; without its heads an anchor hashes to nothing. */
const ANCHORS = `
  select a.region_id as "regionId", a.id, ${TIME('a.at')}, a.hash, a.previous_hash as "previousHash",
         coalesce(a.hash = ${ANCHOR_HASH('(select * from audit_anchor_head ah where ah.region_id = a.region_id and ah.anchor_id = a.id)')}
           and a.heads = (select count(*) from audit_anchor_head c where c.region_id = a.region_id and c.anchor_id = a.id), false) as sound
  from audit_anchor a order by a.region_id, a.at, a.id`;

interface StoredAnchor {
  regionId: string;
  id: string;
  at: string;
  hash: string;
  previousHash: string | null;
  sound: boolean;
}

/**
 * Proves the whole trail of a database as its owner: every event, every chain, every anchor, on one unchanging picture of
 * it and in the memory of a few thousand rows. `anchor` is the hash of one that was written down and has to be there.
 */
export async function verifyTrail(databaseUrl: string, anchor: string | null = null): Promise<TrailProof> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await prove(client, anchor);
  } finally {
    await client.end();
  }
}

async function prove(client: pg.Client, anchor: string | null): Promise<TrailProof> {
  const proof: TrailProof = { events: 0, objects: 0, anchors: 0, flawCount: 0, flaws: [], anchorFound: anchor === null ? null : false };
  const report = (flaw: TrailFlaw): void => {
    proof.flawCount += 1;
    if (proof.flaws.length < FLAWS_LISTED) proof.flaws.push(flaw);
  };

  const walk = new ChainWalk(report);
  await each<StoredEvent>(client, EVENTS, (event) => walk.next(event));
  walk.end();
  await each<Omit<TrailFlaw, 'kind'>>(client, LOST_ENDS, (head) => report({ kind: 'end-missing', ...head }));

  let before: StoredAnchor | undefined;
  await each<StoredAnchor>(client, ANCHORS, (stored) => {
    const { regionId, id, at, hash, previousHash, sound } = stored;
    const flaw = { regionId, objectType: null, objectId: null, id, at };
    proof.anchors += 1;
    if (!sound) report({ kind: 'anchor-altered', ...flaw });
    if (previousHash !== (before?.regionId === regionId ? before.hash : null)) report({ kind: 'anchor-missing', ...flaw });
    if (sound && hash === anchor) proof.anchorFound = true;
    before = stored;
  });
  return { ...proof, events: walk.events, objects: walk.objects };
}

async function each<Row extends object>(client: pg.Client, sql: string, take: (row: Row) => void): Promise<void> {
  await client.query(`DECLARE proof NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${ROWS_AT_ONCE} FROM proof`);
    for (const row of rows) take(row);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('CLOSE proof');
}
