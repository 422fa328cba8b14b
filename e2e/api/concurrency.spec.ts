import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IndicatorView, ProblemView, ProjectView } from '@jixiao/contracts/views';
import pg from 'pg';
import { hashesOf } from './audit-trail.js';
import { copyProject } from './copied-projects.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

describe('writers at the same time', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;
  let owner: pg.Client;
  let projectId: string;
  /** Events that the trail of that project begins with. */
  let seeded: number;

  beforeAll(async () => {
    server = await startTestServer({ DATABASE_POOL: '30' });
    [department, finance] = await Promise.all([server.signIn('department'), server.signIn('finance')]);
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    projectId = present((await department.api.get('/api/projects', { query: { stage: 'not_started' } })).items[0]).id;
    seeded = (await hashesOf(owner, projectId)).length;
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const read = (id = projectId): Promise<ProjectView> => department.api.get('/api/projects/{id}', { path: { id } });

  function annual({ goals }: ProjectView): IndicatorView[] {
    return goals.filter(({ horizon }) => horizon === 'annual').flatMap(({ indicators }) => indicators);
  }

  function save(page: ProjectView, mark: string): Promise<Answer> {
    return department.send('PUT', `/api/projects/${page.id}/recording`, {
      body: {
        year: 2026,
        indicators: annual(page).map(({ id }) => ({ id, actual: mark, grade: 'achieved', share: '0.9', reason: mark, improvement: mark })),
        execution: [{ source: 'total', executed: page.budget?.adjusted }],
      },
      headers: { 'if-match': `"${page.version}"` },
    });
  }

  it('two of the same project: one is saved whole, the other one is shown the present project', async () => {
    for (let round = 0; round < 5; round += 1) {
      const page = await read();
      const marks = [`甲${round}`, `乙${round}`];
      const answers = await Promise.all(marks.map((mark) => save(page, mark)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const lost = answers.find(({ status }) => status === 412);
      expect(lost?.body).toMatchObject({ code: 'version.stale', current: { id: projectId, version: page.version + 1 } });

      const won = marks[answers.findIndex(({ status }) => status === 200)];
      const after = await read();
      expect(after.version).toBe(page.version + 1);
      expect(new Set(annual(after).flatMap(({ actual }) => [actual?.actual, actual?.reason]))).toEqual(new Set([won]));
      const { current }: ProblemView = JSON.parse(present(lost).text);
      expect(after).toMatchObject(current as object);
    }
    const { items } = await department.api.get('/api/projects/{id}/trail', { path: { id: projectId }, query: { limit: 100 } });
    expect(items.filter(({ action }) => action === 'recording.saved')).toHaveLength(5);
    expect(await hashesOf(owner, projectId)).toHaveLength(seeded + 5);
  });

  it('twenty of twenty projects: all are saved, each with a trail of its own', async () => {
    const copies: string[] = [];
    for (let index = 0; index < 20; index += 1) copies.push(await copyProject(owner, projectId, `copy-${index}`));
    const pages = await Promise.all(copies.map((id) => read(id)));
    const answers = await Promise.all(pages.map((page, index) => save(page, `同时${index}`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    for (const id of copies) expect(await hashesOf(owner, id)).toHaveLength(1);
  });

  it('two reviewers of one self-evaluation: one confirms, the other one is told', async () => {
    const submitted = await department.api.post('/api/projects/{id}/self-evaluation/submission', {
      path: { id: projectId },
      version: (await read()).version,
      body: { year: 2026, conclusion: '总体完成' },
    });
    const { id, version, rating, status } = await department.api.post('/api/self-evaluations/{id}/forward', {
      path: { id: submitted.id ?? '' },
      version: submitted.version,
      body: {},
    });
    expect(status).toBe('forwarded');
    const confirm = (): Promise<Answer> =>
      finance.send('POST', `/api/self-evaluations/${id}/confirmation`, { body: { rating }, headers: { 'if-match': `"${version}"` } });
    const answers = await Promise.all([confirm(), confirm()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const told = answers.find(({ status }) => status === 412);
    expect(told?.body).toMatchObject({ code: 'version.stale', current: { stage: 'confirmed' } });
    const { rows } = await owner.query('select decision from review where self_evaluation_id = $1 order by at', [id]);
    expect(rows).toEqual([{ decision: 'forwarded' }, { decision: 'confirmed' }]);
    expect(await hashesOf(owner, projectId)).toHaveLength(seeded + 8);
  });
});
