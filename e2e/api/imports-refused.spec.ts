import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcceptanceResult, ImportView } from '@jixiao/contracts/views';
import { strToU8, zipSync } from 'fflate';
import { administer, rowsOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, choice, documentText, type FormFacts, importOf, itemsOf, read, upload } from './imported-document.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

const check = (facts: Partial<FormFacts> = {}): FormFacts => ({ code: '42010526068T000000901', name: '设备定期检查', ...facts });
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);
const CODED = { type: 'about:blank', code: expect.any(String) };

describe('what importing refuses', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;

  const stored = async (): Promise<unknown> =>
    rowsOf(
      server,
      `select md5(concat((select string_agg(p::text, '' order by id) from project p), (select string_agg(b::text, '' order by id) from project_budget b),
         (select string_agg(l::text, '' order by id) from expenditure_line l), (select string_agg(g::text, '' order by id) from goal g),
         (select string_agg(i::text, '' order by id) from indicator i),
         (select count(*) from audit_event where object_type <> 'document-import'))) as state`,
    );
  const blockers = async (browser: Browser, view: ImportView): Promise<[string, string[]][]> =>
    (await itemsOf(browser, view.id))
      .filter(({ kind }) => kind === 'project')
      .map(({ state, problems }) => [state, problems.filter(({ blocking }) => blocking).map(({ code }) => code)]);
  const send = (browser: Browser, view: Pick<ImportView, 'id' | 'version'>, items: unknown): Promise<Answer> =>
    browser.send('POST', `/api/imports/${view.id}/acceptance`, { body: { items }, headers: { 'if-match': `"${view.version}"` } });

  beforeAll(async () => {
    server = await startTestServer({ IMPORT_MAX_MB: '2', DATABASE_POOL: '20' });
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    [department, finance] = await Promise.all([server.signIn('department'), server.signIn('finance')]);
  });
  afterAll(() => server.stop());

  describe('hostile files', () => {
    const encrypted = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage\0', 'utf16le'),
    ]);
    const parts = { '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<Relationships/>') };
    const bomb = Buffer.from(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024) }));
    const FAILED: [string, string, Buffer, string][] = [
      ['a document with a password', 'secret.xlsx', encrypted, 'document.encrypted'],
      ['a zip that unpacks to 300 MB', 'bomb.xlsx', bomb, 'document.unpacks-too-large'],
      ['a zip cut off in the middle', 'broken.docx', Buffer.from(zipSync(parts)).subarray(0, 60), 'document.broken'],
      ['a zip that is no office file', 'photos.xlsx', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'document.unsupported'],
      ['a picture called PDF', 'photo.pdf', Buffer.from('89504e470d0a1a0a', 'hex'), 'document.unsupported'],
      ['a PDF cut off', 'cut.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), 'document.broken'],
      [
        'bytes of no encoding',
        'noise.txt',
        Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
        'document.encoding',
      ],
      ['blanks', 'blank.txt', Buffer.from('\n \n'), 'document.empty'],
    ];
    it.each(FAILED)('%s fails with its reason and stores nothing', async (_, name, content, code) => {
      const before = await stored();
      const view = await importOf(department, bytes(content), name);
      expect(view).toMatchObject({ status: 'failed', failure: { code }, parts: [] });
      expect(await department.send('GET', `/api/imports/${view.id}/items`)).toMatchObject({
        status: 409,
        body: { code: 'import.not-readable' },
      });
      expect(await send(department, view, [{ key: 'project-1', storedVersion: null }])).toMatchObject({
        status: 409,
        body: { code: 'import.not-readable' },
      });
      const patch = await department.send('PATCH', `/api/imports/${view.id}`, { body: {}, headers: { 'if-match': `"${view.version}"` } });
      expect(patch).toMatchObject({ status: 409 });
      expect(await stored()).toEqual(before);
    });

    it('an empty file, one beyond the limit, none at all and one that is no form are refused at once', async () => {
      const count = async (): Promise<unknown> => rowsOf(server, 'select count(*) from document_import');
      const before = await count();
      expect(await upload(department, '')).toMatchObject({ status: 400, body: { ...CODED, code: 'document.empty' } });
      expect(await upload(department, 'x'.repeat(2 * 1024 * 1024 + 1))).toMatchObject({
        status: 413,
        body: { code: 'document.too-large', params: { limit: '2 MB' } },
      });
      expect(await department.send('POST', '/api/imports', { form: new FormData() })).toMatchObject({
        status: 400,
        body: { code: 'import.file-missing' },
      });
      expect(await department.send('POST', '/api/imports', { body: { file: 'x' } })).toMatchObject({
        status: 415,
        body: { code: 'request.media-type' },
      });
      expect(await count()).toEqual(before);
    });

    it('formulas stay text and names lose their folders', async () => {
      const name = `=cmd|' /C calc'!A0`;
      const view = await importOf(department, documentText([check({ code: 'T1', name })]), '..\\..\\windows\\=1+1.txt');
      expect(view.fileName).toBe('=1+1.txt');
      expect((await itemsOf(department, view.id)).find(({ kind }) => kind === 'project')).toMatchObject({ name, state: 'new' });
    });

    it('GBK and UTF-16 are read', async () => {
      const text = documentText([check({ name: '编码' })]);
      const utf16 = await importOf(
        department,
        bytes(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
        'utf16.txt',
      );
      expect((await itemsOf(department, utf16.id)).find(({ kind }) => kind === 'project')).toMatchObject({ name: '编码' });
    });

    it('a page of HTML is read as cells, without its scripts', async () => {
      const html =
        '<html><script>alert(1)</script><table><tr><td>项目名称</td><td>粘贴<b>项目</b></td><td>项目编码</td><td>T9</td></tr></table></html>';
      const view = await importOf(department, html, 'cells.html');
      expect(view.format).toBe('cells');
      expect(JSON.stringify(await itemsOf(department, view.id))).not.toContain('alert');
    });

    it('do not keep the server from answering', async () => {
      const rows = Array.from({ length: 12_000 }, (_, index) => `\t${index}\t项目${index}\t${index}.00\t说明`).join('\n');
      const { id } = (await upload(finance, `${documentText([check()])}\n表10.项目支出表\n${rows}`)).body as ImportView;
      const waits: number[] = [];
      let reading = true;
      while (reading) {
        const began = performance.now();
        reading = (await finance.api.get('/api/imports/{id}', { path: { id } })).status === 'reading';
        waits.push(performance.now() - began);
      }
      expect((await read(finance, id)).status).toBe('ready');
      expect(Math.max(...waits)).toBeLessThan(1000);
    });
  });

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
      expect(await send(stranger, view, [{ key: 'project-1', storedVersion: null }])).toMatchObject({ status: 404 });
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
      expect(await send(other, own, items)).toMatchObject({ status: 422, body: { code: 'import.blocked' } });
      expect(await stored()).toEqual(before);
    });

    it('of a department are bound by the days of declaring, those who set them are not', async () => {
      const text = documentText([check({ code: 'T4' })]);
      const view = await importOf(department, text);
      await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'closed');
      try {
        expect(await blockers(department, view)).toEqual([['blocked', ['window.closed']]]);
        const items = [{ key: 'project-1', storedVersion: null }];
        expect(await send(department, view, items)).toMatchObject({ status: 422, body: { errors: [{ code: 'window.closed' }] } });
        expect(await blockers(finance, view)).toEqual([['new', []]]);
        expect(await send(finance, view, items)).toMatchObject({ status: 200, body: { created: 1 } });
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
      expect(await send(department, view, [])).toMatchObject({ status: 400, body: { field: 'items' } });
      expect(await send(department, view, [one, one])).toMatchObject({ status: 400, body: { field: 'items' } });
      expect(await send(department, view, [{ ...one, key: 'project-9' }])).toMatchObject({
        status: 422,
        body: { code: 'import.unknown-item' },
      });
      expect(await send(department, view, [{ ...one, key: 'other-1' }])).toMatchObject({
        status: 422,
        body: { code: 'import.unknown-item' },
      });
      expect(await send(department, view, [{ ...one, budget: '1' }])).toMatchObject({ status: 400 });
      expect(await department.send('POST', `/api/imports/${view.id}/acceptance`, { body: { items: [one] } })).toMatchObject({
        status: 428,
      });
      expect(await send(department, { ...view, version: view.version + 1 }, [one])).toMatchObject({
        status: 412,
        body: { code: 'version.stale' },
      });
      expect(await send(department, view, [one])).toMatchObject({ status: 200 });
    });
  });

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
      const answers = await Promise.all([send(department, view, items), send(finance, view, items), send(department, view, items)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
      expect(await rowsOf(server, `select count(*)::int from project where code = 'X1'`)).toEqual([{ count: 1 }]);
    });

    it('who accept the same file from two imports create its projects once', async () => {
      for (let round = 0; round < 3; round += 1) {
        const text = documentText([check({ code: `Y${round}` }), check({ code: `Z${round}` })]);
        const views = [await importOf(department, text), await importOf(finance, text)] as const;
        const items = await choice(department, views[0].id);
        const answers = await Promise.all([send(department, views[0], items), send(finance, views[1], items)]);
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
      expect(await send(department, view, seen)).toMatchObject({
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
