import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { type Answer, type Browser, type TestServer, startTestServer } from './test-server.js';

type Body = Answer['body'];

/** What the rules, the targets and the records become once the form is with finance. */
const LATER = [
  `update scoring_scheme set definition = definition || '{"indicatorWeight": "50", "overAchievementRatio": "1.01"}'
     || jsonb_build_object('execution', '{"weight": "50", "formula": "executed_over_adjusted"}'::jsonb,
          'ratingBands', '[{"rating": "excellent", "from": "100"}, {"rating": "poor", "from": "0"}]'::jsonb)`,
  `update indicator set target = '≥999999个', target_parsed = '{"kind": "none", "text": ""}', name = '后来的指标', weight = 1`,
  `update goal set statement = '后来的目标'`,
  `update actual_value set actual = '0', grade = null, share = null, reason = null, improvement = null`,
  `update execution_amount set adjusted = 1, executed = 0`,
  `update project set name = '后来的名称'`,
];

describe('a form that was handed in', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;
  let id: string;

  const get = async (url: string): Promise<Body> => (await finance.send('GET', url)).body;
  const form = (): Promise<Body> => get(`/api/projects/${id}/self-evaluation`);
  const rowsOf = async (url: string): Promise<string[]> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array((await finance.send('GET', url)).bytes).buffer);
    const rows: string[] = [];
    workbook.eachSheet((sheet) => sheet.eachRow((row) => rows.push(JSON.stringify(row.values))));
    return rows;
  };
  const reported = async (): Promise<Body> => {
    const { projects, unfinished } = await get('/api/reports/year-end?year=2026');
    return {
      project: projects.find((each: { id: string }) => each.id === id),
      unfinished: unfinished.filter(({ projectId }: { projectId: string }) => projectId === id),
    };
  };

  beforeAll(async () => {
    server = await startTestServer();
    department = await server.signIn('department');
    finance = await server.signIn('finance');
    const { items } = await get('/api/projects');
    id = items.find(({ stage }: { stage: string }) => stage === 'not_started').id;
    const page = await get(`/api/projects/${id}`);
    const annual = page.goals.filter(({ horizon }: { horizon: string }) => horizon === 'annual');
    const saved = await department.send('PUT', `/api/projects/${id}/recording`, {
      body: {
        year: 2026,
        indicators: annual.flatMap(({ indicators }: Body) => indicators).map(({ id: indicator, target }: Body) => ({
          id: indicator,
          actual: target,
          grade: 'achieved',
          share: '0.9',
          reason: '部分工作延后',
          improvement: '明年提前安排',
        })),
        execution: [{ source: 'total', executed: page.budget.adjusted }],
      },
      headers: { 'if-match': `"${page.version}"` },
    });
    expect(saved.status).toBe(200);
    const submitted = await department.send('POST', `/api/projects/${id}/self-evaluation/submission`, {
      body: { year: 2026, conclusion: '总体完成' },
      headers: { 'if-match': String(saved.headers['etag']) },
    });
    expect(submitted.status).toBe(200);
  });
  afterAll(() => server.stop());

  it('stays as it was, on screen, as a document and in the report, whatever changes afterwards', async () => {
    const before = { form: await form(), rows: await rowsOf(`/api/projects/${id}/self-evaluation/document?format=xlsx`), reported: await reported() };
    expect(before.form).toMatchObject({ execution: { weight: '10', explanation: { zh: expect.any(String) } }, openPoints: [] });
    expect(before.reported.unfinished.length).toBeGreaterThan(0);
    for (const statement of LATER) await server.sql(statement);
    expect(await form()).toEqual(before.form);
    expect(await rowsOf(`/api/projects/${id}/self-evaluation/document?format=xlsx`)).toEqual(before.rows);
    expect(await reported()).toEqual(before.reported);
    const report = (await rowsOf('/api/reports/year-end/document?year=2026&format=xlsx')).join('\n');
    for (const { name, target } of before.reported.unfinished) expect(report).toContain(`${name}","${target}`);
  });

  it('is reviewed by the rating bands of the day on which it was handed in', async () => {
    const { id: evaluation, version, items, total } = await form();
    const [first] = items;
    const changed = await finance.send('PUT', `/api/self-evaluations/${evaluation}/items/${first.id}/review`, {
      body: { score: '0', reason: '佐证不足' },
      headers: { 'if-match': `"${version}"` },
    });
    expect(changed.status).toBe(200);
    expect(changed.body.items[0]).toMatchObject({ computedScore: first.computedScore, reviewedScore: '0.00' });
    const points = Number(changed.body.total);
    expect(points).toBeCloseTo(Number(total) - Number(first.score), 2);
    expect(points).toBeGreaterThanOrEqual(60);
    expect(['excellent', 'good', 'fair']).toContain(changed.body.rating);
  });

  it('follows the new rules once it is sent back', async () => {
    const { id: evaluation, version } = await form();
    const returned = await finance.send('POST', `/api/self-evaluations/${evaluation}/return`, {
      body: { opinion: '请按新指标值填报', comments: [] },
      headers: { 'if-match': `"${version}"` },
    });
    expect(returned).toMatchObject({ status: 200, body: { projectName: '后来的名称', execution: { weight: '50', score: '0.00' } } });
    expect(returned.body.items[0]).toMatchObject({ name: '后来的指标', target: '≥999999个', actual: '0' });
    expect(returned.body.openPoints.length).toBeGreaterThan(0);
  });
});
