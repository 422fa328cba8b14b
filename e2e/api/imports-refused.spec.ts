import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportView } from '@jixiao/contracts/views';
import { administer, rowsOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, acceptItems, check, documentText, type FormFacts, importOf, itemsOf, storedByImports } from './imported-document.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

describe('what importing refuses', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;

  const stored = (): Promise<unknown> => storedByImports(server);
  const blockers = async (browser: Browser, view: ImportView): Promise<[string, string[]][]> =>
    (await itemsOf(browser, view.id))
      .filter(({ kind }) => kind === 'project')
      .map(({ state, problems }) => [state, problems.filter(({ blocking }) => blocking).map(({ code }) => code)]);

  beforeAll(async () => {
    server = await startTestServer({ IMPORT_MAX_MB: '2', DATABASE_POOL: '20' });
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    [department, finance] = await Promise.all([server.signIn('department'), server.signIn('finance')]);
  });
  afterAll(() => server.stop());

  describe('people', () => {
    it('of another region see nothing of it', async () => {
      const view = await importOf(department, documentText([check()]));
      const stranger = await server.signIn('finance-other');
      for (const path of ['', '/items', '/items/project-1', '/findings', '/file']) {
        expect(await stranger.send('GET', `/api/imports/${view.id}${path}`)).toMatchObject({
          status: 404,
          body: { code: 'import.not-found' },
        });
      }
      expect(await acceptItems(stranger, view, [{ key: 'project-1', storedVersion: null }])).toMatchObject({ status: 404 });
      const patch = await stranger.send('PATCH', `/api/imports/${view.id}`, { body: {}, headers: { 'if-match': `"${view.version}"` } });
      expect(patch).toMatchObject({ status: 404 });
      expect((await stranger.api.get('/api/imports')).items).toEqual([]);
    });

    it('of another department neither see it nor store into this one', async () => {
      const admin = await server.signIn('admin');
      const made = await administer(admin, 'POST', '/organizations', { code: '069', name: '第六十九局', parentId: null });
      const organizationId = (made.body as { id: string }).id;
      const user = { name: '周一', phone: null, organizationId, username: 'zhouyi', roles: [{ role: 'department', organizationId }] };
      const { password } = (await administer(admin, 'POST', '/users', user)).body as { password: string };
      const first = await server.signIn('zhouyi', password);
      expect(await first.send('PUT', '/api/session/password', { body: { current: password, next: 'another-word-2026' } })).toMatchObject({
        status: 204,
      });
      const other = await server.signIn('zhouyi', 'another-word-2026');
      const view = await importOf(department, documentText([check({ code: 'T2' })]));
      expect(await other.send('GET', `/api/imports/${view.id}`)).toMatchObject({ status: 404 });
      expect((await other.api.get('/api/imports')).items).toEqual([]);

      const before = await stored();
      const known = present((await rowsOf(server, `select code from project where region_id = '420105' order by code`))[0])['code'];
      const own = await importOf(other, documentText([check({ code: 'T3' }), check({ code: String(known) })]));
      expect(own.problems.map(({ code }) => code)).toEqual(['import.out-of-reach']);
      expect(await blockers(other, own)).toEqual([
        ['blocked', ['import.out-of-reach']],
        ['blocked', ['import.project-elsewhere', 'import.out-of-reach']],
      ]);
      const projects = (await itemsOf(other, own.id)).filter(({ kind }) => kind === 'project');
      const items = projects.map(({ key, storedVersion }) => ({ key, storedVersion }));
      expect(projects.map(({ objectId, storedVersion }) => [objectId, storedVersion])).toEqual([
        [null, null],
        [null, null],
      ]);
      const foreign = await other.api.get('/api/imports/{id}/items/{key}', {
        path: { id: own.id, key: 'project-2' },
        query: { limit: 100 },
      });
      expect(
        [...foreign.elsewhere, ...foreign.source.flatMap(({ values }) => values)].filter(({ stored: value }) => value !== null),
      ).toEqual([]);
      expect(own.people).toEqual([]);
      expect(await acceptItems(other, own, items)).toMatchObject({ status: 422, body: { code: 'import.blocked' } });
      expect(await stored()).toEqual(before);
    });

    it('of a department are bound by the days of declaring, those who set them are not', async () => {
      const text = documentText([check({ code: 'T4' })]);
      const view = await importOf(department, text);
      await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'closed');
      try {
        expect(await blockers(department, view)).toEqual([['blocked', ['window.closed']]]);
        const items = [{ key: 'project-1', storedVersion: null }];
        expect(await acceptItems(department, view, items)).toMatchObject({ status: 422, body: { errors: [{ code: 'window.closed' }] } });
        expect(await blockers(finance, view)).toEqual([['new', []]]);
        expect(await acceptItems(finance, view, items)).toMatchObject({ status: 200, body: { created: 1 } });
      } finally {
        await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
      }
    });
  });

  describe('what does not fit', () => {
    const BLOCKED: [string, FormFacts[], Parameters<typeof documentText>[1], string[][]][] = [
      ['a year that the region does not have', [check({ code: 'U1' })], { year: 2031 }, [['year.unknown']]],
      ['a department that nobody knows', [check({ code: 'U2' })], { department: '不存在的局' }, [['import.department-unknown']]],
      ['no department at all', [check({ code: 'U8' })], { department: '' }, [['import.department-missing']]],
      ['a project code twice', [check({ code: 'U3', name: '甲' }), check({ code: 'U3', name: '乙' })], {}, [[], ['import.code-twice']]],
      ['a word that is no attribute', [check({ code: 'U4', attribute: '跨年性质' })], {}, [['import.value-unknown']]],
      [
        'an indicator twice in one table',
        [check({ code: 'U5', extraRows: ['\t产出指标\t数量指标\t检查次数\t1次\t1次\t≥1次\t计划标准'] })],
        {},
        [['indicators.duplicate-name']],
      ],
      ['a name that is too long', [check({ code: 'U6', name: '长'.repeat(201) })], {}, [['field.too-long']]],
      ['a negative budget', [check({ code: 'U7', annual: '-5.00' })], {}, [['import.amount', 'import.amount', 'import.amount']]],
    ];
    it.each(BLOCKED)('%s', async (_, forms, options, expected) => {
      const before = await stored();
      const view = await importOf(department, documentText(forms, options));
      expect((await blockers(department, view)).map(([, codes]) => codes)).toEqual(expected);
      const keys = (await itemsOf(department, view.id)).filter(({ kind }) => kind === 'project').map(({ key }) => key);
      expect(await accept(department, view, keys)).toMatchObject({
        status: 422,
        body: { code: 'import.blocked', errors: expect.any(Array) },
      });
      expect(await stored()).toEqual(before);
    });

    it('a project whose self-evaluation is handed in, unless nothing would change', async () => {
      const locked = present((await finance.api.get('/api/projects', { query: { stage: 'confirmed' } })).items[0]);
      const view = await importOf(finance, documentText([check({ code: locked.code, name: locked.name })]));
      expect(await blockers(finance, view)).toEqual([['blocked', expect.arrayContaining(['declaration.locked'])]]);
    });

    it('an indicator with an actual value that the file no longer has', async () => {
      const { id } = present((await department.api.get('/api/projects', { query: { stage: 'recording' } })).items[0]);
      const project = await department.api.get('/api/projects/{id}', { path: { id } });
      const view = await importOf(department, documentText([check({ code: project.code, name: project.name })]));
      expect(await blockers(department, view)).toEqual([['blocked', expect.arrayContaining(['indicators.in-use'])]]);
      expect(await accept(department, view, ['project-1'])).toMatchObject({ status: 422 });
      expect(await department.api.get('/api/projects/{id}', { path: { id } })).toEqual(project);
    });

    it('requests that name nothing, the unknown, the merely shown or something twice', async () => {
      const view = await importOf(department, documentText([check({ code: 'V1' })]));
      const one = { key: 'project-1', storedVersion: null };
      expect(await acceptItems(department, view, [])).toMatchObject({ status: 400, body: { field: 'items' } });
      expect(await acceptItems(department, view, [one, one])).toMatchObject({ status: 400, body: { field: 'items' } });
      expect(await acceptItems(department, view, [{ ...one, key: 'project-9' }])).toMatchObject({
        status: 422,
        body: { code: 'import.unknown-item' },
      });
      expect(await acceptItems(department, view, [{ ...one, key: 'other-1' }])).toMatchObject({
        status: 422,
        body: { code: 'import.unknown-item' },
      });
      expect(await acceptItems(department, view, [{ ...one, budget: '1' }])).toMatchObject({ status: 400 });
      expect(await department.send('POST', `/api/imports/${view.id}/acceptance`, { body: { items: [one] } })).toMatchObject({
        status: 428,
      });
      expect(await acceptItems(department, { ...view, version: view.version + 1 }, [one])).toMatchObject({
        status: 412,
        body: { code: 'version.stale' },
      });
      expect(await acceptItems(department, view, [one])).toMatchObject({ status: 200 });
    });
  });
});
