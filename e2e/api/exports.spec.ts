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

  describe.each(LAYOUTS.map(([layout]) => layout))('in the layout %s', (layout) => {
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
describe('declaration forms', () => {
  let server: TestServer;
  let finance: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    finance = await server.signIn('finance');
  });
  afterAll(() => server.stop());

  it.each(['xlsx', 'docx'] as const)('of a project say as %s what its page says', async (format) => {
    const [first] = (await finance.api.get('/api/projects')).items;
    const project = await finance.api.get('/api/projects/{id}', { path: { id: present(first).id } });
    const { status, headers, bytes } = await finance.send('GET', `/api/projects/${project.id}/declaration/document?format=${format}`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(encodeURIComponent(`${project.year}年度项目申报表-${project.name}.${format}`));
    const texts = await TEXTS[format](bytes);
    const indicators = project.goals.flatMap((goal) => goal.indicators);
    expect(indicators.length).toBeGreaterThan(0);
    for (const { name, target } of indicators) expect(texts).toEqual(expect.arrayContaining([name, target]));
    expect(texts).toContain(project.code);
    expect(texts.map(Number)).toContain(Number(present(project.budget).initial));
  });

  it.each(['xlsx', 'docx'] as const)('of a whole department say as %s what its page says', async (format) => {
    const [organization] = (await finance.api.get('/api/organizations')).items;
    const { id } = present(organization);
    const page = await finance.api.get('/api/organizations/{id}/goals', { path: { id } });
    const { status, bytes } = await finance.send('GET', `/api/organizations/${id}/goals/document?format=${format}`);
    expect(status).toBe(200);
    const texts = await TEXTS[format](bytes);
    const indicators = page.goals.flatMap((goal) => goal.indicators);
    expect(indicators.length).toBeGreaterThan(0);
    for (const { name, target } of indicators) expect(texts).toEqual(expect.arrayContaining([name, target]));
  });

  it('are given out as PDF, too, and are not found by another region', async () => {
    const [project] = (await finance.api.get('/api/projects')).items;
    const [organization] = (await finance.api.get('/api/organizations')).items;
    const other = await server.signIn('finance-other');
    for (const path of [
      `/api/projects/${present(project).id}/declaration/document?format=pdf`,
      `/api/organizations/${present(organization).id}/goals/document?format=pdf`,
    ]) {
      const answer = await finance.send('GET', path);
      expect([answer.status, answer.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
      expect((await other.send('GET', path)).status).toBe(404);
    }
  });
});

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
