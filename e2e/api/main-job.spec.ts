import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Browser, type TestServer, startTestServer } from './test-server.js';

interface Indicator {
  id: string;
  target: string;
  weight: string;
  actual: { actual: string | null } | null;
}

describe('the main job', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;
  let projectId: string;

  const project = async (): Promise<Answer['body']> => (await department.send('GET', `/api/projects/${projectId}`)).body;
  const annual = (page: Answer['body']): Indicator[] =>
    page.goals
      .filter(({ horizon }: { horizon: string }) => horizon === 'annual')
      .flatMap(({ indicators }: { indicators: Indicator[] }) => indicators);
  const form = async (): Promise<Answer['body']> =>
    (await finance.send('GET', `/api/projects/${projectId}/self-evaluation`)).body;
  const ifMatch = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });

  beforeAll(async () => {
    server = await startTestServer();
    department = await server.signIn('department');
    finance = await server.signIn('finance');
    const { items } = (await department.send('GET', '/api/projects')).body;
    projectId = items.find(({ stage }: { stage: string }) => stage === 'not_started').id;
  });
  afterAll(() => server.stop());

  it('lists every open point of an incomplete self-evaluation and saves nothing of it', async () => {
    const { version } = await project();
    const answer = await department.send('POST', `/api/projects/${projectId}/self-evaluation/submission`, {
      body: { year: 2026 },
      headers: ifMatch(version),
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'self-evaluation.incomplete' } });
    expect(answer.body.openPoints.length).toBeGreaterThan(0);
    expect(answer.body.openPoints[0]).toMatchObject({ cell: expect.any(String), message: { zh: expect.any(String) } });
    expect((await project()).version).toBe(version);
  });

  it('records all values and amounts at once and leaves a trail', async () => {
    const page = await project();
    const answer = await department.send('PUT', `/api/projects/${projectId}/recording`, {
      body: {
        year: 2026,
        indicators: annual(page).map(({ id, target }) => ({
          id,
          actual: target,
          grade: 'achieved',
          share: '0.9',
          reason: '部分工作延后',
          improvement: '明年提前安排',
        })),
        execution: [{ source: 'total', executed: page.budget.adjusted }],
      },
      headers: ifMatch(page.version),
    });
    expect(answer).toMatchObject({ status: 200, headers: { etag: `"${page.version + 1}"` } });
    const trail = (await department.send('GET', `/api/projects/${projectId}/trail`)).body.items;
    expect(trail[0]).toMatchObject({ action: 'recording.saved', actor: '王建' });
    expect(trail[0].changes).toHaveLength(answer.body.changes);
  });

  it('answers a stale write with the present state and saves nothing', async () => {
    const page = await project();
    const [first] = annual(page);
    const answer = await department.send('PUT', `/api/projects/${projectId}/recording`, {
      body: { year: 2026, indicators: [{ id: first?.id, actual: '0' }], execution: [] },
      headers: ifMatch(page.version - 1),
    });
    expect(answer).toMatchObject({ status: 412, body: { code: 'version.stale', current: { version: page.version } } });
    expect(await project()).toEqual(page);
  });

  it('saves nothing where one of many values is refused', async () => {
    const page = await project();
    const [first] = annual(page);
    const foreign = '019ac000-0000-7000-8000-000000000000';
    const answer = await department.send('PUT', `/api/projects/${projectId}/recording`, {
      body: { year: 2026, indicators: [{ id: first?.id, actual: '0' }, { id: foreign, actual: '1' }], execution: [] },
      headers: ifMatch(page.version),
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'recording.unknown-indicator', field: 'indicators[1].id' } });
    expect(await project()).toEqual(page);
  });

  it('keeps evidence and gives it back byte for byte', async () => {
    const [indicator] = annual(await project());
    const url = `/api/indicators/${indicator?.id}/evidence`;
    const multipart = (name: string, content: string): { body: string; headers: Record<string, string> } => ({
      body: `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n--x--\r\n`,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    const added = await department.send('POST', url, multipart('../report.pdf', '%PDF-1.7 evidence'));
    expect(added).toMatchObject({ status: 201, body: { fileName: 'report.pdf', mediaType: 'application/pdf', size: 17 } });
    const read = await department.send('GET', `/api/evidence/${added.body.id}`);
    expect(read).toMatchObject({ status: 200, text: '%PDF-1.7 evidence' });
    expect((await department.send('POST', url, multipart('page.html', '<script>')))).toMatchObject({ status: 415 });
    expect((await department.send('POST', url, multipart('empty.pdf', '')))).toMatchObject({ status: 400 });
    expect((await department.send('DELETE', `/api/evidence/${added.body.id}`)).status).toBe(204);
    expect((await department.send('GET', `/api/evidence/${added.body.id}`)).status).toBe(404);
  });

  it('submits, returns with comments, submits again', async () => {
    const submission = async (): Promise<Answer> =>
      department.send('POST', `/api/projects/${projectId}/self-evaluation/submission`, {
        body: { year: 2026, conclusion: '总体完成' },
        headers: ifMatch((await project()).version),
      });
    const submitted = await submission();
    expect(submitted).toMatchObject({ status: 200, body: { status: 'submitted', openPoints: [] } });
    const { id, version, items } = submitted.body;
    const returned = await finance.send('POST', `/api/self-evaluations/${id}/return`, {
      body: { opinion: '请补充', comments: [{ cell: `indicator:${items[0].indicatorId}:actual`, text: '依据何在？' }] },
      headers: ifMatch(version),
    });
    expect(returned).toMatchObject({ status: 200, body: { status: 'returned', comments: [{ text: '依据何在？' }] } });
    expect((await submission()).body.status).toBe('submitted');
  });

  it('changes a score only with a reason and keeps the computed one', async () => {
    const before = await form();
    const [item] = before.items;
    const url = `/api/self-evaluations/${before.id}/items/${item.id}/review`;
    const send = (body: object): Promise<Answer> => finance.send('PUT', url, { body, headers: ifMatch(before.version) });
    expect(await send({ score: '1', reason: ' ' })).toMatchObject({ status: 400, body: { field: 'reason' } });
    expect(await send({ score: '100', reason: 'x' })).toMatchObject({ status: 422, body: { field: 'score' } });
    const changed = await send({ score: '1.00', reason: '佐证不足' });
    expect(changed.status).toBe(200);
    expect(changed.body.items[0]).toMatchObject({ computedScore: item.computedScore, reviewedScore: '1.00', score: '1.00' });
    expect(Number(changed.body.total)).toBeCloseTo(Number(before.total) - Number(item.score) + 1, 2);
  });

  it('confirms and shows it in the report, after which nothing can be recorded', async () => {
    const { id, version, rating, total } = await form();
    const other = rating === 'poor' ? 'good' : 'poor';
    const confirm = (body: object): Promise<Answer> =>
      finance.send('POST', `/api/self-evaluations/${id}/confirmation`, { body, headers: ifMatch(version) });
    expect(await confirm({ rating: other })).toMatchObject({ status: 422, body: { code: 'rating.reason-missing' } });
    expect(await confirm({ rating })).toMatchObject({ status: 200, body: { status: 'confirmed', rating } });
    const report = (await finance.send('GET', '/api/reports/year-end?year=2026')).body;
    const reported = report.projects.find((each: { id: string }) => each.id === projectId);
    expect(reported).toMatchObject({ total, rating, confirmed: true });
    const { ratings, rated } = report.total;
    expect(ratings.excellent + ratings.good + ratings.fair + ratings.poor).toBe(rated);
    const locked = await department.send('PUT', `/api/projects/${projectId}/recording`, {
      body: { year: 2026, indicators: [], execution: [] },
      headers: ifMatch((await project()).version),
    });
    expect(locked).toMatchObject({ status: 409, body: { code: 'recording.locked' } });
  });

  it('reads a project and a list page with the same few statements whatever they hold', async () => {
    await finance.send('GET', '/api/session');
    const { items } = (await finance.send('GET', '/api/projects')).body;
    for (const { id } of items) {
      expect(await server.statementsOf(() => finance.send('GET', `/api/projects/${id}`))).toBeLessThanOrEqual(5);
    }
    const counts = [];
    for (const url of [`/api/projects/${items[0].id}`, `/api/projects/${items[11].id}`, '/api/projects?limit=1', '/api/projects?limit=100']) {
      await finance.send('GET', '/api/session');
      counts.push(await server.statementsOf(() => finance.send('GET', url)));
    }
    expect(counts).toEqual([3, 3, 3, 3]);
  });

  it('pages through every sorting without losing or repeating a project', async () => {
    for (const sort of ['code', '-name', 'budget', '-execution', 'score', '-score']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = (await finance.send('GET', `/api/projects?sort=${sort}&limit=5${cursor}`)).body;
        seen.push(...page.items.map(({ id }: { id: string }) => id));
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
      } while (cursor);
      expect(new Set(seen).size).toBe(12);
      expect(seen).toHaveLength(12);
    }
  });
});
