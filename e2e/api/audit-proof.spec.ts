import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEMONSTRATION_ACCOUNTS } from '@jixiao/seeds';
import { Anchors, Database, type TrailFlaw, readConfig, verifyTrail } from '@jixiao/server';
import { type TestServer, present, startTestServer } from './test-server.js';

const REGION = '420105';

describe('the proof of the trail', () => {
  let server: TestServer;
  let database: Database;
  let anchors: Anchors;

  beforeAll(async () => {
    server = await startTestServer();
    database = new Database(readConfig({ DATABASE_URL: server.databaseUrl, DATABASE_POOL: '2' }));
    anchors = new Anchors(database);
    await server.sql(`create table kept as select * from audit_event`);
    await server.sql(`create table kept_head as select * from audit_anchor_head`);
  });
  afterAll(async () => {
    await database.onModuleDestroy();
    await server.stop();
  });

  /** Events of the longest chain of the region, oldest first. */
  const longest = async (): Promise<{ id: string }[]> =>
    (await server.sql(
      `select id from audit_event where region_id = $1 and (object_type, object_id) = (
         select object_type, object_id from audit_event where region_id = $1 group by 1, 2 order by count(*) desc, 2 limit 1)
       order by at, id`,
      [REGION],
    )) as { id: string }[];

  const flaws = async (): Promise<Pick<TrailFlaw, 'kind' | 'id'>[]> =>
    (await verifyTrail(server.databaseUrl)).flaws.map(({ kind, id }) => ({ kind, id }));

  it('finds the demonstration and what was done since sound', async () => {
    const admin = await server.signIn('admin');
    const lead = present((await admin.api.get('/api/administration/users', { query: { q: 'lead2' } })).items[0]);
    await admin.send('POST', `/api/administration/users/${lead.id}/deactivation`, { headers: { 'if-match': `"${lead.version}"` } });
    await admin.send('POST', `/api/administration/users/${lead.id}/reactivation`, { headers: { 'if-match': `"${lead.version + 1}"` } });
    const proof = await verifyTrail(server.databaseUrl);
    expect(proof).toMatchObject({ flawCount: 0, flaws: [], anchorFound: null });
    const [counted] = await server.sql(`select count(*)::int as events, count(distinct (region_id, object_type, object_id))::int as objects from audit_event`);
    expect(proof).toMatchObject({ ...counted });
    expect(proof.events).toBeGreaterThan(20);
  });

  describe('after its owner laid hands on it', () => {
    /** The trail with an anchor of all that is in it. */
    beforeEach(async () => {
      await anchors.makeAll();
      await server.sql(`truncate kept, kept_head`);
      await server.sql(`insert into kept select * from audit_event`);
      await server.sql(`insert into kept_head select * from audit_anchor_head`);
    });
    afterEach(async () => {
      await server.sql(`delete from audit_event`);
      await server.sql(`insert into audit_event select * from kept`);
      await server.sql(`delete from audit_anchor_head`);
      await server.sql(`insert into audit_anchor_head select * from kept_head`);
    });

    it.each([
      ['what changed', `update audit_event set changes = jsonb_set(changes, '{0,new}', '"999"') where id = $1`],
      ['who did it', `update audit_event set actor_id = (select id from app_user u where u.region_id = audit_event.region_id and u.id <> actor_id limit 1) where id = $1`],
      ['when it was', `update audit_event set at = at + interval '1 millisecond' where id = $1`],
      ['the hash', `update audit_event set hash = repeat('0', 64) where id = $1`],
    ])('names the row whose owner altered %s', async (_, statement) => {
      const row = present((await longest())[1]);
      await server.sql(statement, [row.id]);
      expect(await flaws()).toContainEqual({ kind: 'altered', id: row.id });
    });

    it('names the row behind one that was removed', async () => {
      const [, removed, behind] = await longest();
      await server.sql(`delete from audit_event where id = $1`, [present(removed).id]);
      expect(await flaws()).toEqual([{ kind: 'missing', id: present(behind).id }]);
    });

    it('names the row that was inserted', async () => {
      const before = present((await longest())[1]);
      const id = '019ac000-0000-7000-8000-00000000abcd';
      await server.sql(
        `insert into audit_event select region_id, $2, at + interval '1 millisecond', actor_id, action, object_type, object_id, changes,
           request_id, repeat('1', 64), repeat('2', 64) from audit_event where id = $1`,
        [before.id, id],
      );
      expect(await flaws()).toEqual([
        { kind: 'altered', id },
        { kind: 'inserted', id },
      ]);
    });

    it('misses the last row of a chain, and a chain that is gone altogether', async () => {
      const last = present((await longest()).at(-1));
      const [{ id: anchor } = { id: '' }] = await server.sql(`select id from audit_anchor where region_id = $1 order by at limit 1`, [REGION]);
      const object = (await server.sql(`select object_type, object_id from audit_event where id = $1`, [last.id]))[0];
      await server.sql(`delete from audit_event where id = $1`, [last.id]);
      expect(await verifyTrail(server.databaseUrl)).toMatchObject({ flawCount: 1, flaws: [{ kind: 'end-missing', id: anchor, objectType: object?.['object_type'], objectId: object?.['object_id'] }] });
      await server.sql(`delete from audit_event where object_id = $1`, [object?.['object_id']]);
      expect((await flaws()).map(({ kind }) => kind)).toEqual(['end-missing']);
    });

    it('knows an anchor that was written down, and one that somebody thinned out', async () => {
      const [{ id, hash } = { id: '', hash: '' }] = await server.sql(`select id, hash from audit_anchor order by at desc, id desc limit 1`);
      expect(await verifyTrail(server.databaseUrl, String(hash))).toMatchObject({ anchorFound: true, flawCount: 0 });
      expect(await verifyTrail(server.databaseUrl, 'f'.repeat(64))).toMatchObject({ anchorFound: false });
      await server.sql(`delete from audit_anchor_head where anchor_id = $1 and id = (select id from audit_anchor_head where anchor_id = $1 limit 1)`, [id]);
      expect(await flaws()).toEqual([{ kind: 'anchor-altered', id }]);
      expect(await verifyTrail(server.databaseUrl, String(hash))).toMatchObject({ anchorFound: false });
    });
  });

  it('makes no anchor where nothing happened, and one of the chains that grew', async () => {
    await anchors.makeAll();
    expect(await anchors.makeAll()).toEqual([]);
    const reader = DEMONSTRATION_ACCOUNTS.find(({ username }) => username === 'reader');
    const browser = await server.signIn('reader');
    const changed = await browser.send('PUT', '/api/session/password', { body: { current: reader?.password, next: 'another-password-2026' } });
    expect(changed.status).toBe(204);
    expect(await anchors.makeAll(new Date(0))).toEqual([]);
    expect(await anchors.makeAll()).toMatchObject([{ regionId: REGION, heads: 1 }]);
  });

  it('refuses the server to change or remove an anchor', async () => {
    await expect(database.transaction({ regionId: REGION }, (transaction) => transaction.query(`delete from audit_anchor`))).rejects.toThrow('permission denied');
    await expect(
      database.transaction({ regionId: REGION }, (transaction) => transaction.query(`update audit_anchor_head set hash = repeat('0', 64)`)),
    ).rejects.toThrow('permission denied');
  });

  it('makes one anchor when two servers do so at once', async () => {
    const admin = await server.signIn('admin');
    const lead = present((await admin.api.get('/api/administration/users', { query: { q: 'lead2' } })).items[0]);
    await anchors.makeAll();
    await admin.send('POST', `/api/administration/users/${lead.id}/password-reset`, { headers: { 'if-match': `"${lead.version}"` } });
    const made = await Promise.all([anchors.makeAll(), anchors.makeAll()]);
    expect(made.flat()).toHaveLength(1);
    expect((await verifyTrail(server.databaseUrl)).flawCount).toBe(0);
  });
});
