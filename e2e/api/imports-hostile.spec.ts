import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportView } from '@jixiao/contracts/views';
import { strToU8, zipSync } from 'fflate';
import { rowsOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { acceptItems, check, documentText, importOf, itemsOf, read, storedByImports, upload } from './imported-document.js';
import { type Browser, type TestServer, startTestServer } from './test-server.js';

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);
const CODED = { type: 'about:blank', code: expect.any(String) };

describe('hostile imports', () => {
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
      expect(await acceptItems(department, view, [{ key: 'project-1', storedVersion: null }])).toMatchObject({
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
      let answered = 0;
      for (let reading = true; reading;) {
        await finance.api.get('/api/projects');
        reading = (await finance.api.get('/api/imports/{id}', { path: { id } })).status === 'reading';
        // Answered while it was still being read, not once it was done.
        if (reading) answered += 1;
      }
      expect(answered).toBeGreaterThan(0);
      expect((await read(finance, id)).status).toBe('ready');
    });
  });
});
