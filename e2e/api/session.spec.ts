import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestServer, startTestServer } from './test-server.js';

describe('session', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ SIGN_IN_ATTEMPTS: '5' });
  });
  afterAll(() => server.stop());

  it('sets an httpOnly cookie and names user, roles and CSRF token', async () => {
    const answer = await server.anonymous.send('POST', '/api/session', { body: { username: 'lead', password: 'jixiao-2026' } });
    expect(answer.headers['set-cookie']).toMatch(/^jixiao_session=[\w-]{43};.*HttpOnly; SameSite=Lax/);
    expect(answer.body).toMatchObject({ user: { username: 'lead' }, roles: [{ role: 'lead' }] });
  });

  it.each([
    [{ username: 'lead', password: 'wrong' }],
    [{ username: 'nobody', password: 'jixiao-2026' }],
  ])('refuses %j with the same words', async (body) => {
    const answer = await server.anonymous.send('POST', '/api/session', { body });
    expect(answer).toMatchObject({ status: 401, body: { code: 'sign-in.failed' } });
  });

  it('ends for good', async () => {
    const browser = await server.signIn('reader');
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
  });

  it.each([[''], ['wrong']])('refuses an unsafe request with the CSRF token %p', async (token) => {
    const browser = await server.signIn('finance');
    const answer = await browser.send('DELETE', '/api/session', { headers: { 'x-csrf-token': token } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'csrf.invalid' } });
  });

  it('slows down who guesses', async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const body = { username: 'admin', password: `guess ${attempt}` };
      statuses.push((await server.anonymous.send('POST', '/api/session', { body })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });
});
