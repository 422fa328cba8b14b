import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type TestServer, startTestServer } from './test-server.js';

describe('the list of organizations', () => {
  let server: TestServer;
  let finance: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    finance = await server.signIn('finance');
    await server.sql(
      `insert into organization (region_id, id, kind, code, name, path)
       select '420105', gen_random_uuid(), 'department', '3' || lpad(n::text, 3, '0'), '测试' || n || '局', '3' || lpad(n::text, 3, '0') || '/'
       from generate_series(1, 150) n`,
    );
  });
  afterAll(() => server.stop());

  it('is searched by name, code and kind beyond its first page', async () => {
    const find = async (query: { q?: string; kind?: 'department' | 'unit' }): Promise<string[]> =>
      (await finance.api.get('/api/organizations', { query: { limit: 100, ...query } })).items.map(({ code }) => code);
    expect(await find({ q: '测试149局' })).toEqual(['3149']);
    expect(await find({ q: '3150' })).toEqual(['3150']);
    expect(await find({ q: ' 测试149局 ', kind: 'unit' })).toEqual([]);
    expect(await find({ kind: 'unit' })).toEqual(['068001']);
    expect(await find({ q: '%' })).toEqual([]);
    const unknown = await finance.send('GET', '/api/organizations?kind=ministry');
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ field: 'kind' }] } });
  });
});
