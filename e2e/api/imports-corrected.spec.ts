import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportItemView, ImportView } from '@jixiao/contracts/views';
import { rowsOf, trailOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, documentText, type FormFacts, importOf, itemsOf } from './imported-document.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

const CODE = '42010526068T000000901';
const check = (facts: Partial<FormFacts> = {}): FormFacts => ({ code: CODE, name: '设备定期检查', ...facts });

describe('a document that is corrected before it is accepted', () => {
  let server: TestServer;
  let department: Browser;

  const detail = (view: ImportView, key: string): Promise<ImportItemView> =>
    department.api.get('/api/imports/{id}/items/{key}', { path: { id: view.id, key }, query: { limit: 100 } });
  const correct = (view: ImportView, body: unknown, version: number | null = view.version): Promise<Answer> =>
    department.send('PATCH', `/api/imports/${view.id}`, { body, headers: version === null ? {} : { 'if-match': `"${version}"` } });

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
  });
  afterAll(() => server.stop());

  it('takes corrections of cells and is read again with them', async () => {
    const code = '42010526068T000000921';
    const view = await importOf(department, documentText([check({ code, name: '待更正项目', annual: '三十' })]));
    const item = await detail(view, 'project-1');
    expect(item.state).toBe('blocked');
    expect(item.problems).toContainEqual({
      code: 'import.missing',
      params: { field: 'budget.initial' },
      field: 'budget.initial',
      blocking: true,
    });
    const amounts = item.source.flatMap(({ cells }) => cells).filter(({ text }) => text === '三十');
    expect(item.source.flatMap(({ findings }) => findings).map(({ rule }) => rule)).toContain('amount.unreadable');
    const answer = await correct(view, { corrections: amounts.map(({ place }) => ({ place, text: '30.00' })) });
    expect(answer).toMatchObject({ status: 200, headers: { etag: `"${view.version + 1}"` }, body: { corrections: amounts.length } });
    const after = await detail(view, 'project-1');
    expect(after).toMatchObject({ state: 'new', problems: [] });
    expect(
      after.source
        .flatMap(({ cells }) => cells)
        .filter(({ original }) => original === '三十')
        .map(({ text }) => text),
    ).toEqual(amounts.map(() => '30.00'));
    expect(after.source.flatMap(({ findings }) => findings).map(({ rule }) => rule)).not.toContain('amount.unreadable');
    const events = await trailOf(server, 'document-import', view.id);
    expect(events.at(-1)).toMatchObject({
      action: 'import.corrected',
      changes: expect.arrayContaining([expect.objectContaining({ old: null, new: '30.00' })]),
    });

    const back = await correct(
      { ...view, version: view.version + 1 },
      { corrections: amounts.map(({ place }) => ({ place, text: null })) },
    );
    expect(back).toMatchObject({ status: 200, body: { corrections: 0 } });
    expect(await detail(view, 'project-1')).toEqual(item);
    expect((await department.send('GET', `/api/imports/${view.id}/file`)).text).toContain('三十');
  });

  it('refuses corrections that do not fit', async () => {
    const view = await importOf(department, documentText([check()]));
    const [cell] = (await detail(view, 'project-1')).source[0]?.cells ?? [];
    const { place } = present(cell);
    const corrections = [{ place, text: '部门项目申报表' }];
    expect(await correct(view, { corrections }, null)).toMatchObject({ status: 428 });
    expect(await correct(view, { corrections }, view.version - 1)).toMatchObject({
      status: 412,
      body: { code: 'version.stale', current: { id: view.id, version: view.version } },
    });
    expect(await correct(view, { corrections: [{ place: { line: 4711 }, text: 'x' }] })).toMatchObject({
      status: 422,
      body: { code: 'document.unknown-cell' },
    });
    expect(await correct(view, { corrections: [{ place, text: 'x'.repeat(4001) }] })).toMatchObject({
      status: 400,
      body: { field: 'corrections[0].text' },
    });
    expect(await correct(view, { corrections: [{ place: { line: -1 }, text: 'x' }] })).toMatchObject({
      status: 400,
      body: { field: 'corrections[0].place.line' },
    });
    expect(await correct(view, { corrections: [{ place: { ...place, formula: '=1' }, text: 'x' }] })).toMatchObject({ status: 400 });
    expect(await department.api.get('/api/imports/{id}', { path: { id: view.id } })).toEqual(view);
  });

  it('asks for what the file leaves open', async () => {
    const code = '42010526068T000000931';
    const view = await importOf(
      department,
      documentText([check({ code, name: '外单位项目', unit: '汉阳区不存在的中心', lead: '无此人' })]),
    );
    const [item] = (await itemsOf(department, view.id)).filter(({ kind }) => kind === 'project');
    expect(item).toMatchObject({
      state: 'blocked',
      problems: [
        { code: 'import.unit-unknown', params: { name: '汉阳区不存在的中心' }, blocking: true },
        { code: 'import.lead-unknown', params: { name: '无此人', instead: '王建' }, blocking: false },
      ],
    });
    expect(await accept(department, view, ['project-1'])).toMatchObject({
      status: 422,
      body: { code: 'import.blocked', errors: [{ field: 'items.project-1.basics.unit', code: 'import.unit-unknown' }] },
    });
    const query = { q: '经济信息化', kind: 'unit' as const };
    const [unit] = (await department.api.get('/api/organizations', { query })).items;
    const lead = present(view.people.find(({ name }) => name === '李雪'));
    const settings = { year: null, departmentId: null, unitId: present(unit).id, leadUserId: lead.id };
    expect(await correct(view, { settings })).toMatchObject({ status: 200, body: { settings, chosen: [{ code: '068001' }] } });
    expect(await accept(department, { ...view, version: view.version + 1 })).toMatchObject({ status: 200, body: { created: 1 } });
    const [row] = await rowsOf(server, 'select id from project where code = $1', [code]);
    const project = await department.api.get('/api/projects/{id}', { path: { id: String(present(row)['id']) } });
    expect(project).toMatchObject({ unit: { code: '068001' }, lead: { name: '李雪' } });
  });
});
