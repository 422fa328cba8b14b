import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const OWN_PASSWORD = 'a-password-of-my-own';

describe('sessions of a person', () => {
  let server: TestServer;
  let admin: Browser;
  beforeAll(async () => {
    server = await startTestServer({ PASSWORD_MIN_LENGTH: '12', PASSWORD_REFUSE_COMMON: 'false' });
    admin = await server.signIn('admin');
  });
  afterAll(() => server.stop());

  const idOf = async (username: string) =>
    present((await admin.api.get('/api/administration/users', { query: { q: username } })).items.find((user) => user.username === username)).id;
  const isOpen = async (browser: Browser) => (await browser.send('GET', '/api/session')).status === 200;

  it('are listed with browser, address and times, and never with what signs in', async () => {
    const first = await server.signIn('lead');
    await server.signIn('lead');
    const answer = await first.send('GET', '/api/sessions');
    expect(answer.body).toHaveLength(2);
    expect(answer.body).toContainEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      userAgent: 'node',
      address: '127.0.0.1',
      startedAt: expect.stringMatching(/^20\d\d-/),
      lastSeenAt: expect.stringMatching(/^20\d\d-/),
      current: true,
    });
    const [{ token_hash: hash } = { token_hash: '' }] = await server.sql(`select token_hash from session limit 1`);
    expect(answer.text).not.toContain(String(hash));
  });

  it('end one by one, or all but the one that asks, with an event in the trail', async () => {
    const [kept, second, third] = [await server.signIn('lead2'), await server.signIn('lead2'), await server.signIn('lead2')];
    const other = present((await second.api.get('/api/sessions')).find(({ current }) => current));
    expect((await kept.send('DELETE', `/api/sessions/${other.id}`)).status).toBe(204);
    expect([await isOpen(kept), await isOpen(second), await isOpen(third)]).toEqual([true, false, true]);
    expect(await kept.send('DELETE', `/api/sessions/${other.id}`)).toMatchObject({ status: 404, body: { code: 'session.not-found' } });
    expect((await kept.send('DELETE', '/api/sessions')).status).toBe(204);
    expect([await isOpen(kept), await isOpen(third)]).toEqual([true, false]);
    const events = await admin.api.get('/api/audit-events', { query: { action: 'user.sessions-ended', actor: 'lead2' } });
    expect(events.items.map(({ changes }) => changes)).toEqual([
      [{ field: 'user:session:1', old: '127.0.0.1 node', new: null }],
      [{ field: 'user:session:1', old: '127.0.0.1 node', new: null }],
    ]);
  });

  it("cannot be ended by somebody else's hand but an administrator's", async () => {
    const lead = await server.signIn('lead');
    const finance = await server.signIn('finance');
    const id = present((await lead.api.get('/api/sessions')).find(({ current }) => current)).id;
    expect((await finance.send('DELETE', `/api/sessions/${id}`)).status).toBe(404);
    expect(await isOpen(lead)).toBe(true);
    const userId = await idOf('lead');
    expect((await admin.api.get('/api/administration/users/{id}/sessions', { path: { id: userId } })).map((session) => session.id)).toContain(id);
    expect((await admin.send('DELETE', `/api/administration/users/${userId}/sessions`)).status).toBe(204);
    expect(await isOpen(lead)).toBe(false);
    expect(await admin.api.get('/api/administration/users/{id}/sessions', { path: { id: userId } })).toEqual([]);
  });

  it('are out of reach for an administrator of another region', async () => {
    const [{ user_id: foreign } = { user_id: '' }] = await server.sql(`select user_id from account where region_id <> '420105' limit 1`);
    expect(foreign).not.toBe('');
    expect((await admin.send('GET', `/api/administration/users/${String(foreign)}/sessions`)).status).toBe(404);
    expect((await admin.send('DELETE', `/api/administration/users/${String(foreign)}/sessions`)).status).toBe(404);
  });

  it('say when they were last used, some minutes apart', async () => {
    const [reader] = [await server.signIn('reader'), await server.signIn('reader')];
    await server.sql(`update session set last_seen_at = '2026-01-01T00:00:00Z'`);
    // A server that just read a session trusts that for some seconds, unless something of the person changed.
    await reader.send('DELETE', '/api/sessions');
    await reader.send('GET', '/api/session');
    expect((await reader.api.get('/api/sessions')).find(({ current }) => current)?.lastSeenAt).not.toMatch(/^2026-01-01/);
  });

  it('end with a change of the password, which has to be as long as configured', async () => {
    const [kept, other] = [await server.signIn('department'), await server.signIn('department')];
    expect((await kept.api.get('/api/session')).passwordMinLength).toBe(12);
    const change = (next: string) => kept.send('PUT', '/api/session/password', { body: { current: 'jixiao-2026', next } });
    expect(await change('short-pass1')).toMatchObject({ status: 422, body: { code: 'password.too-short', field: 'next', params: { limit: '12' } } });
    expect(await change('my-Department-key')).toMatchObject({ status: 422, body: { code: 'password.like-username', field: 'next' } });
    expect((await change(OWN_PASSWORD)).status).toBe(204);
    expect([await isOpen(kept), await isOpen(other)]).toEqual([true, false]);
  });
});
