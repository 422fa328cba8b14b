import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganizationGoalsView, OrganizationItem } from '@jixiao/contracts/views';
import { setEntryWindows } from './entry-window.js';
import { type Answer, type Browser, type TestServer, startTestServer } from './test-server.js';

describe('the goals of a whole department', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;
  let id: string;
  let foreignId: string;

  const organizations = async (browser: Browser): Promise<OrganizationItem[]> => (await browser.api.get('/api/organizations')).items;
  const read = (as = department): Promise<OrganizationGoalsView> =>
    as.api.get('/api/organizations/{id}/goals', { path: { id }, query: { year: 2026 } });
  const save = async (goals: unknown, version: number, as = department, of = id, removedGoals?: string[]): Promise<Answer> =>
    as.send('PUT', `/api/organizations/${of}/goals`, { body: { year: 2026, goals, removedGoals }, headers: { 'if-match': `"${version}"` } });

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    department = await server.signIn('department');
    finance = await server.signIn('finance');
    id = (await organizations(department)).find(({ code }) => code === '068')!.id;
    foreignId = (await organizations(await server.signIn('finance-other')))[0]!.id;
  });
  afterAll(() => server.stop());

  it('belong to the organizations in reach, listed by code', async () => {
    expect((await organizations(department)).map(({ code, kind }) => [code, kind])).toEqual([
      ['068', 'department'],
      ['068001', 'unit'],
    ]);
    const first = await finance.api.get('/api/organizations', { query: { limit: 1 } });
    expect(first.items).toMatchObject([{ code: '068', parentId: null }]);
    const second = await finance.api.get('/api/organizations', { query: { limit: 1, cursor: first.nextCursor } });
    expect(second.items).toMatchObject([{ code: '068001', parentId: id }]);
  });

  it('are all shown, with a version', async () => {
    const answer = await department.send('GET', `/api/organizations/${id}/goals`);
    const page = await read();
    expect(answer).toMatchObject({ status: 200, headers: { etag: `"${page.version}"` }, body: { year: 2026, inCharge: true, may: { declare: true } } });
    const indicators = (horizon: string): number =>
      page.goals.filter((goal) => goal.horizon === horizon).flatMap((goal) => goal.indicators).length;
    expect([indicators('long_term'), indicators('annual')]).toEqual([15, 18]);
    expect(await read(finance)).toMatchObject({ inCharge: false, may: { declare: false } });
  });

  it('come back unchanged', async () => {
    const page = await read();
    expect(await save(goalsOf(page), page.version)).toMatchObject({ status: 200, body: { version: page.version, changes: 0 } });
    expect(await read()).toEqual(page);
  });

  it('change with a trail, and a stale write is told the present state', async () => {
    const page = await read();
    const goals = goalsOf(page);
    goals[1]!.indicators[1]!.target = '不少于30家';
    const saved = await save(goals, page.version);
    const after = await read();
    expect(saved).toMatchObject({ status: 200, body: { changes: 2, version: after.version }, headers: { etag: `"${after.version}"` } });
    expect(after.goals[1]!.indicators[1]).toMatchObject({ target: '不少于30家', targetParsed: { operator: '>=', value: '30', unit: '家' } });
    const [event] = (await department.api.get('/api/organizations/{id}/trail', { path: { id } })).items;
    expect(event).toMatchObject({ action: 'goals.saved', actor: '王建' });
    expect(event?.changes[0]).toEqual({ field: `indicator:${goals[1]!.indicators[1]!.id}:target`, old: '20家以上', new: '不少于30家' });
    expect(await save(goals, page.version)).toMatchObject({ status: 412, body: { code: 'version.stale', current: { version: after.version } } });
    expect(await read()).toEqual(after);
  });

  it('gain a goal', async () => {
    const page = await read();
    const goals = [{ horizon: 'annual', statement: '当年营商环境继续改善。', indicators: [{ classCode: 'output.quantity', name: '走访企业数', target: '≥50家' }] }];
    expect(await save(goals, page.version)).toMatchObject({ status: 200 });
    expect((await read()).goals).toHaveLength(page.goals.length + 1);
  });

  const REFUSED: [string, (goals: Goals) => unknown, number, string, string][] = [
    ['an unknown class', (goals) => (goals[0]!.indicators[1]!.classCode = 'output.none'), 422, 'indicator.unknown-class', 'goals[0].indicators[1].classCode'],
    ['weights that do not sum', (goals) => (goals[3]!.indicators[0]!['weight'] = '10'), 422, 'indicators.weight-sum', 'goals[3].indicators[0].weight'],
    ['a name twice', (goals) => (goals[3]!.indicators[0]!.name = goals[3]!.indicators[1]!.name), 422, 'indicators.duplicate-name', 'goals[3].indicators[1].name'],
    ['a negative weight', (goals) => (goals[3]!.indicators[0]!['weight'] = '-1'), 400, 'validation.failed', 'goals[3].indicators[0].weight'],
    ['a blank statement', (goals) => (goals[3]!.statement = ''), 400, 'validation.failed', 'goals[3].statement'],
  ];
  it.each(REFUSED)('with %s are refused and nothing is saved', async (_, spoil, status, code, field) => {
    const before = await read();
    const goals = goalsOf(before);
    goals[2]!.statement = '这一项本身没有错';
    spoil(goals);
    expect(await save(goals, before.version)).toMatchObject({ status, body: { code, field } });
    expect(await read()).toEqual(before);
  });

  it('of somebody else are not found, and only the department writes its own', async () => {
    const notFound = { status: 404, body: { code: 'organization.not-found' } };
    expect(await department.send('GET', `/api/organizations/${foreignId}/goals`)).toMatchObject(notFound);
    expect(await department.send('GET', `/api/organizations/${foreignId}/trail`)).toMatchObject(notFound);
    expect(await save([], 0, department, foreignId)).toMatchObject(notFound);
    expect(await save([], 0, finance)).toMatchObject({ status: 403 });
    expect(await department.send('GET', `/api/organizations/${id}/goals?year=2001`)).toMatchObject({ status: 404, body: { code: 'year.unknown', field: 'year' } });
  });

  it('are written by one of two at the same time', async () => {
    const page = await read();
    const write = (statement: string): Promise<Answer> => {
      const goals = goalsOf(page);
      goals[0]!.statement = statement;
      return save(goals, page.version);
    };
    const statuses = (await Promise.all([write('甲'), write('乙')])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
  });

  it('are taken only on the days of declaring and adjusting', async () => {
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'closed');
    const page = await read();
    expect(page.may.declare).toBe(false);
    expect(await save(goalsOf(page), page.version)).toMatchObject({ status: 409, body: { code: 'window.closed' } });
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
  });

  it('lose a goal, never the last annual one, and the version tells it', async () => {
    const page = await read();
    const annual = page.goals.filter(({ horizon }) => horizon === 'annual');
    const gone = annual[0]!;
    const saved = await save([], page.version, department, id, [gone.id]);
    const after = await read();
    expect(saved).toMatchObject({ status: 200, body: { version: after.version } });
    expect(after.version).toBeGreaterThan(page.version);
    const left = after.goals.filter(({ horizon }) => horizon === 'annual');
    expect(left.map(({ id: goal, ordinal }) => [goal, ordinal])).toEqual(annual.slice(1).map(({ id: goal }, index) => [goal, index + 1]));
    const [event] = (await department.api.get('/api/organizations/{id}/trail', { path: { id } })).items;
    expect(event?.changes).toContainEqual({ field: `goal:${gone.id}:statement`, old: gone.statement, new: null });
    expect(await save([], page.version, department, id, [left[0]!.id])).toMatchObject({ status: 412 });
    expect(await save([], after.version, department, id, left.map(({ id: goal }) => goal))).toMatchObject({
      status: 422,
      body: { code: 'declaration.last-annual-goal' },
    });
    expect(await read()).toEqual(after);
  });

  it('cost the same number of statements whatever changes', async () => {
    await finance.api.get('/api/session');
    expect(await server.statementsOf(() => finance.send('GET', `/api/organizations/${id}/goals`))).toBe(3);
    expect(await server.statementsOf(() => finance.send('GET', '/api/organizations'))).toBe(3);
    const page = await read();
    const goals = goalsOf(page);
    for (const goal of goals) for (const row of goal.indicators) row['basisNote'] = '部门研究确定';
    expect(await server.statementsOf(() => save(goals, page.version))).toBeLessThanOrEqual(9);
  });
});

type Goals = { id: string; horizon: string; statement: string; indicators: { [field: string]: unknown; id: string; name: string; classCode: string; target: string }[] }[];

/** What the page would send back. */
function goalsOf({ goals }: OrganizationGoalsView): Goals {
  return goals.map(({ id, horizon, statement, indicators }) => ({
    id,
    horizon,
    statement,
    indicators: indicators.map(({ actual: _actual, evidence: _evidence, ordinal: _ordinal, targetParsed: _parsed, ...row }) => ({ ...row })),
  }));
}
