import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcceptanceResult, ImportItemView, ImportView, ProjectView } from '@jixiao/contracts/views';
import { rowsOf, trailOf } from './administration.js';
import { setEntryWindows } from './entry-window.js';
import { accept, check, documentText, importOf, itemsOf, storedByImports } from './imported-document.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

const CODE = '42010526068T000000901';

describe('an imported document', () => {
  let server: TestServer;
  let department: Browser;

  const detail = (view: ImportView, key: string, as = department): Promise<ImportItemView> =>
    as.api.get('/api/imports/{id}/items/{key}', { path: { id: view.id, key }, query: { limit: 100 } });
  const projectOf = async (code: string): Promise<ProjectView> => {
    const [row] = await rowsOf(server, `select id from project where code = $1 and region_id = '420105'`, [code]);
    return department.api.get('/api/projects/{id}', { path: { id: String(present(row)['id']) } });
  };
  const resultOf = (answer: Answer): AcceptanceResult => {
    expect(answer.status).toBe(200);
    return answer.body as AcceptanceResult;
  };
  const stored = (): Promise<unknown> => storedByImports(server);

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
  });
  afterAll(() => server.stop());

  it('is kept as it was sent, read in the background and stores nothing by itself', async () => {
    const before = await stored();
    const text = documentText([check()]);
    const view = await importOf(department, text, '../上传/部门预算.txt');
    expect(view).toMatchObject({
      fileName: '部门预算.txt',
      format: 'txt',
      status: 'ready',
      step: null,
      organization: { name: '武汉市汉阳区经济信息化和科技创新局' },
      department: { code: '068' },
      fiscalYear: 2026,
      uploadedBy: '王建',
      problems: [],
      earlier: null,
      acceptances: [],
      parts: expect.arrayContaining([{ kind: 'project', count: 1 }]),
    });
    const file = await department.send('GET', `/api/imports/${view.id}/file`);
    expect(file.text).toBe(text);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(await trailOf(server, 'document-import', view.id)).toMatchObject([
      { action: 'import.received', actor: 'department', changes: [{ field: 'import:file', new: `部门预算.txt sha256:${view.sha256}` }] },
    ]);
    expect(await stored()).toEqual(before);
  });

  it('shows every line of the source beside the values that were read from it', async () => {
    const text = documentText([check()]);
    const view = await importOf(department, text);
    const item = await detail(view, 'project-1');
    expect(item).toMatchObject({ state: 'new', code: CODE, objectId: null, storedVersion: null, problems: [] });
    const written = text.split('\n');
    for (const { place, cells } of item.source) expect(cells.map((cell) => cell.text).join('\t')).toBe(written[(place.line ?? 0) - 1]);
    const values = (start: string) => present(item.source.find(({ cells }) => cells.some((cell) => cell.text === start))).values;
    expect(values('项目总预算').map(({ field, value, state }) => [field, value, state])).toEqual([
      ['budget.total', '90.00', 'new'],
      ['budget.initial', '30.00', 'new'],
    ]);
    expect(values('检查次数').map(({ field, label, value }) => [field, label, value])).toEqual([
      ['indicator.class', '检查次数', 'output.quantity'],
      ['indicator.name', '检查次数', '检查次数'],
      ['history.2024', '检查次数', '10次'],
      ['history.2025', '检查次数', '11次'],
      ['indicator.target', '检查次数', '≥12次'],
      ['indicator.basis', '检查次数', 'planned'],
    ]);
    expect(values('联系电话')).toContainEqual(expect.objectContaining({ field: 'basics.phone', state: 'unstored' }));
    expect(values('项目主管部门')).toContainEqual(
      expect.objectContaining({ field: 'basics.unit', value: '武汉市汉阳区经济信息化和科技创新局本级', state: 'new' }),
    );
  });

  it('pages its lines, parts and findings', async () => {
    const view = await importOf(department, documentText([check(), check({ code: `${CODE}2`, name: '另一项检查' })]));
    const whole = await detail(view, 'project-1');
    const path = { id: view.id, key: 'project-1' };
    const first = await department.api.get('/api/imports/{id}/items/{key}', { path, query: { limit: 20 } });
    const second = await department.api.get('/api/imports/{id}/items/{key}', {
      path,
      query: { limit: 100, cursor: Number(first.nextCursor) },
    });
    expect(second.nextCursor).toBeNull();
    expect([...first.source, ...second.source]).toEqual(whole.source);
    const part = await department.api.get('/api/imports/{id}/items', { path: { id: view.id }, query: { kind: 'project', limit: 1 } });
    expect(part.items.map(({ key }) => key)).toEqual(['project-1']);
    const next = { kind: 'project' as const, limit: 1, cursor: Number(part.nextCursor) };
    const rest = await department.api.get('/api/imports/{id}/items', { path: { id: view.id }, query: next });
    expect(rest).toMatchObject({ items: [{ key: 'project-2' }], nextCursor: null });
    const all = await department.api.get('/api/imports/{id}/findings', { path: { id: view.id }, query: { limit: 100 } });
    expect(all.items.length).toBe(view.findings.error + view.findings.warning + view.findings.info);
    const infos = await department.api.get('/api/imports/{id}/findings', {
      path: { id: view.id },
      query: { severity: 'info', limit: 100 },
    });
    expect(infos.items.map(({ ordinal }) => ordinal)).toEqual(
      all.items.filter(({ severity }) => severity === 'info').map(({ ordinal }) => ordinal),
    );
  });

  it('creates a project with all that its form says, and leaves a trail', async () => {
    const view = await importOf(department, documentText([check()]));
    const result = resultOf(await accept(department, view));
    expect(result).toMatchObject({
      version: view.version + 1,
      created: 1,
      changed: 0,
      same: 0,
      items: [{ key: 'project-1', outcome: 'created' }],
    });
    const project = await projectOf(CODE);
    expect(project).toMatchObject({
      id: result.items[0]?.objectId,
      name: '设备定期检查',
      version: 1,
      stage: 'not_started',
      department: { code: '068' },
      unit: { code: '068001' },
      lead: { name: '张明' },
      attribute: 'continuing',
      expenditureCategory: 'own_level',
      startYear: 2026,
      endYear: 2028,
      reason: '设备需要定期检查',
      postcode: '430050',
      budget: {
        total: '90',
        initial: '30',
        adjusted: '30',
        priorAmounts: [
          { year: 2025, amount: '25.5' },
          { year: 2024, amount: '20' },
        ],
        expenditureLines: [
          { ordinal: 1, activity: '检查', description: '定期检查', economicClass: '30227', amount: '30', basis: '每次2.5万元' },
        ],
        execution: [
          { source: 'total', initial: '30', adjusted: '30', executed: null },
          { source: 'fiscal', initial: '30', adjusted: '30', executed: null },
          { source: 'carryover', initial: '0', adjusted: '0', executed: null },
          { source: 'other', initial: '0', adjusted: '0', executed: null },
        ],
      },
    });
    expect(project.budget?.fundingSources.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['general_public', '30'],
      ['government_fund', '0'],
    ]);
    const [longTerm, annual] = project.goals;
    expect(longTerm).toMatchObject({
      horizon: 'long_term',
      statement: '设备长期完好',
      indicators: [{ name: '累计检查次数', target: '≥36次' }],
    });
    expect(annual?.indicators[0]).toMatchObject({
      classCode: 'output.quantity',
      targetParsed: { kind: 'numeric', operator: '>=', value: '12', unit: '次' },
      basis: 'planned',
      twoYearsBefore: '10次',
      yearBefore: '11次',
      weight: null,
    });
    const [event] = await trailOf(server, 'project', project.id);
    expect(event).toMatchObject({ action: 'project.imported', actor: 'department', first: true });
    expect(event?.['changes']).toEqual(
      expect.arrayContaining([
        { field: 'import:file', old: null, new: `${view.fileName} sha256:${view.sha256}` },
        { field: 'basics:code', old: null, new: CODE },
        { field: 'budget:initial', old: null, new: '30' },
        { field: 'budget:prior:2025', old: null, new: '25.5' },
        { field: `indicator:${annual?.indicators[0]?.id}:target`, old: null, new: '≥12次' },
      ]),
    );
    expect(await department.api.get('/api/imports/{id}', { path: { id: view.id } })).toMatchObject({
      version: view.version + 1,
      acceptances: [{ by: '王建', items: [{ key: 'project-1', code: CODE, outcome: 'created' }] }],
    });
  });

  it('that comes again changes nothing and says so', async () => {
    const text = documentText([check()]);
    const first = await importOf(department, text);
    resultOf(await accept(department, first));
    const before = await stored();
    const again = await importOf(department, text, '改名后的文件.txt');
    expect(again.earlier).toMatchObject({ uploadedBy: '王建' });
    expect(again.sha256).toBe(first.sha256);
    expect((await itemsOf(department, again.id)).filter(({ kind }) => kind === 'project')).toMatchObject([
      { state: 'same', changes: 0, problems: [] },
    ]);
    expect(resultOf(await accept(department, again))).toMatchObject({ version: again.version, created: 0, changed: 0, same: 1 });
    expect(await stored()).toEqual(before);
  });

  it('that changed shows the difference first and then makes exactly that one', async () => {
    const before = await projectOf(CODE);
    const view = await importOf(
      department,
      documentText([
        check({ annual: '28.50', target: '≥10次', extraRows: ['\t效益指标\t社会效益指标\t停机次数\t3次\t2次\t≤2次\t历史标准'] }),
      ]),
    );
    const item = await detail(view, 'project-1');
    expect(item).toMatchObject({ state: 'changed', objectId: before.id, storedVersion: before.version, problems: [] });
    const values = item.source.flatMap((line) => line.values).filter(({ state }) => state === 'changed' || state === 'new');
    expect(values.map(({ field, label, stored: old, value, state }) => [field, label, old, value, state])).toEqual([
      ['budget.initial', null, '30', '28.50', 'changed'],
      ['funding.amount', '一般公共预算财政拨款', '30', '28.5', 'changed'],
      ['expenditure.amount', '定期检查', '30', '28.5', 'changed'],
      ['indicator.target', '检查次数', '≥12次', '≥10次', 'changed'],
      ['indicator.class', '停机次数', null, 'benefit.social', 'new'],
      ['indicator.name', '停机次数', null, '停机次数', 'new'],
      ['history.2024', '停机次数', null, '3次', 'new'],
      ['history.2025', '停机次数', null, '2次', 'new'],
      ['indicator.target', '停机次数', null, '≤2次', 'new'],
      ['indicator.basis', '停机次数', null, 'historical', 'new'],
    ]);
    expect(resultOf(await accept(department, view))).toMatchObject({ created: 0, changed: 1, items: [{ objectId: before.id }] });
    const after = await projectOf(CODE);
    expect(after).toMatchObject({
      version: before.version + 1,
      budget: { id: before.budget?.id, initial: '28.5', adjusted: '28.5', total: '90' },
    });
    const indicators = (project: ProjectView) => project.goals.find(({ horizon }) => horizon === 'annual')?.indicators ?? [];
    expect(
      indicators(after)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(indicators(before).map(({ id }) => id));
    expect(indicators(after)).toHaveLength(4);
    const events = await trailOf(server, 'project', before.id);
    expect(events.at(-1)?.['changes']).toEqual(
      expect.arrayContaining([
        { field: 'budget:initial', old: '30', new: '28.5' },
        { field: 'budget:funding', old: '一般公共预算财政拨款 30', new: '一般公共预算财政拨款 28.5' },
        { field: `indicator:${indicators(before)[0]?.id}:target`, old: '≥12次', new: '≥10次' },
      ]),
    );
  });

  it('keeps what the file does not say', async () => {
    const before = await projectOf(CODE);
    const lines = documentText([check({ annual: '28.50', target: '≥10次' })]).split('\n');
    const view = await importOf(
      department,
      lines.filter((line) => !/^(单位地址|项目申请理由|\t其中|检查\t|支出项目类别)/.test(line)).join('\n'),
    );
    resultOf(await accept(department, view));
    const after = await projectOf(CODE);
    expect(after).toMatchObject({ address: before.address, reason: before.reason, expenditureCategory: before.expenditureCategory });
    expect(after.budget?.expenditureLines).toEqual(before.budget?.expenditureLines);
  });

  it('is accepted in part', async () => {
    const [one, two] = ['42010526068T000000911', '42010526068T000000912'];
    const view = await importOf(department, documentText([check({ code: one, name: '甲项目' }), check({ code: two, name: '乙项目' })]));
    expect(resultOf(await accept(department, view, ['project-2']))).toMatchObject({ created: 1, items: [{ code: two }] });
    expect(await rowsOf(server, 'select code from project where code = any($1)', [[one, two]])).toEqual([{ code: two }]);
    expect((await itemsOf(department, view.id)).filter(({ kind }) => kind === 'project').map(({ state }) => state)).toEqual([
      'new',
      'same',
    ]);
  });
});
