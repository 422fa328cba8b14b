import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IndicatorView, ProjectView, SelfEvaluationView } from '@jixiao/contracts/views';
import { type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

const YEAR = 2026;
const FOREIGN = '019ac000-0000-7000-8000-000000000000';

describe('the main job', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;
  let path: { id: string };

  const project = (): Promise<ProjectView> => department.api.get('/api/projects/{id}', { path });
  const form = (): Promise<SelfEvaluationView> => finance.api.get('/api/projects/{id}/self-evaluation', { path });
  const annual = ({ goals }: ProjectView): IndicatorView[] =>
    goals.filter(({ horizon }) => horizon === 'annual').flatMap(({ indicators }) => indicators);
  const record = (indicators: { id: string; actual: string }[], version: number) =>
    department.api.put('/api/projects/{id}/recording', { path, version, body: { year: YEAR, indicators, execution: [] } });

  const returned = ({ id, version, items }: SelfEvaluationView): Promise<SelfEvaluationView> =>
    finance.api.post('/api/self-evaluations/{id}/return', {
      path: { id: present(id) },
      version,
      body: { opinion: '请补充', comments: [{ cell: `indicator:${present(items[0]).indicatorId}:actual`, text: '依据何在？' }] },
    });
  const confirmed = ({ id, version }: SelfEvaluationView): Promise<SelfEvaluationView> =>
    finance.api.post('/api/self-evaluations/{id}/confirmation', { path: { id: present(id) }, version, body: { rating: 'good' } });

  beforeAll(async () => {
    server = await startTestServer();
    department = await server.signIn('department');
    finance = await server.signIn('finance');
    const { items } = await department.api.get('/api/projects', { query: { stage: 'not_started' } });
    path = { id: present(items[0]).id };
  });
  afterAll(() => server.stop());

  it('lists every open point of an incomplete self-evaluation and saves nothing of it', async () => {
    const { version } = await project();
    const problem = await problemOf(
      department.api.post('/api/projects/{id}/self-evaluation/submission', { path, version, body: { year: YEAR } }),
    );
    expect(problem).toMatchObject({
      status: 422,
      code: 'self-evaluation.incomplete',
      openPoints: expect.arrayContaining([expect.objectContaining({ cell: expect.any(String), message: expect.objectContaining({ zh: expect.any(String) }) })]),
    });
    expect((await project()).version).toBe(version);
  });

  it('records all values and amounts at once and leaves a trail', async () => {
    const page = await project();
    const indicators = annual(page).map(({ id, target }) => ({
      id,
      actual: target,
      grade: 'achieved' as const,
      share: '0.9',
      reason: '部分工作延后',
      improvement: '明年提前安排',
    }));
    const execution = [{ source: 'total' as const, executed: present(page.budget).adjusted }];
    const saved = await department.api.put('/api/projects/{id}/recording', {
      path,
      version: page.version,
      body: { year: YEAR, indicators, execution },
    });
    expect(saved.version).toBe(page.version + 1);
    const [event] = (await department.api.get('/api/projects/{id}/trail', { path })).items;
    expect(event).toMatchObject({ action: 'recording.saved', actor: '王建' });
    expect(event?.changes).toHaveLength(saved.changes);
  });

  it('names the version of a project in its ETag', async () => {
    const { version } = await project();
    expect((await department.send('GET', `/api/projects/${path.id}`)).headers['etag']).toBe(`"${version}"`);
  });

  it('answers a stale write with the present state and saves nothing', async () => {
    const page = await project();
    const { id } = present(annual(page)[0]);
    expect(await problemOf(record([{ id, actual: '0' }], page.version - 1))).toMatchObject({
      status: 412,
      code: 'version.stale',
      current: { version: page.version },
    });
    expect(await project()).toEqual(page);
  });

  it('saves nothing where one of many values is refused', async () => {
    const page = await project();
    const { id } = present(annual(page)[0]);
    const values = [
      { id, actual: '0' },
      { id: FOREIGN, actual: '1' },
    ];
    expect(await problemOf(record(values, page.version))).toMatchObject({
      status: 422,
      code: 'recording.unknown-indicator',
      field: 'indicators[1].id',
    });
    expect(await project()).toEqual(page);
  });

  it('keeps evidence and gives it back byte for byte', async () => {
    const indicator = { id: present(annual(await project())[0]).id };
    const add = (name: string, content: string) =>
      department.api.post('/api/indicators/{id}/evidence', { path: indicator, body: { file: new File([content], name) } });
    const added = await add('../report.pdf', '%PDF-1.7 evidence');
    expect(added).toMatchObject({ fileName: 'report.pdf', mediaType: 'application/pdf', size: 17 });
    const download = (): Promise<{ status: number; text: string }> => department.send('GET', `/api/evidence/${added.id}`);
    expect(await download()).toMatchObject({ status: 200, text: '%PDF-1.7 evidence' });
    expect(await problemOf(add('page.html', '<script>'))).toMatchObject({ status: 415 });
    expect(await problemOf(add('empty.pdf', ''))).toMatchObject({ status: 400 });
    await department.api.delete('/api/evidence/{id}', { path: { id: added.id } });
    expect((await download()).status).toBe(404);
  });

  it('submits, is forwarded by the department, returns with comments, and again', async () => {
    const submit = async (): Promise<SelfEvaluationView> =>
      department.api.post('/api/projects/{id}/self-evaluation/submission', {
        path,
        version: (await project()).version,
        body: { year: YEAR, conclusion: '总体完成' },
      });
    const forward = ({ id, version }: SelfEvaluationView): Promise<SelfEvaluationView> =>
      department.api.post('/api/self-evaluations/{id}/forward', { path: { id: present(id) }, version, body: {} });
    const submitted = await submit();
    expect(submitted).toMatchObject({ status: 'submitted', openPoints: [], may: { forward: true, review: false } });
    expect(await problemOf(returned(submitted))).toMatchObject({ status: 403, code: 'workflow.role-denied' });
    expect(await problemOf(confirmed(submitted))).toMatchObject({ status: 409, code: 'workflow.state-differs' });
    const forwarded = await forward(submitted);
    expect(forwarded).toMatchObject({ status: 'forwarded', reviews: [{ decision: 'forwarded' }], may: { forward: false } });
    expect(await problemOf(forward(forwarded))).toMatchObject({ status: 409, code: 'workflow.state-differs' });
    const sentBack = await returned(forwarded);
    expect(sentBack).toMatchObject({ status: 'returned', comments: [{ text: '依据何在？' }] });
    expect((await forward(await submit())).status).toBe('forwarded');
  });

  it('changes a score only with a reason and keeps the computed one', async () => {
    const before = await form();
    const item = present(before.items[0]);
    const change = (score: string, reason: string): Promise<SelfEvaluationView> =>
      finance.api.put('/api/self-evaluations/{id}/items/{itemId}/review', {
        path: { id: present(before.id), itemId: present(item.id) },
        version: before.version,
        body: { score, reason },
      });
    expect(await problemOf(change('1', ' '))).toMatchObject({ status: 400, field: 'reason' });
    expect(await problemOf(change('100', 'x'))).toMatchObject({ status: 422, field: 'score' });
    const { items, total } = await change('1.00', '佐证不足');
    expect(items[0]).toMatchObject({ computedScore: item.computedScore, reviewedScore: '1.00', score: '1.00' });
    expect(Number(total)).toBeCloseTo(Number(before.total) - Number(item.score) + 1, 2);
  });

  it('confirms and shows it in the report, after which nothing can be recorded', async () => {
    const { id, version, rating, total } = await form();
    const confirm = (given: typeof rating): Promise<SelfEvaluationView> =>
      finance.api.post('/api/self-evaluations/{id}/confirmation', {
        path: { id: present(id) },
        version,
        body: { rating: present(given) },
      });
    expect(await problemOf(confirm(rating === 'poor' ? 'good' : 'poor'))).toMatchObject({ status: 422, code: 'rating.reason-missing' });
    expect(await confirm(rating)).toMatchObject({ status: 'confirmed', rating });
    const report = await finance.api.get('/api/reports/year-end', { query: { year: YEAR } });
    expect(report.projects.find((each) => each.id === path.id)).toMatchObject({ total, rating, confirmed: true });
    expect(report.scope).toEqual([]);
    const { ratings, rated } = report.total;
    expect(ratings.excellent + ratings.good + ratings.fair + ratings.poor).toBe(rated);
    expect(await problemOf(record([], (await project()).version))).toMatchObject({ status: 409, code: 'recording.locked' });
  });

  it('reads a project and a list page with the same few statements whatever they hold', async () => {
    const { items } = await finance.api.get('/api/projects');
    const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
      await finance.api.get('/api/session');
      return server.statementsOf(work);
    };
    const counts = [];
    for (const { id } of items) counts.push(await statementsOf(() => finance.api.get('/api/projects/{id}', { path: { id } })));
    for (const limit of [1, 100]) counts.push(await statementsOf(() => finance.api.get('/api/projects', { query: { limit } })));
    expect(new Set(counts)).toEqual(new Set([3]));
  });

  it('pages through every sorting without losing or repeating a project', async () => {
    for (const sort of ['code', '-name', 'budget', '-execution', 'score', '-score'] as const) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: { id: string }[]; nextCursor: string | null } = await finance.api.get('/api/projects', { query: { sort, limit: 5, cursor } });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen).size).toBe(12);
      expect(seen).toHaveLength(12);
    }
  });
});
