import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IndicatorView, ProjectView } from '@jixiao/contracts/views';
import { type Body, bodyOf, goalOf, sum } from './declared-body.js';
import { setEntryWindows } from './entry-window.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

describe('a declaration', () => {
  let server: TestServer;
  let lead: Browser;
  let other: Browser;
  let projectId: string;
  let recordedId: string;
  let submittedId: string;
  let foreignId: string;

  const read = (id = projectId, as = lead): Promise<ProjectView> => as.api.get('/api/projects/{id}', { path: { id } });
  const save = async (body: unknown, options: { id?: string; version?: number; as?: Browser } = {}): Promise<Answer> => {
    const { id = projectId, as = lead } = options;
    const version = options.version ?? (await read(id)).version;
    return as.send('PUT', `/api/projects/${id}/declaration`, { body, headers: { 'if-match': `"${version}"` } });
  };

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    lead = await server.signIn('lead2');
    other = await server.signIn('lead');
    const { items } = await lead.api.get('/api/projects');
    const of = (...stages: string[]): string => present(items.find(({ stage }) => stages.includes(stage))).id;
    projectId = of('not_started');
    recordedId = of('recording', 'returned');
    submittedId = of('submitted', 'forwarded', 'confirmed');
    foreignId = present((await other.api.get('/api/projects')).items[0]).id;
  });
  afterAll(() => server.stop());

  it('of every seeded project comes back unchanged', async () => {
    const department = await server.signIn('department');
    for (const { id } of (await department.api.get('/api/projects')).items) {
      const page = await read(id, department);
      const answer = await save(bodyOf(page), { id, version: page.version, as: department });
      if (page.may.declare) expect(answer).toMatchObject({ status: 200, body: { changes: 0 } });
      else expect(answer).toMatchObject({ status: 409, body: { code: 'declaration.locked' } });
    }
  });

  it('changes basics, texts and rows at once, reads the targets itself and leaves a trail', async () => {
    const page = await read();
    const body = bodyOf(page);
    const annual = goalOf(body, 'annual');
    const [first, second, ...rest] = annual.indicators;
    const removed = rest.pop()!;
    const row = { ...second, target: '不少于1.5万人次', targetParsed: undefined };
    const added = {
      classCode: 'output.quality',
      name: '验收合格率',
      target: '≥98%',
      basis: 'industry',
      weight: removed['weight'],
      yearBefore: '97%',
    };
    annual.indicators = [row, { ...first }, added, ...rest];
    annual.statement = '当年完成全部既定工作。';
    const answer = await save({ ...body, name: ' 新的项目名称 ', endYear: 2030, reason: '第一行\n第二行', goals: body.goals });
    expect(answer).toMatchObject({ status: 200, headers: { etag: `"${page.version + 1}"` } });

    const saved = await read();
    expect(saved).toMatchObject({ name: '新的项目名称', endYear: 2030, reason: '第一行\n第二行', version: page.version + 1 });
    const goal = saved.goals.find(({ horizon }) => horizon === 'annual')!;
    expect(goal.statement).toBe('当年完成全部既定工作。');
    expect(goal.indicators.map(({ name }) => name)).toEqual([second!.name, first!.name, '验收合格率', ...rest.map(({ name }) => name)]);
    expect(goal.indicators[0]).toMatchObject({
      id: second!.id,
      target: '不少于1.5万人次',
      targetParsed: { kind: 'numeric', operator: '>=', value: '1.5', magnitude: '万', canonicalValue: '15000', unit: '人次' },
    });
    expect(goal.indicators[2]).toMatchObject({
      ordinal: 3,
      basis: 'industry',
      yearBefore: '97%',
      actual: null,
      targetParsed: { value: '98' },
    });

    const event = present((await lead.api.get('/api/projects/{id}/trail', { path: { id: projectId } })).items[0]);
    expect(event).toMatchObject({ action: 'declaration.saved', actor: '李雪' });
    expect(answer.body).toMatchObject({ changes: event.changes.length });
    expect(event.changes).toEqual(
      expect.arrayContaining([
        { field: 'basics:name', old: page.name, new: '新的项目名称' },
        { field: `goal:${goal.id}:statement`, old: expect.any(String), new: '当年完成全部既定工作。' },
        { field: `goal:${goal.id}:order`, old: expect.stringContaining(first!.name as string), new: expect.any(String) },
        { field: `indicator:${second!.id}:target`, old: second!['target'], new: '不少于1.5万人次' },
        { field: `indicator:${removed.id}:name`, old: removed.name, new: null },
        { field: `indicator:${goal.indicators[2]!.id}:target`, old: null, new: '≥98%' },
      ]),
    );
  });

  it('keeps a corrected meaning while the target stays, and reads it anew on request', async () => {
    const correction = { kind: 'numeric', operator: '<=', value: '30', magnitude: null, unit: '分钟' };
    const set = async (target: string, targetParsed?: unknown): Promise<IndicatorView> => {
      const body = bodyOf(await read());
      const row = goalOf(body, 'long_term').indicators[0]!;
      Object.assign(row, { target, targetParsed });
      expect(await save(body)).toMatchObject({ status: 200 });
      return goalOf(bodyOf(await read(), true), 'long_term').indicators[0] as unknown as IndicatorView;
    };
    expect(await set('半小时响应到位', correction)).toMatchObject({
      targetParsed: { ...correction, canonicalValue: '30', text: '半小时响应到位' },
    });
    expect(await set('半小时响应到位')).toMatchObject({ targetParsed: correction });
    expect(await set('半小时响应到位', null)).not.toMatchObject({ targetParsed: correction });
    await set('半小时响应到位', correction);
    expect(await set('≤20分钟')).toMatchObject({ targetParsed: { value: '20', operator: '<=' } });
  });

  it('keeps an indicator that has an actual value', async () => {
    const page = await read(recordedId);
    const body = bodyOf(page);
    const annual = goalOf(body, 'annual');
    const recorded = goalOf(bodyOf(page, true), 'annual').indicators.findIndex(({ actual }) => actual !== null);
    expect(recorded).toBeGreaterThanOrEqual(0);
    const [removed] = annual.indicators.splice(recorded, 1);
    annual.indicators[0]!.weight = sum(annual.indicators[0]!.weight, removed!.weight);
    expect(await save(body, { id: recordedId })).toMatchObject({
      status: 422,
      body: { code: 'indicators.in-use', field: 'goals[1].indicators', params: { name: removed!.name } },
    });
    expect(await read(recordedId)).toEqual(page);
  });

  it('of a submitted or confirmed project stays as it is', async () => {
    const page = await read(submittedId);
    expect(page.may.declare).toBe(false);
    expect(await save(bodyOf(page), { id: submittedId })).toMatchObject({ status: 409, body: { code: 'declaration.locked' } });
    expect(await read(submittedId)).toEqual(page);
  });

  it('answers a stale write with the present state, and asks for a version', async () => {
    const page = await read();
    const stale = await save({ ...bodyOf(page), name: '别名' }, { version: page.version - 1 });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale', current: { version: page.version, name: page.name } } });
    const missing = await lead.send('PUT', `/api/projects/${projectId}/declaration`, { body: bodyOf(page) });
    expect(missing).toMatchObject({ status: 428, body: { code: 'precondition.missing' } });
    expect(await read()).toEqual(page);
  });

  it("of somebody else's project is not found", async () => {
    const page = await read(foreignId, other);
    expect(await save(bodyOf(page), { id: foreignId, version: page.version })).toMatchObject({
      status: 404,
      body: { code: 'project.not-found' },
    });
  });

  it('is taken only on the days of declaring and adjusting', async () => {
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'closed');
    const page = await read();
    expect(page.may.declare).toBe(false);
    expect(await save({ ...bodyOf(page), name: '别名' })).toMatchObject({
      status: 409,
      body: { code: 'window.closed', params: { stage: 'declare' } },
    });
    expect(await read()).toEqual(page);
    await setEntryWindows(server.databaseUrl, 2026, ['adjust'], 'open');
    expect((await read()).may.declare).toBe(true);
  });

  it('costs the same number of statements whatever changes', async () => {
    const cost = async (change: (body: Body) => void): Promise<number> => {
      const page = await read();
      const body = bodyOf(page);
      change(body);
      return server.statementsOf(async () => expect(await save(body, { version: page.version })).toMatchObject({ status: 200 }));
    };
    const one = await cost((body) => (goalOf(body, 'annual').indicators[0]!.target = '≥11个'));
    const all = await cost((body) => {
      body['content'] = '全部改写';
      for (const goal of body.goals) {
        goal.statement += '改';
        for (const row of goal.indicators) row['twoYearsBefore'] = '改';
      }
    });
    expect(all - one).toBeLessThanOrEqual(1);
    expect(all).toBeLessThanOrEqual(11);
  });
});
