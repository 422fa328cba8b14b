import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcceptanceResult } from '@jixiao/contracts/views';
import { writeDisclosurePdf, writeDisclosureXlsx } from '@jixiao/documents/disclosure-tables';
import { setEntryWindows } from './entry-window.js';
import { accept, importOf, itemsOf } from './imported-document.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const DEPARTMENT = { code: '068', name: '武汉市汉阳区经济信息化和科技创新局' };

/** 表10 with so many projects and their total. */
function projectTable(count: number) {
  const row = (index: number) => ({
    side: null,
    code: `42010526068T${String(index).padStart(9, '0')}`,
    name: `设备更新与维护项目${index}`,
    unit: `${DEPARTMENT.name}本级`,
    amounts: { total: '1.50', general_public: '1.50' },
  });
  const total = String(count * 1.5);
  return {
    kind: 'projects' as const,
    number: '10',
    title: '项目支出表',
    moneyUnit: '万元',
    columns: [
      { key: 'total' as const, header: '合计' },
      { key: 'general_public' as const, header: '一般公共预算' },
    ],
    rows: [
      { side: null, code: null, name: '合计', unit: null, amounts: { total, general_public: total } },
      ...Array.from({ length: count }, (_, index) => row(index + 1)),
    ],
    note: null,
  };
}

const tablesOf = (count: number) => ({ year: 2026, organization: DEPARTMENT, tables: [projectTable(count)] });

describe('large documents', () => {
  let server: TestServer;
  let department: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
  });
  afterAll(() => server.stop());

  it('of 10,000 projects in a workbook are read whole, stored and found again', async () => {
    const bytes = Uint8Array.from(await writeDisclosureXlsx(tablesOf(10_000)));
    const view = await importOf(department, bytes, '项目支出表.xlsx');
    const item = present((await itemsOf(department, view.id)).find(({ kind }) => kind === 'budget_table'));
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
    const bytes = Uint8Array.from(await writeDisclosurePdf(tablesOf(5_500)));
    const view = await importOf(department, bytes, '项目支出表.pdf');
    expect(view).toMatchObject({ status: 'ready', format: 'pdf' });
    const item = present((await itemsOf(department, view.id)).find(({ kind }) => kind === 'budget_table'));
    const path = { id: view.id, key: item.key };
    const query = { limit: 100, cursor: item.lines - 50 };
    const { source } = await department.api.get('/api/imports/{id}/items/{key}', { path, query });
    expect(source.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain('设备更新与维护项目5500');
  });
});
