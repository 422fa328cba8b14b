import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

/** What only this layout has, among its headings. */
const LAYOUTS = [
  ['national-2020', '偏差原因分析及改进措施'],
  ['hubei-2020', '年初目标值（A）'],
  ['sichuan-2021', '度量单位'],
] as const;
const TEXTS = { xlsx: workbookTexts, docx: wordTexts };

describe('self-evaluation forms', () => {
  let server: TestServer;
  let finance: Browser;
  let id: string;

  const ask = (query: string): Promise<Answer> => finance.send('GET', `/api/projects/${id}/self-evaluation/document?${query}`);
  const headingsIn = (texts: readonly string[]): string[] =>
    LAYOUTS.flatMap(([layout, heading]) => (texts.includes(heading) ? [layout] : []));

  beforeAll(async () => {
    server = await startTestServer();
    finance = await server.signIn('finance');
    id = present((await finance.api.get('/api/projects', { query: { stage: 'confirmed' } })).items[0]).id;
  });
  afterAll(() => server.stop());

  it('have layouts that people can tell apart', async () => {
    const { formLayouts } = await finance.api.get('/api/reference');
    expect(formLayouts.map((layout) => layout.id)).toEqual(LAYOUTS.map(([layout]) => layout));
    expect(new Set(formLayouts.flatMap(({ name }) => [name.zh, name.en])).size).toBe(2 * LAYOUTS.length);
  });

  describe.each(LAYOUTS)('in the layout %s', (layout) => {
    it.each(['xlsx', 'docx'] as const)('say as %s what the page says', async (format) => {
      const form = await finance.api.get('/api/projects/{id}/self-evaluation', { path: { id } });
      const answer = await ask(`format=${format}&layout=${layout}`);
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': expect.stringContaining('openxmlformats') } });
      expect(answer.headers['content-disposition']).toContain(
        encodeURIComponent(`${form.year}年度项目支出绩效自评表-${form.projectName}.${format}`),
      );
      const texts = await TEXTS[format](answer.bytes);
      expect(headingsIn(texts)).toEqual([layout]);
      expect(form.items.length).toBeGreaterThan(0);
      for (const { name, actual, score } of form.items) {
        const at = texts.indexOf(name);
        const row = texts.slice(at, texts.indexOf(name, at + 1) + 1 || at + 9);
        expect(at).toBeGreaterThan(0);
        expect(row).toContain(actual);
        expect(row.map(Number)).toContain(Number(score));
      }
      expect(texts.map(Number)).toContain(Number(form.total));
    });

    it('are given out as PDF, too', async () => {
      const { status, headers, bytes } = await ask(`format=pdf&layout=${layout}`);
      expect({ status, type: headers['content-type'], disposition: headers['content-disposition'] }).toEqual({
        status: 200,
        type: 'application/pdf',
        disposition: expect.stringMatching(/^attachment; .*\.pdf$/),
      });
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  it('follow the layout that the scheme names unless another one is asked for', async () => {
    const layoutsOf = async (query: string): Promise<string[]> => headingsIn(await workbookTexts((await ask(query)).bytes));
    expect(await layoutsOf('format=xlsx')).toEqual(['national-2020']);
    await server.sql(`update scoring_scheme set definition = definition || '{"formLayout": "sichuan-2021"}'`);
    expect(await layoutsOf('format=xlsx')).toEqual(['sichuan-2021']);
    expect(await layoutsOf('format=xlsx&layout=hubei-2020')).toEqual(['hubei-2020']);
    await server.sql(`update scoring_scheme set definition = definition || '{"formLayout": "atlantis-1"}'`);
    expect(await ask('format=xlsx')).toMatchObject({ status: 422, body: { code: 'form-layout.unknown', params: { value: 'atlantis-1' } } });
  });

  it.each([
    ['format=xlsx&layout=atlantis-1', 422, 'form-layout.unknown'],
    ['format=xlsx&layout=', 422, 'form-layout.unknown'],
    ['format=odt', 400, 'validation.failed'],
    ['', 400, 'validation.failed'],
    [`format=xlsx&layout=${'x'.repeat(65)}`, 400, 'validation.failed'],
    ['format=xlsx&layout=national-2020&layout=hubei-2020', 400, 'validation.failed'],
  ])('asked for with "%s" are refused', async (query, status, code) => {
    expect(await ask(query)).toMatchObject({ status, body: { code } });
  });

  it('of another region are not found', async () => {
    const foreign = await server.signIn('finance-other');
    const url = `/api/projects/${id}/self-evaluation/document?format=xlsx&layout=hubei-2020`;
    expect(await foreign.send('GET', url)).toMatchObject({ status: 404, body: { code: 'project.not-found' } });
  });
});

/** The texts of all cells, row by row; what a merged cell covers is left out. */
async function workbookTexts(bytes: Buffer): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const texts: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => cell.master === cell && texts.push(String(cell.value ?? '')))),
  );
  return texts;
}

async function wordTexts(bytes: Buffer): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes });
  return [...value.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
    cell.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
  );
}
