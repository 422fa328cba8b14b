import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcceptanceResult } from '@jixiao/contracts/views';
import { rowsOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, acceptItems, check, choice, documentText, importOf, itemsOf, read, storedByImports } from './imported-document.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

describe('imports that meet others', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;

  const stored = (): Promise<unknown> => storedByImports(server);

  beforeAll(async () => {
    server = await startTestServer({ IMPORT_MAX_MB: '2', DATABASE_POOL: '20' });
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    [department, finance] = await Promise.all([server.signIn('department'), server.signIn('finance')]);
  });
  afterAll(() => server.stop());

  describe('half of it', () => {
    it('is not stored where one of the chosen is blocked', async () => {
      const before = await stored();
      const view = await importOf(department, documentText([check({ code: 'W1' }), check({ code: 'W2', unit: '不存在的单位' })]));
      expect(await accept(department, view, ['project-1', 'project-2'])).toMatchObject({ status: 422, body: { code: 'import.blocked' } });
      expect(await stored()).toEqual(before);
      expect((await read(department, view.id)).acceptances).toEqual([]);
    });

    it('is not stored where the database fails in the middle', async () => {
      const before = await stored();
      const view = await importOf(department, documentText([check({ code: 'W3' }), check({ code: 'W4' })]));
      await server.sql(`alter table indicator add constraint fails_for_the_test check (name <> '使用人满意度') not valid`);
      try {
        const answer = await accept(department, view);
        expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
        expect(answer.text).not.toContain('fails_for_the_test');
      } finally {
        await server.sql('alter table indicator drop constraint fails_for_the_test');
      }
      expect(await stored()).toEqual(before);
      expect(await read(department, view.id)).toEqual(view);
      expect(await accept(department, view)).toMatchObject({ status: 200, body: { created: 2 } });
    });
  });

  describe('two at once', () => {
    it('who accept the same import: one does, the other one is told', async () => {
      const view = await importOf(department, documentText([check({ code: 'X1' })]));
      const items = await choice(department, view.id);
      const answers = await Promise.all([
        acceptItems(department, view, items),
        acceptItems(finance, view, items),
        acceptItems(department, view, items),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
      expect(await rowsOf(server, `select count(*)::int from project where code = 'X1'`)).toEqual([{ count: 1 }]);
    });

    it('who accept the same file from two imports create its projects once', async () => {
      for (let round = 0; round < 3; round += 1) {
        const text = documentText([check({ code: `Y${round}` }), check({ code: `Z${round}` })]);
        const views = [await importOf(department, text), await importOf(finance, text)] as const;
        const items = await choice(department, views[0].id);
        const answers = await Promise.all([acceptItems(department, views[0], items), acceptItems(finance, views[1], items)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
          code: 'import.overtaken',
          errors: [{ code: 'import.overtaken' }, { code: 'import.overtaken' }],
        });
        const won = present(answers.find(({ status }) => status === 200)).body as AcceptanceResult;
        expect(won.created).toBe(2);
        expect(await rowsOf(server, 'select count(*)::int from project where code = any($1)', [[`Y${round}`, `Z${round}`]])).toEqual([
          { count: 2 },
        ]);
      }
    });

    it('where somebody saved the project since it was shown, nothing is overwritten', async () => {
      const first = await importOf(department, documentText([check({ code: 'X2' })]));
      const { items } = (await accept(department, first)).body as AcceptanceResult;
      const id = present(items[0]).objectId;
      const view = await importOf(department, documentText([check({ code: 'X2', annual: '31.00' })]));
      const seen = await choice(department, view.id);
      await server.sql(`update project set name = '他人改名', version = version + 1 where id = $1`, [id]);
      const project = await department.api.get('/api/projects/{id}', { path: { id } });
      expect(await acceptItems(department, view, seen)).toMatchObject({
        status: 409,
        body: { code: 'import.overtaken', params: { name: '设备定期检查' } },
      });
      expect(await department.api.get('/api/projects/{id}', { path: { id } })).toEqual(project);
      expect(await accept(department, view)).toMatchObject({ status: 200, body: { changed: 1 } });
      expect(await department.api.get('/api/projects/{id}', { path: { id } })).toMatchObject({
        name: '设备定期检查',
        budget: { initial: '31' },
      });
    });

    it('corrections of the same version: one is kept', async () => {
      const view = await importOf(department, documentText([check({ code: 'X3' })]));
      const { source } = await department.api.get('/api/imports/{id}/items/{key}', { path: { id: view.id, key: 'project-1' } });
      const place = present(source.flatMap(({ cells }) => cells).find(({ text }) => text === '设备定期检查')).place;
      const patch = (text: string) =>
        department.send('PATCH', `/api/imports/${view.id}`, {
          body: { corrections: [{ place, text }] },
          headers: { 'if-match': `"${view.version}"` },
        });
      const answers = await Promise.all([patch('甲'), patch('乙')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const won = answers[0]?.status === 200 ? '甲' : '乙';
      expect((await itemsOf(department, view.id)).find(({ kind }) => kind === 'project')).toMatchObject({ name: won });
    });
  });

  it('a reading that its server left is gone on with', async () => {
    const view = await importOf(department, documentText([check({ code: 'R1' })]));
    await server.sql(`update document_import set status = 'reading', reading_since = now() - interval '1 hour' where id = $1`, [view.id]);
    expect((await department.api.get('/api/imports/{id}', { path: { id: view.id } })).status).toBe('reading');
    expect(await read(department, view.id)).toMatchObject({ status: 'ready', parts: view.parts });
  });
});
