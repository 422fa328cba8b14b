import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const PAGE = '/public/420105/2026/068';
const NOWHERE = '019ac000-0000-7000-8000-000000000000';

describe('disclosure', () => {
  let server: TestServer;
  let finance: Browser;
  let department: Browser;
  let organizationId: string;

  beforeAll(async () => {
    server = await startTestServer({ PUBLIC_REQUESTS: '1000' });
    finance = await server.signIn('finance');
    department = await server.signIn('department');
    organizationId = present((await finance.api.get('/api/publications')).items[0]).id;
  });
  afterAll(() => server.stop());

  const versions = async (browser = finance) => present((await browser.api.get('/api/publications', { query: { year: 2026 } })).items[0]).versions;
  const idOf = async (number: number) => present((await versions()).find((each) => each.number === number)).id;
  const view = (id: string, browser = finance) => browser.api.get('/api/publications/{id}', { path: { id } });
  const act = async (browser: Browser, id: string, action: string, body: object = {}, version?: number) =>
    browser.send('POST', `/api/publications/${id}/steps/${action}`, {
      body,
      headers: { 'if-match': `"${version ?? (await view(id)).version}"` },
    });

  describe('to the public', () => {
    it('shows targets and confirmed results without sign-in by one statement in its scope', async () => {
      let text = '';
      const statements = await server.statementsOf(async () => {
        const answer = await server.anonymous.send('GET', PAGE);
        expect(answer).toMatchObject({ status: 200 });
        expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=60' });
        text = answer.text;
      });
      expect(statements).toBe(3);
      expect(text).toContain('<h1>武汉市汉阳区经济信息化和科技创新局2026年绩效目标及评价结果公开</h1>');
      expect(text).not.toContain('<script');
      for (const inner of ['张明', '李雪', '027-8000', '芳草路', 'evidence']) expect(text).not.toContain(inner);
      expect((await server.anonymous.send('GET', `${PAGE}?language=en`)).text).toContain('<html lang="en">');
    });

    it('is not sent again to who has it, and sent in full to who has another', async () => {
      for (const url of [PAGE, `/api${PAGE}.json`, `/api${PAGE}.csv`]) {
        const { headers } = await server.anonymous.send('GET', url);
        const known = await server.anonymous.send('GET', url, { headers: { 'if-none-match': present(headers['etag']) } });
        expect(known).toMatchObject({ status: 304, text: '' });
        expect((await server.anonymous.send('GET', url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
      }
    });

    it('gives the same as data, with a row for each indicator', async () => {
      const json = await server.anonymous.send('GET', `/api${PAGE}.json`);
      expect(json.body).toMatchObject({ version: 3, year: 2026, department: { code: '068' } });
      const { goals, projects } = json.body as { goals: { indicators: object[] }[]; projects: { goals: { indicators: object[] }[]; result: object | null }[] };
      const indicators = [...goals, ...projects.flatMap((project) => project.goals)].flatMap((goal) => goal.indicators);
      expect(projects.filter(({ result }) => result)).toHaveLength(1);
      const csv = await server.anonymous.send('GET', `/api${PAGE}.csv`);
      expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(csv.text.split('\r\n').filter((line) => line.includes('2026,068,'))).toHaveLength(indicators.length);
    });

    it('lists what is published, and no region that published nothing', async () => {
      const { body } = await server.anonymous.send('GET', '/api/public');
      expect(body).toEqual([
        { id: '420105', name: '武汉市汉阳区', departments: [{ code: '068', name: expect.any(String), years: [{ year: 2026, publishedAt: expect.any(String) }] }] },
      ]);
      expect((await server.anonymous.send('GET', '/public')).text).toContain('武汉市汉阳区');
      expect((await server.anonymous.send('GET', '/public')).text).not.toContain('武昌');
      expect((await server.anonymous.send('GET', '/public/420105')).status).toBe(200);
    });

    it.each([
      '/public/420106', // approved there, but not published
      '/public/420106/2026/021',
      '/api/public/420106/2026/021.json',
      '/api/public/420106/2026/021.csv',
      '/public/420105/2025/068',
      '/public/420105/2026/999',
      '/public/420105/99999999999/068',
      "/api/public/420105/2026/068'--.json",
      '/api/public/420105/2026/068.xml',
      '/api/public/420105/2026/068',
    ])('answers 404 for %s', async (url) => {
      expect(await server.anonymous.send('GET', url)).toMatchObject({ status: 404, body: { code: 'publication.not-found' } });
    });

    it('refuses a language that it does not have and a year that is none', async () => {
      expect(await server.anonymous.send('GET', `${PAGE}?language=fr`)).toMatchObject({ status: 400, body: { field: 'language' } });
      expect((await server.anonymous.send('GET', '/public/420105/x/068')).status).toBe(400);
    });

    it('shows the role of the server nothing else without a region', async () => {
      const rows = await server.sql(`select distinct status, replaced_at is null as current from publication`);
      expect(rows.length).toBeGreaterThanOrEqual(4);
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: server.databaseUrl, options: '-c role=jixiao_app' });
      await client.connect();
      try {
        const visible = async () => (await client.query(`select region_id, number from publication`)).rows;
        expect(await visible()).toEqual([]);
        await client.query(`begin; set local app.public = 'on'`);
        expect(await visible()).toEqual([{ region_id: '420105', number: 3 }]);
        expect((await client.query(`select id from project`)).rows).toEqual([]);
        expect((await client.query(`select id from publication_step`)).rows).toEqual([]);
        await client.query('rollback');
      } finally {
        await client.end();
      }
    });
  });

  describe('inside', () => {
    it('lists every version of the departments in reach by a constant number of statements', async () => {
      expect((await versions()).map(({ number, status, replaced }) => [number, status, replaced])).toEqual([
        [4, 'prepared', false],
        [3, 'published', false],
        [2, 'published', true],
        [1, 'withdrawn', false],
      ]);
      expect(await server.statementsOf(() => finance.api.get('/api/publications'))).toBe(3);
      expect(await server.statementsOf(async () => view(await idOf(4)))).toBe(6);
    });

    it('tells what differs from what was published before', async () => {
      const { comparedWith, differences } = await view(await idOf(4));
      expect(comparedWith).toBe(3);
      expect(differences.length).toBeGreaterThan(0);
      expect(differences.every(({ field }) => ['actual', 'grade', 'score', 'executionRate', 'total', 'rating'].includes(field))).toBe(true);
    });

    it('shows the page before it is published', async () => {
      const { status, text, headers } = await department.send('GET', `/api/publications/${await idOf(4)}/preview`);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(text).toContain('此内容尚未公开');
    });

    it('offers each role its steps only', async () => {
      const id = await idOf(4);
      const actions = async (browser: Browser) => (await view(id, browser)).actions.map(({ action }) => action);
      expect(await actions(finance)).toEqual(['renew', 'approve']);
      expect(await actions(department)).toEqual(['renew']);
      expect(await actions(await server.signIn('reader'))).toEqual([]);
      expect(await act(department, id, 'approve')).toMatchObject({ status: 403, body: { code: 'workflow.role-denied' } });
      expect(await act(await server.signIn('reader'), id, 'approve')).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    });

    it('refuses what is unknown, stale, or another region’s', async () => {
      const id = await idOf(4);
      expect(await act(finance, id, 'burn')).toMatchObject({ status: 422, body: { code: 'workflow.unknown-action' } });
      expect(await act(finance, id, 'publish')).toMatchObject({ status: 409, body: { code: 'workflow.state-differs' } });
      expect(await act(finance, id, 'approve', {}, 99)).toMatchObject({ status: 412, body: { code: 'version.stale', current: { id } } });
      expect(await act(finance, id, 'approve', { reason: 7 })).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
      expect(await finance.send('GET', `/api/publications/${NOWHERE}`)).toMatchObject({ status: 404, body: { code: 'publication.not-found' } });
      const other = await server.signIn('finance-other');
      expect(await other.send('GET', `/api/publications/${id}`)).toMatchObject({ status: 404 });
      expect(await other.send('GET', `/api/publications/${id}/preview`)).toMatchObject({ status: 404 });
      expect(await other.send('POST', `/api/publications/${id}/steps/approve`, { body: {}, headers: { 'if-match': '"1"' } })).toMatchObject({ status: 404 });
    });

    it('prepares only what is a department of a known year with approved targets, one version at a time', async () => {
      const prepare = (body: object) => finance.send('POST', '/api/publications', { body });
      expect(await prepare({ organizationId, year: 2026 })).toMatchObject({ status: 409, body: { code: 'publication.under-way' } });
      expect(await prepare({ organizationId, year: 2031 })).toMatchObject({ status: 404, body: { code: 'year.unknown', field: 'year' } });
      expect(await prepare({ organizationId: NOWHERE, year: 2026 })).toMatchObject({ status: 404, body: { code: 'organization.not-found' } });
      const unit = (await finance.api.get('/api/organizations')).items.find(({ kind }) => kind === 'unit');
      expect(await prepare({ organizationId: unit?.id, year: 2026 })).toMatchObject({ status: 422, body: { code: 'publication.not-department' } });
      expect(await prepare({ organizationId: '068', year: 1 })).toMatchObject({ status: 400, body: { errors: [{ field: 'organizationId' }, { field: 'year' }] } });
    });

    it('freezes anew what the demonstration froze', async () => {
      const id = await idOf(4);
      const before = await view(id);
      expect(await act(department, id, 'renew')).toMatchObject({ status: 200, body: { status: 'prepared', version: before.version + 1 } });
      expect((await view(id)).differences).toEqual(before.differences);
    });

    it('keeps the old page until the new version is published, and closes it when that is withdrawn', async () => {
      const id = await idOf(4);
      const shown = async () => (await server.anonymous.send('GET', `/api${PAGE}.json`)).body as { version?: number };
      expect(await act(finance, id, 'approve', { reason: '同意' })).toMatchObject({ status: 200, body: { status: 'approved' } });
      expect(await act(finance, id, 'return')).toMatchObject({ status: 422, body: { code: 'workflow.reason-missing', field: 'reason' } });
      expect((await shown()).version).toBe(3);

      const { version } = await view(id);
      const answers = await Promise.all([act(finance, id, 'publish', {}, version), act(finance, id, 'return', { reason: '再核对' }, version)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      if ((await view(id)).status === 'prepared') {
        await act(finance, id, 'approve');
        expect(await act(finance, id, 'publish')).toMatchObject({ status: 200 });
      }
      expect((await shown()).version).toBe(4);

      const third = await idOf(3);
      expect(await act(finance, third, 'withdraw', { reason: '有误' })).toMatchObject({ status: 409, body: { code: 'workflow.condition-unmet' } });
      expect(await act(finance, id, 'withdraw', { reason: ' ' })).toMatchObject({ status: 422, body: { code: 'workflow.reason-missing' } });
      expect(await act(finance, id, 'withdraw', { reason: '金额有误' })).toMatchObject({ status: 200, body: { status: 'withdrawn', actions: [] } });
      for (const url of [PAGE, `/api${PAGE}.json`, `/api${PAGE}.csv`, '/public/420105']) {
        expect((await server.anonymous.send('GET', url)).status).toBe(404);
      }
    });

    it('leaves every step in the trail of the department', async () => {
      const { items } = await finance.api.get('/api/organizations/{id}/trail', { path: { id: organizationId } });
      expect(items[0]).toMatchObject({
        action: 'publication.withdraw',
        changes: expect.arrayContaining([
          { field: 'publication:status', old: 'published', new: 'withdrawn' },
          { field: 'publication:reason', old: null, new: '金额有误' },
        ]),
      });
    });

    it('prepares the next version once under one key', async () => {
      const headers = { 'idempotency-key': 'disclosure-2026-once' };
      const prepare = () => department.send('POST', '/api/publications', { body: { organizationId, year: 2026 }, headers });
      const first = await prepare();
      expect(first).toMatchObject({ status: 201, body: { number: 5, status: 'prepared' } });
      expect(await prepare()).toMatchObject({ status: 201, body: { id: (first.body as { id: string }).id } });
    });

    it('is closed outside its days, but for withdrawing', async () => {
      await server.sql(`update entry_window set opens_on = '2020-01-01', closes_on = '2020-01-31' where stage = 'disclose'`);
      const id = await idOf(5);
      expect(await act(finance, id, 'approve')).toMatchObject({ status: 409, body: { code: 'workflow.stage-closed' } });
      expect((await finance.api.get('/api/publications')).items[0]?.may.prepare).toBe(false);
    });
  });
});

describe('an address that asks too often', () => {
  it('is told to wait', async () => {
    const server = await startTestServer({ PUBLIC_REQUESTS: '2' });
    try {
      const statuses = [];
      for (let time = 0; time < 3; time += 1) statuses.push((await server.anonymous.send('GET', PAGE)).status);
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await server.stop();
    }
  });
});
