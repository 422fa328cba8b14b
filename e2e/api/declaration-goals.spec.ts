import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GoalView, ProjectView } from '@jixiao/contracts/views';
import { type Body, bodyOf, goalOf, take, sum } from './declared-body.js';
import { setEntryWindows } from './entry-window.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

const NOBODY = '019ac000-0000-7000-8000-000000000000';

describe('the goals of a declaration', () => {
  let server: TestServer;
  let lead: Browser;
  let projectId: string;
  let recordedId: string;
  let submittedId: string;

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
    const { items } = await lead.api.get('/api/projects');
    const of = (...stages: string[]): string => present(items.find(({ stage }) => stages.includes(stage))).id;
    projectId = of('not_started');
    recordedId = of('recording', 'returned');
    submittedId = of('submitted', 'forwarded', 'confirmed');
  });
  afterAll(() => server.stop());

  it('adds a goal with its table', async () => {
    const before = await read();
    const body = bodyOf(before);
    const indicators = [{ classCode: 'benefit.social', name: '公众知晓率', target: '≥80%' }];
    body.goals.push({ horizon: 'long_term', statement: '长期目标二', indicators });
    expect(await save(body)).toMatchObject({ status: 200 });
    const added = (await read()).goals.filter(({ horizon }) => horizon === 'long_term').at(-1);
    expect(added).toMatchObject({
      ordinal: before.goals.filter(({ horizon }) => horizon === 'long_term').length + 1,
      statement: '长期目标二',
      indicators,
    });
  });

  it('takes a goal away with its indicators, closes the gap and tells it in the trail', async () => {
    const before = await read();
    const longTerm = (page: ProjectView): GoalView[] => page.goals.filter(({ horizon }) => horizon === 'long_term');
    const [gone, ...others] = longTerm(before);
    expect(others.length).toBeGreaterThan(0);
    const body = bodyOf(before);
    const goals = body.goals.filter(({ id }) => id !== gone!.id);
    goals.find(({ id }) => id === others[0]!.id)!.statement = '仍然保留的目标';
    goals.push({ horizon: 'long_term', statement: '新的长期目标', indicators: [] });
    expect(await save({ ...body, goals, removedGoals: [gone!.id] })).toMatchObject({ status: 200 });

    const after = longTerm(await read());
    expect(after.map(({ ordinal }) => ordinal)).toEqual(others.map((_, index) => index + 1).concat(others.length + 1));
    expect(after.map(({ statement }) => statement)).toEqual([
      '仍然保留的目标',
      ...others.slice(1).map(({ statement }) => statement),
      '新的长期目标',
    ]);
    const event = present((await lead.api.get('/api/projects/{id}/trail', { path: { id: projectId } })).items[0]);
    expect(event.action).toBe('declaration.saved');
    expect(event.changes).toEqual(
      expect.arrayContaining([
        { field: `goal:${gone!.id}:horizon`, old: 'long_term', new: null },
        { field: `goal:${gone!.id}:statement`, old: gone!.statement, new: null },
        ...gone!.indicators.map(({ id, name }) => ({ field: `indicator:${id}:name`, old: name, new: null })),
      ]),
    );
    const kept = await server.sql('select deleted_at is not null as gone from goal where id = $1', [gone!.id]);
    expect(kept).toEqual([{ gone: true }]);
    expect(await save({ ...bodyOf(await read()), removedGoals: [gone!.id] })).toMatchObject({
      status: 422,
      body: { code: 'declaration.unknown-goal' },
    });
  });

  it('closes the gap also among goals that the request does not name', async () => {
    const setUp = bodyOf(await read());
    const named = ['甲', '乙', '丙'].map((statement) => ({ horizon: 'long_term', statement, indicators: [] }));
    expect(await save({ ...setUp, goals: named })).toMatchObject({ status: 200 });
    const page = await read();
    const first = page.goals.find(({ statement }) => statement === '甲')!;
    expect(await save({ ...bodyOf(page), goals: [], removedGoals: [first.id.toUpperCase()] })).toMatchObject({ status: 200 });
    const after = (await read()).goals.filter(({ horizon }) => horizon === 'long_term');
    expect(after.map(({ ordinal }) => ordinal)).toEqual(after.map((_, index) => index + 1));
    expect(after.map(({ statement }) => statement).slice(-2)).toEqual(['乙', '丙']);
  });

  /** name, what it does, code, field. */
  const KEPT: [string, (body: Body, page: ProjectView) => unknown, number, string, string][] = [
    ['the last annual goal', (body, page) => take(body, page, 'annual'), 422, 'declaration.last-annual-goal', 'removedGoals'],
    ['a goal of nobody', (body) => (body['removedGoals'] = [NOBODY]), 422, 'declaration.unknown-goal', 'removedGoals[0]'],
    [
      'a goal that is written, too',
      (body, page) => (body['removedGoals'] = [page.goals[0]!.id]),
      422,
      'declaration.unknown-goal',
      'goals[0].id',
    ],
    [
      'a goal twice',
      (body, page) => (body['removedGoals'] = [page.goals[0]!.id, page.goals[0]!.id.toUpperCase()]),
      400,
      'validation.failed',
      'removedGoals',
    ],
    ['what is no id', (body) => (body['removedGoals'] = ['x']), 400, 'validation.failed', 'removedGoals'],
    ['goals that are no list', (body) => (body['removedGoals'] = 'all'), 400, 'validation.failed', 'removedGoals'],
  ];
  it.each(KEPT)('takes away neither %s nor anything else with it', async (_, spoil, status, code, field) => {
    const before = await read();
    const body = { ...bodyOf(before), content: '这一项本身没有错' } as Body;
    spoil(body, before);
    expect(await save(body, { version: before.version })).toMatchObject({ status, body: { code, field } });
    expect(await read()).toEqual(before);
  });

  it('asks for the weight sum of the annual goals that stay', async () => {
    const page = await read();
    const body = bodyOf(page);
    body.goals.push({
      horizon: 'annual',
      statement: '年度目标二',
      indicators: [{ classCode: 'benefit.social', name: '知晓率', target: '≥80%', weight: '10' }],
    });
    const row = goalOf(body, 'annual').indicators[0]!;
    row.weight = sum(row.weight, '-10');
    expect(await save(body)).toMatchObject({ status: 200 });
    const two = await read();
    const [, second] = two.goals.filter(({ horizon }) => horizon === 'annual');
    const without = (): Body => ({ ...bodyOf(two), goals: [], removedGoals: [second!.id] });
    expect(await save(without())).toMatchObject({
      status: 422,
      body: { code: 'indicators.weight-sum', field: 'goals', params: { expected: '90', given: '80' } },
    });
    expect(await read()).toEqual(two);
    const annual = goalOf(bodyOf(two), 'annual');
    annual.indicators[0]!.weight = sum(annual.indicators[0]!.weight, '10');
    expect(await save({ ...without(), goals: [annual] })).toMatchObject({ status: 200 });
    expect((await read()).goals.filter(({ horizon }) => horizon === 'annual')).toHaveLength(1);
  });

  it('keeps a goal of which something is recorded', async () => {
    const page = await read(recordedId);
    const body = bodyOf(page);
    take(body, page, 'annual');
    body.goals.push({ horizon: 'annual', statement: '另一个目标', indicators: [] });
    expect(await save(body, { id: recordedId })).toMatchObject({
      status: 422,
      body: { code: 'indicators.in-use', field: 'removedGoals[0]' },
    });
    expect(await read(recordedId)).toEqual(page);
  });

  it('of a submitted project and outside its days loses no goal', async () => {
    const submitted = await read(submittedId);
    const body = bodyOf(submitted);
    take(body, submitted, 'long_term');
    expect(await save(body, { id: submittedId })).toMatchObject({ status: 409, body: { code: 'declaration.locked' } });
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'closed');
    const page = await read();
    const late = bodyOf(page);
    take(late, page, 'long_term');
    expect(await save(late)).toMatchObject({ status: 409, body: { code: 'window.closed' } });
    expect(await read()).toEqual(page);
    await setEntryWindows(server.databaseUrl, 2026, ['adjust'], 'open');
  });
});
