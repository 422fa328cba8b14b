import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { setEntryWindows } from './entry-window.js';
import { accept, documentText, importOf, itemsOf } from './imported-document.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const FORM = { code: '42010526068T000000971', name: '格式对照' };
const text = documentText([FORM]);
const rows = text.split('\n').map((line) => line.split('\t'));

/** The same rows on one sheet, amounts as numbers; one cell holds a formula with the value that Excel last computed. */
async function workbook(): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('项目申报表');
  for (const cells of rows) sheet.addRow(cells.map((cell) => (/^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)));
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === 90) cell.value = { formula: '30*3', result: 90 };
    }),
  );
  return Uint8Array.from(Buffer.from(await book.xlsx.writeBuffer()));
}

/** The same rows as Word holds them: neighbouring rows are one table, the rest paragraphs. */
async function wordDocument(): Promise<Uint8Array<ArrayBuffer>> {
  const children: (Paragraph | Table)[] = [];
  let table: TableRow[] = [];
  const close = (): void => {
    if (table.length > 0) children.push(new Table({ rows: table }));
    table = [];
  };
  for (const cells of rows) {
    if (cells.length > 1) table.push(new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }));
    else {
      close();
      children.push(new Paragraph(cells[0] ?? ''));
    }
  }
  close();
  return Uint8Array.from(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

describe('the same form in another format', () => {
  let server: TestServer;
  let department: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
    expect(await accept(department, await importOf(department, text))).toMatchObject({ status: 200, body: { created: 1 } });
  });
  afterAll(() => server.stop());

  it.each([
    ['部门预算.xlsx', 'xlsx', workbook],
    ['部门预算.docx', 'docx', wordDocument],
  ] as const)('as %s changes nothing', async (name, format, make) => {
    const view = await importOf(department, await make(), name);
    expect(view).toMatchObject({ status: 'ready', format, fiscalYear: 2026 });
    expect((await itemsOf(department, view.id)).filter(({ kind }) => kind === 'project')).toMatchObject([
      { code: FORM.code, state: 'same', changes: 0 },
    ]);
  });

  it('is corrected at the cell of its sheet', async () => {
    const view = await importOf(department, await workbook(), '部门预算.xlsx');
    const path = { id: view.id, key: 'project-1' };
    const before = await department.api.get('/api/imports/{id}/items/{key}', { path, query: { limit: 100 } });
    const cell = present(before.source.flatMap(({ cells }) => cells).find(({ text: written }) => written === '当年完成全部检查'));
    expect(cell.place).toMatchObject({ sheet: '项目申报表', row: expect.any(Number), column: 2 });
    const answer = await department.send('PATCH', `/api/imports/${view.id}`, {
      body: { corrections: [{ place: cell.place, text: '当年检查两遍' }] },
      headers: { 'if-match': `"${view.version}"` },
    });
    expect(answer).toMatchObject({ status: 200, body: { corrections: 1 } });
    const after = await department.api.get('/api/imports/{id}/items/{key}', { path, query: { limit: 100 } });
    expect(after.source.flatMap(({ values }) => values).filter(({ state }) => state === 'changed')).toEqual([
      { field: 'goal.statement', label: 'annual:1', value: '当年检查两遍', stored: '当年完成全部检查', state: 'changed' },
    ]);
  });

  it('says that a formula was not computed again', async () => {
    const view = await importOf(department, await workbook(), '部门预算.xlsx');
    const { items } = await department.api.get('/api/imports/{id}/findings', { path: { id: view.id }, query: { limit: 100 } });
    expect(items.map(({ rule }) => rule)).toContain('source.formula');
  });
});
