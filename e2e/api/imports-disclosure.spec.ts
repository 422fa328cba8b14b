import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DisclosureTableView, ImportView } from '@jixiao/contracts/views';
import { BUDGET_TABLE_KINDS } from '@jixiao/domain/budget-document';
import { trailOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, importOf, itemsOf } from './imported-document.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const FORMATS = ['xlsx', 'docx', 'pdf'] as const;

describe('disclosure tables', () => {
  let server: TestServer;
  let department: Browser;
  let organization: string;

  const address = (rest = ''): string => `/api/organizations/${organization}/disclosure-tables${rest}`;
  const exported = async (route: string): Promise<Uint8Array<ArrayBuffer>> => {
    const answer = await department.send('GET', route);
    expect(answer.status).toBe(200);
    return Uint8Array.from(answer.bytes);
  };
  const tableOf = (kind: (typeof BUDGET_TABLE_KINDS)[number]): Promise<DisclosureTableView> =>
    department.api.get('/api/organizations/{id}/disclosure-tables/{kind}', { path: { id: organization, kind }, query: { year: 2026 } });
  /** What the stored tables and form say, and in which versions. */
  const stored = (): Promise<unknown> =>
    server.sql(
      `select (select json_agg(t order by t.kind) from disclosure_table t) as tables, (select json_agg(v) from department_overview v) as overviews,
         (select count(*) from audit_event where object_type <> 'document-import') as events`,
    );
  /** The exported tables with one cell corrected. */
  const corrected = async (from: string, to: string): Promise<ImportView> => {
    const view = await importOf(department, await exported(address('/document?format=xlsx&year=2026')), '公开表.xlsx');
    const items = await itemsOf(department, view.id);
    const { key } = present(items.find(({ kind, name }) => kind === 'budget_table' && name === '项目支出表'));
    const item = await department.api.get('/api/imports/{id}/items/{key}', { path: { id: view.id, key }, query: { limit: 100 } });
    const cell = present(item.source.flatMap(({ cells }) => cells).find(({ text }) => text === from));
    const answer = await department.send('PATCH', `/api/imports/${view.id}`, {
      body: { corrections: [{ place: cell.place, text: to }] },
      headers: { 'if-match': `"${view.version}"` },
    });
    expect(answer.status).toBe(200);
    return answer.body as ImportView;
  };

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
    organization = present((await department.api.get('/api/organizations')).items[0]).id;
  });
  afterAll(() => server.stop());

  it('are listed in their order, each laid out as it is printed', async () => {
    const { tables, year } = await department.api.get('/api/organizations/{id}/disclosure-tables', { path: { id: organization } });
    expect(year).toBe(2026);
    expect(tables.map(({ kind }) => kind)).toEqual(BUDGET_TABLE_KINDS);
    const projects = await tableOf('projects');
    expect(projects).toMatchObject({ number: '10', title: '项目支出表', moneyUnit: '万元', version: 1, fileName: null });
    expect(projects.header[0]?.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan])).toEqual([
      ['项目编码', 2, 1],
      ['项目名称', 2, 1],
      ['项目单位', 2, 1],
      ['合计', 2, 1],
      ['本年拨款', 1, 3],
      ['财政拨款结转结余', 1, 3],
      ['单位资金', 2, 1],
    ]);
    const line = present(projects.lines.find((cells) => cells[1]?.text === '通信链路租赁费'));
    expect(line[3]).toEqual({ text: '372.00', isAmount: true, centered: false, cell: 'table:projects:11:total' });
    const appropriation = await tableOf('appropriation');
    expect(appropriation.lines[0]?.map(({ text }) => text)).toEqual(['一、本年收入', '2021.02', '一、本年支出', '2021.02']);
    expect(appropriation.lines.at(-2)?.slice(0, 2)).toEqual([
      expect.objectContaining({ cell: null }),
      expect.objectContaining({ cell: null }),
    ]);
  });

  it.each(FORMATS)('come back from %s without any difference, and accepting them writes nothing', async (format) => {
    const before = await stored();
    const view = await importOf(department, await exported(address(`/document?format=${format}&year=2026`)), `公开表.${format}`);
    const items = (await itemsOf(department, view.id)).filter(({ kind }) => kind === 'budget_table');
    expect(items.map(({ name, state, problems }) => [name, state, problems])).toEqual(items.map(({ name }) => [name, 'same', []]));
    expect(items).toHaveLength(BUDGET_TABLE_KINDS.length);
    const keys = items.map(({ key }) => key);
    expect(await accept(department, view, keys)).toMatchObject({ status: 200, body: { created: 0, changed: 0, same: keys.length } });
    expect(await stored()).toEqual(before);
  });

  it('show a figure that changed, and take it in with the file that it came from and an event', async () => {
    const view = await corrected('150.00', '151.00');
    const item = present((await itemsOf(department, view.id)).find(({ name }) => name === '项目支出表'));
    expect(item).toMatchObject({ state: 'changed', changes: 1, storedVersion: 1, objectId: organization, problems: [] });
    const lines = await department.api.get('/api/imports/{id}/items/{key}', {
      path: { id: view.id, key: item.key },
      query: { limit: 100 },
    });
    const values = lines.source.flatMap((each) => each.values).filter(({ state }) => state === 'changed');
    expect(values).toEqual([
      { field: 'table.amount', label: '政务网络与应用系统维护保障外包服务 · 合计', value: '151.00', stored: '150.00', state: 'changed' },
    ]);
    expect(await accept(department, view, [item.key])).toMatchObject({ status: 200, body: { changed: 1 } });
    const projects = await tableOf('projects');
    expect(projects).toMatchObject({ version: 2, fileName: '公开表.xlsx' });
    const [event] = (await trailOf(server, 'organization', organization)).slice(-1);
    expect(event).toMatchObject({
      action: 'disclosure.imported',
      changes: [
        { field: 'import:file', new: expect.stringContaining('公开表.xlsx sha256:') },
        { field: 'table:projects:政务网络与应用系统维护保障外包服务:合计', old: '150.00', new: '151.00' },
      ],
    });
    const again = await department.api.get('/api/imports/{id}', { path: { id: view.id } });
    expect(await accept(department, again, [item.key])).toMatchObject({ status: 200, body: { changed: 0, same: 1 } });
    expect((await tableOf('projects')).version).toBe(2);
  });

  it('are refused whole where somebody else took in another version meanwhile', async () => {
    const [first, second] = [await corrected('34.00', '35.00'), await corrected('34.00', '36.00')];
    const key = present((await itemsOf(department, first.id)).find(({ name }) => name === '项目支出表')).key;
    const seen = (await itemsOf(department, second.id)).find((item) => item.key === key)?.storedVersion ?? null;
    expect(await accept(department, first, [key])).toMatchObject({ status: 200 });
    const overtaken = await department.send('POST', `/api/imports/${second.id}/acceptance`, {
      body: { items: [{ key, storedVersion: seen }] },
      headers: { 'if-match': `"${second.version}"` },
    });
    expect(overtaken).toMatchObject({ status: 409, body: { code: 'import.overtaken' } });
  });

  it.each(FORMATS)('and the whole-department form with its structure, functions and tasks come back from %s', async (format) => {
    const before = await stored();
    const view = await importOf(
      department,
      await exported(`/api/organizations/${organization}/goals/document?format=${format}&year=2026`),
      `整体.${format}`,
    );
    const [item] = (await itemsOf(department, view.id)).filter(({ kind }) => kind === 'department');
    expect(item).toMatchObject({ state: 'same', changes: 0, problems: [] });
    expect(await accept(department, view, [present(item).key])).toMatchObject({ status: 200, body: { same: 1 } });
    expect(await stored()).toEqual(before);
  });

  it('are not there for others, for unknown years and under other names', async () => {
    const [year, kind, foreign] = await Promise.all([
      department.send('GET', address('?year=2031')),
      department.send('GET', address('/everything')),
      server.signIn('finance-other').then((other) => other.send('GET', address('/projects'))),
    ]);
    expect(year).toMatchObject({ status: 404, body: { code: 'year.unknown' } });
    expect(kind).toMatchObject({ status: 400, body: { code: 'validation.failed', errors: [{ field: 'kind' }] } });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'disclosure.not-found' } });
    const unit = present((await department.api.get('/api/organizations')).items.find((each) => each.kind === 'unit'));
    const none = await department.send('GET', `/api/organizations/${unit.id}/disclosure-tables/document?format=xlsx&year=2026`);
    expect(none).toMatchObject({ status: 404, body: { code: 'disclosure.not-found' } });
  });
});
