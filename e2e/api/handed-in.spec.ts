import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProjectView, SelfEvaluationView, UnfinishedIndicator, YearEndProject } from '@jixiao/contracts/views';
import ExcelJS from 'exceljs';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

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

  const project = (): Promise<ProjectView> => finance.api.get('/api/projects/{id}', { path: { id } });
  const form = (): Promise<SelfEvaluationView> => finance.api.get('/api/projects/{id}/self-evaluation', { path: { id } });
  const rowsOf = async (url: string): Promise<string[]> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array((await finance.send('GET', url)).bytes).buffer);
    const rows: string[] = [];
    workbook.eachSheet((sheet) => sheet.eachRow((row) => rows.push(JSON.stringify(row.values))));
    return rows;
  };
  const reported = async (): Promise<{ project: YearEndProject; unfinished: UnfinishedIndicator[] }> => {
    const { projects, unfinished } = await finance.api.get('/api/reports/year-end', { query: { year: 2026 } });
    return {
      project: present(projects.find((each) => each.id === id)),
      unfinished: unfinished.filter(({ projectId }) => projectId === id),
    };
  };

  beforeAll(async () => {
    server = await startTestServer();
    department = await server.signIn('department');
    finance = await server.signIn('finance');
    id = present((await finance.api.get('/api/projects', { query: { stage: 'not_started' } })).items[0]).id;
    const page = await project();
    const annual = page.goals.filter(({ horizon }) => horizon === 'annual');
    const saved = await department.api.put('/api/projects/{id}/recording', {
      path: { id },
      version: page.version,
      body: {
        year: 2026,
        indicators: annual.flatMap(({ indicators }) => indicators).map(({ id: indicator, target }) => ({
          id: indicator,
          actual: target,
          grade: 'achieved' as const,
          share: '0.9',
          reason: '部分工作延后',
          improvement: '明年提前安排',
        })),
        execution: [{ source: 'total', executed: present(page.budget).adjusted }],
      },
    });
    const submitted = await department.api.post('/api/projects/{id}/self-evaluation/submission', {
      path: { id },
      version: saved.version,
      body: { year: 2026, conclusion: '总体完成' },
    });
    await department.api.post('/api/self-evaluations/{id}/forward', {
      path: { id: present(submitted.id) },
      version: submitted.version,
      body: {},
    });
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
    const first = present(items[0]);
    const changed = await finance.api.put('/api/self-evaluations/{id}/items/{itemId}/review', {
      path: { id: present(evaluation), itemId: present(first.id) },
      version,
      body: { score: '0', reason: '佐证不足' },
    });
    expect(changed.items[0]).toMatchObject({ computedScore: first.computedScore, reviewedScore: '0.00' });
    const points = Number(changed.total);
    expect(points).toBeCloseTo(Number(total) - Number(first.score), 2);
    expect(points).toBeGreaterThanOrEqual(60);
    expect(['excellent', 'good', 'fair']).toContain(changed.rating);
  });

  it('follows the new rules once it is sent back', async () => {
    const { id: evaluation, version } = await form();
    const returned = await finance.api.post('/api/self-evaluations/{id}/return', {
      path: { id: present(evaluation) },
      version,
      body: { opinion: '请按新指标值填报', comments: [] },
    });
    expect(returned).toMatchObject({ projectName: '后来的名称', execution: { weight: '50', score: '0.00' } });
    expect(returned.items[0]).toMatchObject({ name: '后来的指标', target: '≥999999个', actual: '0' });
    expect(returned.openPoints.length).toBeGreaterThan(0);
  });
});
