import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@jixiao/migrations';
import { createTestDatabase, type TestDatabase } from '@jixiao/testing/database';
import { verify } from '@node-rs/argon2';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DEMONSTRATION_ACCOUNTS, seed, seedIfEmpty } from './index.js';

describe('seed', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let data: string;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'jixiao-seeds-'));
    database = await createTestDatabase(async (url) => {
      await migrate(url);
      await seed(url, data);
    });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
    await rm(data, { recursive: true });
  });

  async function query(sql: string): Promise<Record<string, unknown>[]> {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  }

  /** Of every table the number of rows and a checksum over all their content. */
  async function contents(): Promise<Record<string, unknown>> {
    const tables = await query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
    const found: Record<string, unknown> = {};
    for (const { tablename } of tables) {
      const [row] = await query(
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM ${String(tablename)} t`,
      );
      found[String(tablename)] = row;
    }
    return found;
  }

  it('changes nothing the second time', async () => {
    const once = await contents();
    await seed(database.url, data);
    expect(await contents()).toEqual(once);
  });

  it('leaves alone what somebody edited', async () => {
    await client.query(`UPDATE project SET name = '改名', version = 2 WHERE code = '42010525068T000000107'`);
    const edited = await contents();
    await seed(database.url, data);
    expect(await contents()).toEqual(edited);
  });

  it('seeds by itself only a database that is empty', async () => {
    const empty = await createTestDatabase(migrate);
    try {
      expect([await seedIfEmpty(empty.url, data), await seedIfEmpty(empty.url, data)]).toEqual([true, false]);
    } finally {
      await empty.drop();
    }
  });

  it('writes all declared indicators, those of the whole department on the organization', async () => {
    expect(
      await query(`SELECT g.project_id IS NOT NULL AS of_project, g.horizon, count(*)::int
                   FROM goal g JOIN indicator i ON (i.region_id, i.goal_id) = (g.region_id, g.id)
                   WHERE g.region_id = '420105' GROUP BY 1, 2 ORDER BY 1, 2`),
    ).toEqual([
      { of_project: false, horizon: 'annual', count: 18 },
      { of_project: false, horizon: 'long_term', count: 15 },
      { of_project: true, horizon: 'annual', count: 66 },
      { of_project: true, horizon: 'long_term', count: 68 },
    ]);
  });

  it('keeps each funding total equal to its budget', async () => {
    expect(
      await query(`SELECT b.id FROM project_budget b JOIN funding_source f ON (f.region_id, f.project_budget_id) = (b.region_id, b.id)
                   GROUP BY b.region_id, b.id HAVING sum(f.amount) <> b.adjusted`),
    ).toEqual([]);
  });

  it('shows projects at every stage', async () => {
    expect(
      await query(`SELECT coalesce(e.status, 'none') AS status, count(*)::int FROM project p
                   LEFT JOIN self_evaluation e ON (e.region_id, e.project_id) = (p.region_id, p.id)
                   WHERE p.region_id = '420105' GROUP BY 1 ORDER BY 1`),
    ).toEqual([
      { status: 'confirmed', count: 3 },
      { status: 'draft', count: 5 },
      { status: 'forwarded', count: 1 },
      { status: 'none', count: 1 },
      { status: 'returned', count: 1 },
      { status: 'submitted', count: 1 },
    ]);
  });

  it('submits only complete evaluations whose total is the sum of their scores', async () => {
    expect(
      await query(`SELECT e.id FROM self_evaluation e
                   JOIN self_evaluation_item i ON (i.region_id, i.self_evaluation_id) = (e.region_id, e.id)
                   GROUP BY e.region_id, e.id
                   HAVING e.total <> e.execution_score + sum(coalesce(i.reviewed_score, i.score)) OR count(i.score) <> count(*)
                       OR bool_or(i.findings @> '[{"severity": "error"}]')`),
    ).toEqual([]);
  });

  it('gives every account an argon2id hash and a user with one role', async () => {
    const accounts = await query(`SELECT a.username, a.password_hash, r.role FROM account a
                                  JOIN role_assignment r ON (r.region_id, r.user_id) = (a.region_id, a.user_id)`);
    expect(accounts).toHaveLength(DEMONSTRATION_ACCOUNTS.length);
    for (const { username, password, role } of DEMONSTRATION_ACCOUNTS) {
      const account = accounts.find((each) => each['username'] === username);
      expect(account).toMatchObject({ role, password_hash: expect.stringMatching(/^\$argon2id\$/) });
      expect(await verify(String(account?.['password_hash']), password)).toBe(true);
    }
  });

  it('shows the server role of one region nothing of the other', async () => {
    const server = new pg.Client({ connectionString: database.appUrl });
    await server.connect();
    try {
      await server.query(`BEGIN; SET LOCAL app.region_id = '420106'`);
      expect((await server.query(`SELECT code FROM project`)).rows).toEqual([{ code: '42010626021T000000101' }]);
      await server.query('ROLLBACK');
      expect((await server.query(`SELECT code FROM project`)).rows).toEqual([]);
    } finally {
      await server.end();
    }
  });

  it('invents a trail for every project, marked as invented, in which nothing comes after the seeding', async () => {
    expect(
      await query(`SELECT count(*)::int AS without FROM project p WHERE NOT EXISTS (
                     SELECT FROM audit_event e WHERE (e.region_id, e.object_id) = (p.region_id, p.id))`),
    ).toEqual([{ without: 0 }]);
    expect(await query(`SELECT DISTINCT request_id FROM audit_event`)).toEqual([{ request_id: 'demonstration:seed' }]);
    expect(await query(`SELECT action FROM audit_event WHERE at > now() OR actor_id IS NULL`)).toEqual([]);
    expect(await query(`SELECT object_id FROM audit_event GROUP BY object_id HAVING array_agg(id ORDER BY at) <> array_agg(id ORDER BY id)`)).toEqual([]);
    const actions = await query(`SELECT e.action FROM audit_event e JOIN project p ON (p.region_id, p.id) = (e.region_id, e.object_id)
                                 WHERE p.code = '42010525068T000000109' ORDER BY e.at`);
    expect(actions.map(({ action }) => action)).toEqual([
      'declaration.saved',
      'recording.saved',
      'evidence.added',
      'self-evaluation.submitted',
      'self-evaluation.forwarded',
      'self-evaluation.score-reviewed',
      'self-evaluation.confirmed',
    ]);
  });

  it('ends every trail in the state that is stored', async () => {
    expect(
      await query(`SELECT se.id FROM self_evaluation se
                   LEFT JOIN LATERAL (
                     SELECT c ->> 'new' AS status FROM audit_event e, jsonb_array_elements(e.changes) c
                     WHERE (e.region_id, e.object_id) = (se.region_id, se.project_id) AND c ->> 'field' = 'self-evaluation:status'
                     ORDER BY e.at DESC LIMIT 1) last ON true
                   WHERE coalesce(last.status, 'draft') <> se.status`),
    ).toEqual([]);
    expect(
      await query(`SELECT se.id FROM self_evaluation se
                   JOIN LATERAL (
                     SELECT c ->> 'new' AS total FROM audit_event e, jsonb_array_elements(e.changes) c
                     WHERE (e.region_id, e.object_id) = (se.region_id, se.project_id) AND c ->> 'field' = 'self-evaluation:total'
                     ORDER BY e.at DESC LIMIT 1) last ON true
                   WHERE last.total::numeric <> se.total`),
    ).toEqual([]);
  });

  it('puts every file of evidence where its row says', async () => {
    const files = await query('SELECT storage_key, size::int, sha256 FROM evidence_file');
    expect(files.length).toBeGreaterThan(0);
    for (const { storage_key: key, size, sha256 } of files) {
      const content = await readFile(join(data, 'evidence', String(key)));
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([size, sha256]);
    }
  });

  it('begins the trails earlier on an earlier day, and never adds to a trail that is there', async () => {
    const early = await createTestDatabase(async (url) => {
      await migrate(url);
      await seed(url, data, new Date('2026-03-01T00:00:00Z'));
    });
    const owner = new pg.Client({ connectionString: early.url });
    await owner.connect();
    try {
      const events = async () => (await owner.query('SELECT id, at, hash FROM audit_event ORDER BY id')).rows;
      const first = await events();
      expect(first.filter(({ at }) => at > new Date('2026-03-01T00:00:00Z'))).toEqual([]);
      await seed(early.url, data, new Date('2027-01-01T00:00:00Z'));
      expect(await events()).toEqual(first);
    } finally {
      await owner.end();
      await early.drop();
    }
  });
});
