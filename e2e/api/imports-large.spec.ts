import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcceptanceResult } from '@jixiao/contracts/views';
import { setEntryWindows } from './entry-window.js';
import { accept, importOf, itemsOf } from './imported-document.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

/** 表10 with so many projects and their total. */
function projectTable(count: number) {
  const columns = [
    { key: 'total', header: '合计' },
    { key: 'general_public', header: '一般公共预算' },
  ];
  const row = (code: string | null, name: string, unit: string | null, amount: string) => ({
    side: null,
    code,
    name,
    unit,
    amounts: { total: amount, general_public: amount },
    place: {},
    cells: {},
  });
  const projects = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const code = `42010526068T${String(number).padStart(9, '0')}`;
    return row(code, `设备更新与维护项目${number}`, '武汉市汉阳区经济信息化和科技创新局本级', '1.50');
  });
  const rows = [row(null, '合计', null, String(count * 1.5)), ...projects];
  return { kind: 'projects', number: '10', title: '项目支出表', moneyUnit: '万元', columns, rows, note: null, place: {} };
}

describe('large documents', () => {
  let server: TestServer;
  let department: Browser;
  let organization: string;

  /** The file that the server gives out while it has so large a table; afterwards it has the table of the demonstration again. */
  const fileOf = async (count: number, format: 'xlsx' | 'pdf'): Promise<Uint8Array<ArrayBuffer>> => {
    const put = (content: unknown) =>
      server.sql(`update disclosure_table set content = $1 where kind = 'projects'`, [JSON.stringify(content)]);
    const [before] = await server.sql(`select content from disclosure_table where kind = 'projects'`);
    await put(projectTable(count));
    const answer = await department.send('GET', `/api/organizations/${organization}/disclosure-tables/document?format=${format}&year=2026`);
    await put(before?.['content']);
    expect(answer.status).toBe(200);
    return Uint8Array.from(answer.bytes);
  };

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
    organization = present((await department.api.get('/api/organizations')).items[0]).id;
  });
  afterAll(() => server.stop());

  it('of 10,000 projects in a workbook are read whole, stored and found again', async () => {
    const view = await importOf(department, await fileOf(10_000, 'xlsx'), '项目支出表.xlsx');
    const item = present((await itemsOf(department, view.id)).find(({ name }) => name === '项目支出表'));
    expect(item).toMatchObject({ state: 'changed', problems: [] });
    expect(item.lines).toBeGreaterThan(10_000);
    const answer = await accept(department, view, [item.key]);
    expect(answer.status).toBe(200);
    expect((answer.body as AcceptanceResult).changed).toBe(1);
    const path = { id: String(item.objectId), kind: 'projects' as const };
    const table = await department.api.get('/api/organizations/{id}/disclosure-tables/{kind}', { path, query: { year: 2026 } });
    expect(table.rows).toBe(10_001);
    expect(
      table.lines
        .at(-1)
        ?.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['42010526068T000010000', '设备更新与维护项目10000']);
  });

  it('of 200 pages in a PDF are read to the last row', async () => {
    const view = await importOf(department, await fileOf(5_500, 'pdf'), '项目支出表.pdf');
    expect(view).toMatchObject({ status: 'ready', format: 'pdf' });
    const item = present((await itemsOf(department, view.id)).find(({ name }) => name === '项目支出表'));
    const path = { id: view.id, key: item.key };
    const query = { limit: 100, cursor: item.lines - 50 };
    const { source } = await department.api.get('/api/imports/{id}/items/{key}', { path, query });
    expect(source.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain('设备更新与维护项目5500');
  });
});
