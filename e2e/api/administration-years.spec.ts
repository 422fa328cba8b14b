import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOWHERE, administer, administeredState, rowsOf, trailOf } from './administration.js';
import { type Browser, type Method, type TestServer, present, startTestServer } from './test-server.js';

describe('administration of fiscal years', () => {
  let server: TestServer;
  let admin: Browser;
  let foreignYear: string;

  beforeAll(async () => {
    server = await startTestServer();
    admin = await server.signIn('admin');
    foreignYear = String((await rowsOf(server, `select id from fiscal_year where region_id = '420106'`))[0]?.['id']);
  });
  afterAll(() => server.stop());

  const years = async () => (await admin.api.get('/api/administration/fiscal-years')).items;
  const year2026 = async () => present((await years()).find(({ year }) => year === 2026));

  it('lists the years of the own region with their windows in three statements', async () => {
    const [only, ...others] = await years();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ year: 2026, scheme: 'mof-2020', stage: 'self_evaluate', schemeLocked: true, version: 1 });
    expect(only?.windows).toContainEqual({ stage: 'monitor', opensOn: '2026-08-01', closesOn: '2026-08-31' });
    expect(await server.statementsOf(() => administer(admin, 'GET', '/fiscal-years'))).toBe(3);
  });

  it('keeps this year in front of everybody while the next one is only declared', async () => {
    await server.sql(`insert into fiscal_year (region_id, id, year, scheme_id, stage)
                      values ('420105', '019ac000-0000-7000-8000-000000002099', 2099, 'mof-2020', 'declare')`);
    const finance = await server.signIn('finance');
    const yearOf = async (url: string) => (await finance.send('GET', url)).body as { year: number };
    expect(await yearOf('/api/workbench')).toMatchObject({ year: 2026 });
    expect(await yearOf('/api/reference')).toMatchObject({ year: 2026 });
    expect(await yearOf('/api/reports/year-end')).toMatchObject({ year: 2026 });
    const list = (await finance.send('GET', '/api/projects')).body as { items: { year: number }[] };
    expect(new Set(list.items.map(({ year }) => year))).toEqual(new Set([2026]));
    await server.sql(`update fiscal_year set stage = 'review' where year = 2099`);
    expect(await yearOf('/api/workbench')).toMatchObject({ year: 2099 });
    await server.sql('delete from fiscal_year where year = 2099');
  });

  it('opens a year once, and its scheme changes until results are handed in', async () => {
    const body = { year: 2027, scheme: 'mof-2020', stage: 'declare' };
    const created = await administer(admin, 'POST', '/fiscal-years', body);
    expect(created).toMatchObject({ status: 201, body: { ...body, windows: [], schemeLocked: false, demonstration: false, version: 1 } });
    expect(created.headers['etag']).toBe('"1"');
    expect(await administer(admin, 'POST', '/fiscal-years', body)).toMatchObject({ status: 409, body: { code: 'fiscal-year.exists', field: 'year' } });

    const { id } = present((await years()).find(({ year }) => year === 2027));
    const changed = await administer(admin, 'PUT', `/fiscal-years/${id}`, { scheme: 'hubei-2020', stage: 'review' }, 1);
    expect(changed).toMatchObject({ status: 200, body: { scheme: 'hubei-2020', stage: 'review', version: 2 } });
    expect(await trailOf(server, 'fiscal-year', id)).toEqual([
      {
        action: 'fiscal-year.created',
        actor: 'admin',
        first: true,
        changes: [
          { field: 'fiscal-year:year', old: null, new: 2027 },
          { field: 'fiscal-year:scheme', old: null, new: 'mof-2020' },
          { field: 'fiscal-year:stage', old: null, new: 'declare' },
          { field: 'fiscal-year:openRectifications', old: null, new: 'warn' },
        ],
      },
      {
        action: 'fiscal-year.changed',
        actor: 'admin',
        first: false,
        changes: [
          { field: 'fiscal-year:scheme', old: 'mof-2020', new: 'hubei-2020' },
          { field: 'fiscal-year:stage', old: 'declare', new: 'review' },
        ],
      },
    ]);
    await rowsOf(server, `delete from audit_event where object_id = $1`, [id]);
    await rowsOf(server, `delete from fiscal_year where id = $1`, [id]);
  });

  it('keeps the scheme of a year whose results were handed in, not its stage', async () => {
    const { id, version } = await year2026();
    expect(await administer(admin, 'PUT', `/fiscal-years/${id}`, { scheme: 'hubei-2020', stage: 'self_evaluate' }, version)).toMatchObject({
      status: 409,
      body: { code: 'fiscal-year.scheme-locked', field: 'scheme' },
    });
    const changed = await administer(admin, 'PUT', `/fiscal-years/${id}`, { scheme: 'mof-2020', stage: 'finance_review' }, version);
    expect(changed).toMatchObject({ status: 200, body: { stage: 'finance_review', version: version + 1 } });
  });

  it('sets, moves and removes a window, each in the trail', async () => {
    const { id, version } = await year2026();
    const url = `/fiscal-years/${id}/windows/rectify`;
    const window = (closesOn: string, seen: number) =>
      admin.api.put('/api/administration/fiscal-years/{id}/windows/{stage}', {
        path: { id, stage: 'rectify' },
        version: seen,
        body: { opensOn: '2027-06-01', closesOn },
      });
    expect((await window('2027-06-30', version)).windows).toContainEqual({ stage: 'rectify', opensOn: '2027-06-01', closesOn: '2027-06-30' });
    expect((await window('2027-06-30', version + 1)).version).toBe(version + 1);
    expect((await window('2027-07-15', version + 1)).version).toBe(version + 2);
    const removed = await admin.api.delete('/api/administration/fiscal-years/{id}/windows/{stage}', {
      path: { id, stage: 'rectify' },
      version: version + 2,
    });
    expect(removed.windows.map(({ stage }) => stage)).not.toContain('rectify');
    expect(await administer(admin, 'DELETE', url, undefined, version + 3)).toMatchObject({ status: 404, body: { code: 'window.not-found' } });
    expect((await trailOf(server, 'fiscal-year', id)).slice(-3)).toMatchObject([
      { action: 'entry-window.set', changes: [{ field: 'window:rectify:opensOn', old: null }, { field: 'window:rectify:closesOn' }] },
      { action: 'entry-window.set', changes: [{ field: 'window:rectify:closesOn', old: '2027-06-30', new: '2027-07-15' }] },
      { action: 'entry-window.removed' },
    ]);
  });

  it('shows the workbench the new deadline', async () => {
    const { id, version } = await year2026();
    await administer(admin, 'PUT', `/fiscal-years/${id}/windows/disclose`, { opensOn: '2027-08-01', closesOn: '2027-08-20' }, version);
    const lead = await server.signIn('lead');
    const { windows } = await lead.api.get('/api/workbench');
    expect(windows).toContainEqual({ stage: 'disclose', opensOn: '2027-08-01', closesOn: '2027-08-20' });
  });

  it('answers a stale version with the present row, and 404 for another region', async () => {
    const { id, version } = await year2026();
    const stale = await administer(admin, 'PUT', `/fiscal-years/${id}`, { scheme: 'mof-2020', stage: 'rectify' }, version - 1);
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale', current: { id, version, stage: 'finance_review' } } });
    for (const target of [foreignYear, NOWHERE]) {
      const answer = await administer(admin, 'PUT', `/fiscal-years/${target}`, { scheme: 'mof-2020', stage: 'rectify' }, 1);
      expect(answer).toMatchObject({ status: 404, body: { code: 'fiscal-year.not-found' } });
      const window = await administer(admin, 'DELETE', `/fiscal-years/${target}/windows/monitor`, undefined, 1);
      expect(window).toMatchObject({ status: 404, body: { code: 'fiscal-year.not-found' } });
    }
  });

  const DATES = { opensOn: '2026-08-01', closesOn: '2026-08-31' };
  const BAD: [string, Method, string, unknown, number, string, string?][] = [
    ['nothing', 'POST', '/fiscal-years', {}, 400, 'validation.failed', 'year'],
    ['a year that is text', 'POST', '/fiscal-years', { year: '2028', scheme: 'mof-2020', stage: 'declare' }, 400, 'validation.failed', 'year'],
    ['a year beyond the calendar', 'POST', '/fiscal-years', { year: 9999, scheme: 'mof-2020', stage: 'declare' }, 400, 'validation.failed', 'year'],
    ['an unknown scheme', 'POST', '/fiscal-years', { year: 2028, scheme: 'mof-1999', stage: 'declare' }, 422, 'scheme.unknown', 'scheme'],
    ['an unknown stage', 'POST', '/fiscal-years', { year: 2028, scheme: 'mof-2020', stage: 'party' }, 400, 'validation.failed', 'stage'],
    ['an unknown field', 'POST', '/fiscal-years', { year: 2028, scheme: 'mof-2020', stage: 'declare', demonstration: true }, 400, 'validation.failed', 'demonstration'],
    ['a window of no stage', 'PUT', '/fiscal-years/:id/windows/party', DATES, 400, 'validation.failed', 'stage'],
    ['a window that closes before it opens', 'PUT', '/fiscal-years/:id/windows/monitor', { opensOn: '2026-08-31', closesOn: '2026-08-01' }, 422, 'window.closes-before-opens', 'closesOn'],
    ['a day that is none', 'PUT', '/fiscal-years/:id/windows/monitor', { ...DATES, closesOn: '2026-02-30' }, 400, 'validation.failed', 'closesOn'],
    ['a day of another form', 'PUT', '/fiscal-years/:id/windows/monitor', { ...DATES, opensOn: '2026年8月1日' }, 400, 'validation.failed', 'opensOn'],
    ['a day as a number', 'PUT', '/fiscal-years/:id/windows/monitor', { ...DATES, opensOn: 20260801 }, 400, 'validation.failed', 'opensOn'],
    ['a malformed id', 'PUT', '/fiscal-years/2026', { scheme: 'mof-2020', stage: 'declare' }, 400, 'validation.failed', 'id'],
  ];

  it.each(BAD)('%s is refused and nothing changes', async (_, method, path, body, status, code, field) => {
    const { id, version } = await year2026();
    const before = await administeredState(server);
    const answer = await administer(admin, method, path.replace(':id', id), body, method === 'PUT' ? version : undefined);
    expect(answer).toMatchObject({ status, body: { code, ...(field && { field }) } });
    expect(await administeredState(server)).toBe(before);
  });
});
