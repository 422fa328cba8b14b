import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyTrail } from '@jixiao/server';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const dayFromToday = (days: number): string => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

describe('a deputy', () => {
  let server: TestServer;
  let admin: Browser;
  let lead: Browser;
  let reader: Browser;
  let leadId: string;
  let readerId: string;
  let roles: { role: string; organizationId: string | null }[];

  const rolesOf = async (browser: Browser) =>
    (await browser.api.get('/api/session')).roles.map(({ role, organizationId }) => ({ role, organizationId }));
  const give = (browser: Browser, change: object = {}) =>
    browser.send('POST', '/api/delegations', { body: { delegateId: readerId, roles, startsOn: TODAY, endsOn: dayFromToday(3), reason: '休假', ...change } });
  const act = (browser: Browser, delegationId: string | null) => browser.send('PUT', '/api/session/acting', { body: { delegationId } });
  const idOf = (answer: { body: unknown }) => (answer.body as { id: string }).id;

  beforeAll(async () => {
    server = await startTestServer();
    admin = await server.signIn('admin');
    lead = await server.signIn('lead');
    leadId = (await lead.api.get('/api/session')).user.id;
    roles = await rolesOf(lead);
  });
  beforeEach(async () => {
    reader = await server.signIn('reader');
    readerId = (await reader.api.get('/api/session')).user.id;
  });
  afterAll(() => server.stop());

  it('acts with what was delegated and nothing else, and the trail names both', async () => {
    const given = await give(lead);
    expect(given).toMatchObject({ status: 201, body: { delegatorId: leadId, delegateId: readerId, state: 'present', endsOn: dayFromToday(3), reason: '休假' } });
    expect((await reader.api.get('/api/delegations')).received.map(({ id }) => id)).toContain(idOf(given));
    expect((await reader.send('GET', '/api/reports/year-end')).status).toBe(200);

    expect((await act(reader, idOf(given))).status).toBe(204);
    const session = await reader.api.get('/api/session');
    expect(session).toMatchObject({ user: { id: readerId }, deputyOf: { id: leadId }, roles: [{ role: 'lead' }] });
    expect((await reader.send('GET', '/api/reports/year-end')).status).toBe(403);
    const mine = async (browser: Browser) => (await browser.api.get('/api/projects', { query: { limit: 100 } })).items.map(({ id }) => id);
    expect(await mine(reader)).toEqual(await mine(lead));

    const { id } = present((await reader.api.get('/api/projects', { query: { q: '42010525068T000000112' } })).items[0]);
    const page = await reader.api.get('/api/projects/{id}', { path: { id } });
    const indicator = present(page.goals.find(({ horizon }) => horizon === 'annual')?.indicators[0]);
    const body = { year: 2026, indicators: [{ id: indicator.id, actual: '119.4万元' }], execution: [] };
    expect((await reader.send('PUT', `/api/projects/${id}/recording`, { body, headers: { 'if-match': `"${page.version}"` } })).status).toBe(200);
    const [event] = (await lead.api.get('/api/projects/{id}/trail', { path: { id } })).items;
    expect(event).toMatchObject({ action: 'recording.saved', actor: '刘海', deputyOf: '张明' });
    expect((await verifyTrail(server.databaseUrl)).flaws).toEqual([]);
    await server.sql(`update audit_event set deputy_of = null where id = $1`, [event?.id]);
    expect((await verifyTrail(server.databaseUrl)).flaws).toMatchObject([{ kind: 'altered', id: event?.id }]);
    await server.sql(`update audit_event set deputy_of = $2 where id = $1`, [event?.id, leadId]);

    expect((await act(reader, null)).status).toBe(204);
    expect(await reader.api.get('/api/session')).toMatchObject({ deputyOf: null, roles: [{ role: 'reader' }] });
  });

  it('cannot delegate any further, nor act by what another received', async () => {
    const given = await give(lead);
    expect(await act(await server.signIn('finance'), idOf(given))).toMatchObject({ status: 404, body: { code: 'delegation.not-found' } });
    await act(reader, idOf(given));
    const finance = (await (await server.signIn('finance')).api.get('/api/session')).user.id;
    expect(await give(reader, { delegateId: finance })).toMatchObject({ status: 409, body: { code: 'delegation.not-further' } });
  });

  it('loses it at once when it is ended, and by itself on the day after the last', async () => {
    for (const end of [
      (id: string) => lead.send('POST', `/api/delegations/${id}/end`),
      (id: string) => admin.send('POST', `/api/delegations/${id}/end`),
      (id: string) => reader.send('POST', `/api/delegations/${id}/end`),
    ]) {
      const id = idOf(await give(lead));
      await act(reader, id);
      expect(await end(id)).toMatchObject({ status: 200, body: { state: 'ended' } });
      expect((await reader.api.get('/api/session')).deputyOf).toBeNull();
      expect((await act(reader, id)).status).toBe(404);
    }
    const id = idOf(await give(lead));
    await act(reader, id);
    await server.sql(`update delegation set starts_on = $2, ends_on = $2 where id = $1`, [id, dayFromToday(-1)]);
    expect((await reader.api.get('/api/session')).roles).toMatchObject([{ role: 'reader' }]);
    expect((await act(reader, id)).status).toBe(404);
    const coming = idOf(await give(lead, { startsOn: dayFromToday(1) }));
    expect((await act(reader, coming)).status).toBe(404);
  });

  it('never holds more than the delegator does now', async () => {
    const given = await give(lead);
    const person = present((await admin.api.get('/api/administration/users', { query: { q: 'lead' } })).items.find(({ id }) => id === leadId));
    const change = (wanted: object[], version: number) =>
      admin.send('PUT', `/api/administration/users/${leadId}`, { body: { name: person.name, phone: person.phone, organizationId: person.organizationId, roles: wanted }, headers: { 'if-match': `"${version}"` } });
    expect((await change([{ role: 'reader', organizationId: null }], person.version)).status).toBe(200);
    await act(reader, idOf(given));
    expect(await reader.api.get('/api/session')).toMatchObject({ deputyOf: null, roles: [{ role: 'reader' }] });
    expect((await change(roles, person.version + 1)).status).toBe(200);
    lead = await server.signIn('lead');
  });

  it('can be set by an administrator for somebody else, and by nobody else', async () => {
    const given = await give(admin, { delegatorId: leadId });
    expect(given).toMatchObject({ status: 201, body: { delegatorId: leadId } });
    expect(await give(await server.signIn('finance'), { delegatorId: leadId })).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
    expect((await (await server.signIn('finance')).send('POST', `/api/delegations/${idOf(given)}/end`)).status).toBe(404);
    const [event] = (await admin.api.get('/api/audit-events', { query: { action: 'delegation.given' } })).items;
    expect(event).toMatchObject({ objectId: leadId, actor: '赵宁', changes: expect.arrayContaining([{ field: 'delegation:reason', old: null, new: '休假' }]) });
  });

  it.each([
    ['delegation.days', 422, 'endsOn', () => ({ startsOn: dayFromToday(2), endsOn: dayFromToday(1) })],
    ['delegation.days', 422, 'endsOn', () => ({ startsOn: dayFromToday(-9), endsOn: dayFromToday(-1) })],
    ['delegation.same-person', 422, 'delegateId', () => ({ delegateId: leadId })],
    ['user.unknown', 422, 'delegateId', () => ({ delegateId: '019ac000-0000-7000-8000-000000000000' })],
    ['delegation.role-not-held', 422, 'roles', () => ({ roles: [{ role: 'administrator', organizationId: null }] })],
    ['validation.failed', 400, 'roles', () => ({ roles: [] })],
    ['validation.failed', 400, 'reason', () => ({ reason: ' ' })],
    ['validation.failed', 400, 'endsOn', () => ({ endsOn: '2027-02-29' })],
  ])('is refused with %s (%i) for %s', async (code, status, field, change) => {
    expect(await give(lead, change())).toMatchObject({ status, body: { code, field } });
  });

  it('of another region is nobody', async () => {
    const [{ user_id: foreign } = { user_id: '' }] = await server.sql(`select user_id from account where region_id <> '420105' limit 1`);
    expect(await give(lead, { delegateId: foreign })).toMatchObject({ status: 422, body: { code: 'user.unknown' } });
    expect((await lead.api.get('/api/delegations/colleagues')).map(({ id }) => id)).not.toContain(foreign);
  });
});
