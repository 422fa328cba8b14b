import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GoalView, IndicatorView, ProjectView, SelfEvaluationView } from '@jixiao/contracts/views';
import { readScheme, scoreEvaluation } from '@jixiao/domain/scoring';
import type { ParsedTarget } from '@jixiao/domain/targets';
import { type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

const ADD = `insert into scoring_scheme (id, definition)
  select 'own-2026', definition || jsonb_build_object('id', 'own-2026', 'overAchievementRatio', '1.05')
  from scoring_scheme where id = 'mof-2021'`;

const AT_LEAST = /^≥(\d+)(\D*)$/;

describe('a scheme of the database', () => {
  let server: TestServer;
  let department: Browser;
  let id: string;

  const project = (): Promise<ProjectView> => department.api.get('/api/projects/{id}', { path: { id } });
  const form = (): Promise<SelfEvaluationView> => department.api.get('/api/projects/{id}/self-evaluation', { path: { id } });

  beforeAll(async () => {
    server = await startTestServer();
    department = await server.signIn('department');
    id = present((await department.api.get('/api/projects', { query: { stage: 'not_started' } })).items[0]).id;
    const { goals, version } = await project();
    const measured = present(annual(goals).find(({ target }) => AT_LEAST.test(target)));
    await department.api.put('/api/projects/{id}/recording', {
      path: { id },
      version,
      body: { year: 2026, indicators: [{ id: measured.id, actual: tenPercentMore(measured.target) }], execution: [] },
    });
  });
  afterAll(() => server.stop());

  const annual = (goals: readonly GoalView[]): IndicatorView[] =>
    goals.filter(({ horizon }) => horizon === 'annual').flatMap(({ indicators }) => indicators);
  const tenPercentMore = (target: string): string =>
    target.replace(AT_LEAST, (_, value: string, unit: string) => `${(Number(value) * 1.1).toFixed(2)}${unit}`);
  const overAchieved = ({ items }: { items: readonly { findings: readonly { rule: string }[] }[] }): { rule: string }[] =>
    items.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'actual.over-achievement');

  it('scores as soon as a year names it, on the server and where somebody types', async () => {
    expect(overAchieved(await form())).toEqual([]);
    await server.sql(ADD);
    await server.sql(`update fiscal_year set scheme_id = 'own-2026' where region_id = '420105' and year = 2026`);
    const served = await form();
    expect(served.scheme).toBe('own-2026');
    expect(overAchieved(served)).toHaveLength(1);

    const { schemes } = await department.api.get('/api/reference');
    const scheme = readScheme(present(schemes.find((each) => each.id === 'own-2026')).definition);
    const { goals, budget } = await project();
    const live = scoreEvaluation(
      {
        scheme: 'own-2026',
        budget: { adjusted: present(budget?.adjusted), executed: '0' },
        items: annual(goals).map((each) => ({
          ...each, class: each.classCode, weight: present(each.weight), actual: each.actual?.actual ?? null, parsedTarget: each.targetParsed as ParsedTarget,
        })),
      },
      { 'own-2026': scheme },
    );
    expect(overAchieved(live)).toHaveLength(1);
    expect(served.items.map(({ score }) => score)).toEqual(live.items.map(({ score }) => score));
  });

  it('counts as it is defined now', async () => {
    await server.sql(`update scoring_scheme set definition = definition || '{"overAchievementRatio": "2"}' where id = 'own-2026'`);
    expect(overAchieved(await form())).toEqual([]);
  });

  it('is refused by name where it cannot be scored by, and saves nothing', async () => {
    await server.sql(`update scoring_scheme set definition = definition || '{"indicatorWeight": "70"}' where id = 'own-2026'`);
    const refusal = { status: 422, code: 'scheme.invalid', params: { scheme: 'own-2026', member: 'indicatorWeight' } };
    expect(await problemOf(form())).toMatchObject(refusal);
    const { version } = await project();
    const submission = department.api.post('/api/projects/{id}/self-evaluation/submission', { path: { id }, version, body: { year: 2026 } });
    expect(await problemOf(submission)).toMatchObject(refusal);
    expect(await project()).toMatchObject({ version, selfEvaluation: null });
  });
});
