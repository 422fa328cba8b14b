import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const NETWORK = '42010525068T000000112';

describe('the trail for auditors', () => {
  let server: TestServer;
  let admin: Browser;
  let finance: Browser;
  let lead: Browser;

  const recordNetwork = async (actual: string) => {
    const { id } = present((await lead.api.get('/api/projects', { query: { q: NETWORK } })).items[0]);
    const page = await lead.api.get('/api/projects/{id}', { path: { id } });
    const indicator = present(page.goals.find(({ horizon }) => horizon === 'annual')?.indicators[0]);
    const headers = { 'if-match': `"${page.version}"` };
    const saved = await lead.send('PUT', `/api/projects/${id}/recording`, { body: { year: 2026, indicators: [{ id: indicator.id, actual }], execution: [] }, headers });
    expect(saved.status).toBe(200);
    return id;
  };
  const events = async (browser: Browser, query: NonNullable<Parameters<typeof browser.api.get<'/api/audit-events'>>[1]>['query'] = {}) =>
    (await browser.api.get('/api/audit-events', { query })).items;
  const actionsOf = async (query: Parameters<typeof events>[1]) => new Set((await events(finance, query)).map(({ action }) => action));

  beforeAll(async () => {
    server = await startTestServer();
    admin = await server.signIn('admin');
    finance = await server.signIn('finance');
    lead = await server.signIn('lead');
  });
  afterAll(() => server.stop());

  it('shows newest first what just happened, by whom and to what', async () => {
    const id = await recordNetwork('119.2万元');
    const [event] = await events(finance);
    expect(event).toMatchObject({
      action: 'recording.saved',
      actor: '张明',
      objectType: 'project',
      objectId: id,
      objectCode: NETWORK,
      changes: [{ new: '119.2万元' }],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('finds by object, actor, action, what changed, and organization', async () => {
    const id = await recordNetwork('119.3万元');
    expect(new Set((await events(finance, { objectType: 'project', objectId: id })).map(({ objectId }) => objectId))).toEqual(new Set([id]));
    expect(new Set((await events(finance, { object: NETWORK })).map(({ objectId }) => objectId))).toEqual(new Set([id]));
    expect(new Set((await events(finance, { actor: 'lead2' })).map(({ actor }) => actor)).size).toBe(1);
    expect(await actionsOf({ action: 'self-evaluation' })).toEqual(new Set(['self-evaluation.submitted', 'self-evaluation.forwarded', 'self-evaluation.confirmed', 'self-evaluation.returned', 'self-evaluation.score-reviewed']));
    expect(await actionsOf({ action: 'self-evaluation.confirmed' })).toEqual(new Set(['self-evaluation.confirmed']));
    expect(await events(finance, { text: '119.3万' })).toMatchObject([{ action: 'recording.saved' }]);
    expect(await events(finance, { text: '119.3万', object: '没有这个' })).toEqual([]);
    const department = present((await finance.api.get('/api/organizations')).items.find(({ code }) => code === '068'));
    const below = await events(finance, { organizationId: department.id, limit: 100 });
    expect(below.length).toBeGreaterThan(10);
    expect(new Set(below.map(({ objectType }) => objectType))).toEqual(new Set(['project', 'organization']));
  });

  it('counts days as they are in China', async () => {
    const { id } = present((await server.sql(`select id from audit_event where region_id = '420105' and action = 'recording.saved' order by at limit 1`))[0]) as { id: string };
    // Half past midnight of the leap day in China is the day before in UTC.
    await server.sql(`update audit_event set at = '2028-02-28T16:30:00Z' where id = $1`, [id]);
    const onDay = async (day: string) => (await events(finance, { from: day, until: day })).map((event) => event.id);
    expect(await onDay('2028-02-28')).toEqual([]);
    expect(await onDay('2028-02-29')).toEqual([id]);
    await server.sql(`update audit_event set at = '2026-02-01T00:00:00Z' where id = $1`, [id]);
  });

  it('goes on page by page without losing or repeating an event, in as many statements for one as for a hundred', async () => {
    const all = await events(finance, { limit: 100 });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { id: string }[]; nextCursor: string | null } = await finance.api.get('/api/audit-events', { query: { cursor, limit: 7 } });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null && seen.length < all.length);
    expect(seen.slice(0, all.length)).toEqual(all.map(({ id }) => id).slice(0, seen.length));
    const one = await server.statementsOf(() => events(finance, { limit: 1 }));
    expect(await server.statementsOf(() => events(finance, { limit: 100 }))).toBe(one);
  });

  it('shows who is confined to an organization what happened in it, and nothing of the region', async () => {
    const unit = present((await finance.api.get('/api/organizations')).items.find(({ code }) => code === '068001'));
    const person = present((await admin.api.get('/api/administration/users', { query: { q: 'reader' } })).items.find(({ username }) => username === 'reader'));
    const body = { name: person.name, phone: person.phone, organizationId: null, roles: [{ role: 'reader', organizationId: unit.id }] };
    expect((await admin.send('PUT', `/api/administration/users/${person.id}`, { body, headers: { 'if-match': `"${person.version}"` } })).status).toBe(200);
    const reader = await server.signIn('reader');
    const seen = await events(reader, { limit: 100 });
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(({ objectType }) => objectType))).toEqual(new Set(['project']));
    const projects = new Set((await reader.api.get('/api/projects', { query: { limit: 100 } })).items.map(({ id }) => id));
    expect(seen.filter(({ objectId }) => !projects.has(objectId))).toEqual([]);
    const user = await events(finance, { objectType: 'user', objectId: person.id });
    expect(user).toMatchObject([{ action: 'user.changed', objectCode: 'reader', objectName: person.name }]);
    expect(await events(reader, { objectType: 'user', objectId: person.id })).toEqual([]);
  });

  it('shows nothing of another region', async () => {
    const [{ count: foreign } = { count: 0 }] = await server.sql(`select count(*)::int from audit_event where region_id <> '420105'`);
    expect(foreign).toBeGreaterThan(0);
    const ids = new Set((await server.sql(`select id from audit_event where region_id <> '420105'`)).map(({ id }) => id));
    expect((await events(finance, { limit: 100 })).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it.each([
    ['objectType', 'objectType=nothing'],
    ['objectType', 'objectId=019ac000-0000-7000-8000-000000000000'],
    ['objectId', 'objectType=project&objectId=1'],
    ['from', 'from=2026-02-30'],
    ['until', 'until=yesterday'],
    ['organizationId', 'organizationId=068'],
    ['cursor', 'cursor=x'],
    ['limit', 'limit=1000'],
    ['text', `text=${'x'.repeat(101)}`],
    ['who', 'who=me'],
  ])('refuses %s by its name (%s)', async (field, query) => {
    const answer = await finance.send('GET', `/api/audit-events?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation.failed', errors: [expect.objectContaining({ field })] } });
  });

  describe('given out as a file', () => {
    it('is CSV of the same events, one row a field, and leaves an event itself', async () => {
      await recordNetwork('=1+1');
      const answer = await finance.send('GET', `/api/audit-events/document?format=csv&action=recording.saved&object=${NETWORK}`);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'private, no-store' });
      expect(decodeURIComponent(answer.headers['content-disposition'] ?? '')).toMatch(/审计记录 \d{4}-\d\d-\d\d\.csv$/);
      expect(answer.text).toContain(`,'=1+1,`);
      expect(answer.text).not.toContain(',=1+1');
      expect(answer.text.split('\r\n').filter((line) => line !== '' && !line.includes(NETWORK))).toHaveLength(1);
      const [noted] = await events(finance);
      expect(noted).toMatchObject({ action: 'audit.exported', objectType: 'trail-export', actor: '陈静' });
      expect(noted?.changes.map((change) => [change.field, change.new])).toEqual([
        ['audit:format', 'csv'],
        ['audit:object', NETWORK],
        ['audit:action', 'recording.saved'],
      ]);
    });

    it('is a workbook of more events than are read at once', async () => {
      await server.sql(
        `insert into audit_event select region_id, gen_random_uuid(), at - n * interval '1 day', actor_id, 'test.many', object_type, gen_random_uuid(), '[]', null, null, hash
         from (select * from audit_event where region_id = '420105' limit 1) e, generate_series(1, 1201) n`,
      );
      const answer = await finance.send('GET', '/api/audit-events/document?format=xlsx&action=test.many');
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(new Uint8Array(answer.bytes).buffer);
      const ids = new Set(workbook.worksheets[0]?.getColumn(12).values.slice(2));
      expect(ids.size).toBe(1201);
    });

    it('names the format that it does not know', async () => {
      const answer = await finance.send('GET', '/api/audit-events/document?format=pdf');
      expect(answer).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field: 'format' })] } });
    });
  });
});
