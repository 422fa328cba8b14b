import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportView } from '@jixiao/contracts/views';
import { rowsOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { check, documentText, importOf, itemsOf, upload } from './imported-document.js';
import { type Browser, type TestServer, startTestServer } from './test-server.js';

describe('a received document', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    [department, finance] = await Promise.all([server.signIn('department'), server.signIn('finance')]);
  });
  afterAll(() => server.stop());

  it('costs about the same number of statements for one project as for ten', async () => {
    const forms = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => check({ code: `42010526068T0000${from + index}`, name: `批量项目${from + index}` }));
    const cost = async (from: number, count: number): Promise<number> => {
      const view = await importOf(finance, documentText(forms(from, count)));
      const items = (await itemsOf(finance, view.id))
        .filter(({ kind }) => kind === 'project')
        .map(({ key }) => ({ key, storedVersion: null }));
      const send = () =>
        finance.send('POST', `/api/imports/${view.id}/acceptance`, { body: { items }, headers: { 'if-match': `"${view.version}"` } });
      return server.statementsOf(async () => expect(await send()).toMatchObject({ status: 200, body: { created: count } }));
    };
    const [one, ten] = [await cost(10_000, 1), await cost(20_000, 10)];
    expect(ten - one).toBeLessThanOrEqual(9 * 3);
  });

  it('is listed newest first, with a key for the next page', async () => {
    for (const name of ['甲', '乙', '丙', '丁']) await importOf(finance, documentText([check({ name })]));
    const { items, nextCursor } = await finance.api.get('/api/imports', { query: { limit: 2 } });
    const next = await finance.api.get('/api/imports', { query: { limit: 2, cursor: nextCursor } });
    const times = [...items, ...next.items].map(({ uploadedAt }) => uploadedAt);
    expect(times).toHaveLength(4);
    expect([...times].sort().reverse()).toEqual(times);
    expect(new Set([...items, ...next.items].map(({ id }) => id)).size).toBe(4);
  });

  it('that is sent again under its key is received once', async () => {
    const text = documentText([check({ name: '只收一次' })]);
    const send = () => upload(department, text, '一次.txt', { 'idempotency-key': 'import-once-1' });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((second.body as ImportView).id).toBe((first.body as ImportView).id);
    expect(await rowsOf(server, `select count(*)::int from document_import where file_name = '一次.txt'`)).toEqual([{ count: 1 }]);
  });
});
