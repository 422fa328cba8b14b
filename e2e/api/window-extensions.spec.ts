import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NOWHERE, administer, trailOf } from './administration.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const DAY = 86_400_000;
/** Days of the calendar in China from today. */
const day = (days: number): string => new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10);

describe('windows of organizations and extensions', () => {
  let server: TestServer;
  let lead: Browser;
  let finance: Browser;
  let admin: Browser;
  let own: { id: string; unit: string };
  let other: { id: string; unit: string };

  beforeAll(async () => {
    server = await startTestServer();
    [lead, finance, admin] = await Promise.all([server.signIn('lead'), server.signIn('finance'), server.signIn('admin')]);
    const rows = await server.sql(
      `select p.id, p.unit_id as unit from project p
       join app_user u on u.region_id = p.region_id and u.id = p.lead_user_id and u.name = '张明'
       left join self_evaluation s on s.region_id = p.region_id and s.project_id = p.id
       where coalesce(s.status, 'draft') = 'draft' order by p.code`,
    );
    [own, other] = rows.map((row) => present(row)) as [typeof own, typeof other];
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    await server.sql(`delete from window_extension`);
    await server.sql(`delete from organization_window`);
    await server.sql(`update entry_window set opens_on = '${day(-30)}', closes_on = '${day(-1)}'`);
  });

  const mayRecord = async (id: string) => (await lead.api.get('/api/projects/{id}', { path: { id } })).may.record;
  const grant = (body: object, browser = finance) => browser.send('POST', '/api/window-extensions', { body });
  const extension = (given: object = {}) => ({ year: 2026, stage: 'self_evaluate', closesOn: day(3), reason: '系统故障，补录数据', ...given });
  const withdraw = (id: string, version: number, browser = finance) =>
    browser.send('POST', `/api/window-extensions/${id}/withdrawal`, { body: { reason: '已经补录完毕' }, headers: { 'if-match': `"${version}"` } });
  const record = async (id: string) => {
    const page = await lead.api.get('/api/projects/{id}', { path: { id } });
    const indicator = present(page.goals.find(({ horizon }) => horizon === 'annual')?.indicators[0]);
    return lead.send('PUT', `/api/projects/${id}/recording`, {
      body: { year: 2026, indicators: [{ id: indicator.id, actual: `${Math.random()}次` }], execution: [] },
      headers: { 'if-match': `"${page.version}"` },
    });
  };

  it('lets an extended project be entered while the others stay locked, until it is withdrawn', async () => {
    expect([await mayRecord(own.id), await mayRecord(other.id)]).toEqual([false, false]);
    const granted = await grant(extension({ projectId: own.id }));
    expect(granted).toMatchObject({ status: 201, body: { closesOn: day(3), project: { id: own.id }, organization: null, withdrawn: null, version: 1 } });
    expect([await mayRecord(own.id), await mayRecord(other.id)]).toEqual([true, false]);
    expect((await record(own.id)).status).toBe(200);
    expect((await record(other.id)).body).toMatchObject({ code: 'window.closed', params: { closesOn: day(-1), today: day(0) } });

    const { id } = granted.body as { id: string };
    expect((await withdraw(id, 7)).status).toBe(412);
    expect(await withdraw(id, 1)).toMatchObject({ status: 200, body: { withdrawn: { reason: '已经补录完毕' }, version: 2 } });
    expect((await withdraw(id, 2)).body).toMatchObject({ status: 409, code: 'extension.withdrawn' });
    expect((await record(own.id)).body).toMatchObject({ code: 'window.closed' });
    const actions = (await trailOf(server, 'project', own.id)).map(({ action }) => String(action));
    expect(actions.filter((action) => action.startsWith('window.'))).toEqual(['window.extended', 'window.extension-withdrawn']);
  });

  it('lets an extension of an organization count for all below it', async () => {
    expect((await grant(extension({ organizationId: own.unit }))).status).toBe(201);
    expect(await mayRecord(own.id)).toBe(true);
    const page = await lead.api.get('/api/projects/{id}/windows', { path: { id: own.id } });
    expect(page).toMatchObject({ year: 2026, today: day(0), mayExtend: false });
    expect(page.windows.find(({ stage }) => stage === 'self_evaluate')).toMatchObject({
      state: 'open',
      closesOn: day(3),
      setClosesOn: day(-1),
      setFor: null,
      extension: { organization: { id: own.unit }, reason: '系统故障，补录数据' },
    });
  });

  it('puts the days of an organization in place of those of the region', async () => {
    const year = present((await admin.api.get('/api/administration/fiscal-years')).items.find((each) => each.year === 2026));
    const root = present((await server.sql(`select id from organization where region_id = '420105' and parent_id is null`))[0])['id'] as string;
    const set = await administer(admin, 'PUT', `/fiscal-years/${year.id}/organizations/${root}/windows/self_evaluate`, { opensOn: day(-2), closesOn: day(0) }, year.version);
    expect(set).toMatchObject({ status: 200, body: { organizationWindows: [{ organizationId: root, stage: 'self_evaluate', closesOn: day(0) }] } });
    expect(await mayRecord(own.id)).toBe(true);
    const nearer = await administer(admin, 'PUT', `/fiscal-years/${year.id}/organizations/${own.unit}/windows/self_evaluate`, { opensOn: day(-9), closesOn: day(-8) }, year.version + 1);
    expect(nearer.status).toBe(200);
    expect(await mayRecord(own.id)).toBe(false);
    expect((await record(own.id)).body).toMatchObject({ code: 'window.closed', params: { opensOn: day(-9), closesOn: day(-8) } });
    const removed = await administer(admin, 'DELETE', `/fiscal-years/${year.id}/organizations/${own.unit}/windows/self_evaluate`, undefined, year.version + 2);
    expect(removed.status).toBe(200);
    expect(await mayRecord(own.id)).toBe(true);
    expect(await administer(admin, 'DELETE', `/fiscal-years/${year.id}/organizations/${own.unit}/windows/self_evaluate`, undefined, year.version + 3)).toMatchObject({ status: 404, body: { code: 'window.not-found' } });
    expect(await administer(admin, 'PUT', `/fiscal-years/${year.id}/organizations/${NOWHERE}/windows/self_evaluate`, { opensOn: day(0), closesOn: day(1) }, year.version + 3)).toMatchObject({ status: 404, body: { code: 'organization.not-found' } });
  });

  it.each([
    ['neither project nor organization', {}, 422, 'extension.subject', 'projectId'],
    ['both', { projectId: NOWHERE, organizationId: NOWHERE }, 422, 'extension.subject', 'projectId'],
    ['an unknown project', { projectId: NOWHERE }, 404, 'project.not-found', undefined],
    ['an unknown organization', { organizationId: NOWHERE }, 404, 'organization.not-found', undefined],
  ])('refuses %s', async (_, given, status, code, field) => {
    const refused = await grant(extension(given));
    expect(refused).toMatchObject({ status, body: { code, ...(field && { field }) } });
  });

  it.each([
    ['a day of the past', { closesOn: day(-1) }, 422, 'extension.too-early'],
    ['a year without budget', { year: 2031 }, 404, 'year.unknown'],
    ['a stage that there is none of', { stage: 'harvest' }, 400, 'validation.failed'],
    ['29 February of an ordinary year', { closesOn: '2027-02-29' }, 400, 'validation.failed'],
    ['no reason', { reason: ' ' }, 400, 'validation.failed'],
    ['an identifier that is none', { projectId: 'x' }, 400, 'validation.failed'],
  ])('refuses %s', async (_, given, status, code) => {
    expect(await grant({ ...extension({ projectId: own.id }), ...given })).toMatchObject({ status, body: { code } });
  });

  it('accepts 29 February 2028 and reads a page by as many statements as before', async () => {
    expect(await grant(extension({ projectId: own.id, closesOn: '2028-02-29' }))).toMatchObject({ status: 201, body: { closesOn: '2028-02-29' } });
    expect(await server.statementsOf(() => lead.send('GET', `/api/projects/${own.id}`))).toBe(3);
    expect(await server.statementsOf(() => finance.send('GET', '/api/window-extensions?year=2026'))).toBe(3);
  });

  it('lets one of two withdrawals win', async () => {
    const { id } = (await grant(extension({ projectId: own.id }))).body as { id: string };
    const answers = await Promise.all([withdraw(id, 1), withdraw(id, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('lists extensions to finance in their region only', async () => {
    await grant(extension({ projectId: own.id }));
    await grant(extension({ organizationId: own.unit, closesOn: day(5) }));
    const first = await finance.api.get('/api/window-extensions', { query: { year: 2026, limit: 1 } });
    expect(first.items).toMatchObject([{ organization: { id: own.unit } }]);
    const rest = await finance.api.get('/api/window-extensions', { query: { year: 2026, limit: 1, cursor: present(first.nextCursor) } });
    expect(rest).toMatchObject({ items: [{ project: { id: own.id } }], nextCursor: null });
    expect((await lead.send('GET', '/api/window-extensions')).status).toBe(403);
  });
});
