import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, PROJECT_IN_REACH, type SqlParameters } from '@jixiao/server';
import pg from 'pg';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

/** True for every row, whatever the reach says; it keeps the parameters so that the statement stays valid. */
const EVERYTHING = 'coalesce(true, $1::text is null, $2::boolean, $3::uuid is null, $4::text[] is null)';
const OWN_REGION = /(?:\b\w+\.)?region_id = \$1/g;

/** A statement of the server that forgot which region and which projects its user may see. */
function forgetful(sql: string): string {
  return sql.replaceAll(PROJECT_IN_REACH, EVERYTHING).replace(OWN_REGION, '($1::text is null or true)');
}

/** The server's own statements, run by its own role, with every condition on region and reach taken out of them. */
describe('a forgotten where', () => {
  const { read } = Database.prototype;
  let server: TestServer;
  let owner: pg.Client;
  let home: Browser;
  let other: Browser;
  let sent: { sql: string; parameters: SqlParameters; unscoped(): Promise<object[]> }[];

  beforeAll(async () => {
    server = await startTestServer();
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    [home, other] = await Promise.all([server.signIn('finance'), server.signIn('finance-other')]);
    Database.prototype.read = function (this: Database, scope, sql, parameters = []) {
      sent.push({ sql: forgetful(sql), parameters, unscoped: () => this.shared(forgetful(sql), parameters) });
      return read.call(this, scope, forgetful(sql), parameters);
    } as typeof read;
  });
  beforeEach(() => {
    sent = [];
  });
  afterAll(async () => {
    Database.prototype.read = read;
    await owner.end();
    await server.stop();
  });

  const projectsOf = async (browser: Browser): Promise<{ id: string; code: string; name: string }[]> =>
    (await browser.api.get('/api/projects', { query: { limit: 100 } })).items;

  it('shows each region its own projects and no other', async () => {
    const [own, foreign] = await Promise.all([projectsOf(home), projectsOf(other)]);
    expect(own).toHaveLength(12);
    expect(foreign.length).toBeGreaterThan(0);
    const codes = new Set(own.map(({ code }) => code));
    expect(foreign.filter(({ code }) => codes.has(code))).toEqual([]);
  });

  it('would show them but for row security: the owner sees all with the same statement', async () => {
    await projectsOf(home);
    const { sql, parameters } = present(sent[0]);
    expect(sql).not.toContain(PROJECT_IN_REACH);
    const { rows } = await owner.query<{ id: string }>(sql, [...parameters]);
    const all = [...(await projectsOf(home)), ...(await projectsOf(other))].map(({ id }) => id);
    expect(rows.map(({ id }) => id).sort()).toEqual(all.sort());
  });

  it('finds no project of another region by its id', async () => {
    for (const [browser, stranger] of [
      [home, other],
      [other, home],
    ] as const) {
      const [first] = await projectsOf(browser);
      expect((await browser.send('GET', `/api/projects/${first?.id}`)).status).toBe(200);
      expect((await stranger.send('GET', `/api/projects/${first?.id}`)).status).toBe(404);
      expect((await stranger.send('GET', `/api/projects/${first?.id}/trail`)).status).toBe(404);
    }
  });

  it('shows the other region nothing of this one in any overview', async () => {
    const names = (await projectsOf(home)).map(({ name }) => name);
    for (const url of ['/api/workbench', '/api/reviews', '/api/reports/year-end?year=2026']) {
      const answer = await other.send('GET', url);
      expect(answer.status).toBe(200);
      for (const name of names) expect(answer.text).not.toContain(name);
    }
    expect(sent.length).toBeGreaterThanOrEqual(4);
  });

  it('shows nothing at all without a scope', async () => {
    const [first] = await projectsOf(home);
    await home.send('GET', `/api/projects/${first?.id}`);
    expect(sent.length).toBeGreaterThanOrEqual(2);
    for (const { unscoped } of sent) expect(await unscoped()).toEqual([]);
  });
});
