import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readScheme, scoreEvaluation } from '@jixiao/domain/scoring';
import { type Answer, type Browser, type TestServer, startTestServer } from './test-server.js';

type Body = Answer['body'];

const ADD = `insert into scoring_scheme (id, definition)
  select 'own-2026', definition || jsonb_build_object('id', 'own-2026', 'overAchievementRatio', '1.05')
  from scoring_scheme where id = 'mof-2021'`;

const AT_LEAST = /^≥(\d+)(\D*)$/;

describe('a scheme of the database', () => {
  let server: TestServer;
  let department: Browser;
  let id: string;

  const project = async (): Promise<Body> => (await department.send('GET', `/api/projects/${id}`)).body;
  const form = (): Promise<Answer> => department.send('GET', `/api/projects/${id}/self-evaluation`);

  beforeAll(async () => {
    server = await startTestServer();
    department = await server.signIn('department');
    const { items } = (await department.send('GET', '/api/projects')).body;
    id = items.find(({ stage }: { stage: string }) => stage === 'not_started').id;
    const { goals, version } = await project();
    const measured = annual(goals).find(({ target }) => AT_LEAST.test(target));
    const saved = await department.send('PUT', `/api/projects/${id}/recording`, {
      body: { year: 2026, indicators: [{ id: measured.id, actual: tenPercentMore(measured.target) }], execution: [] },
      headers: { 'if-match': `"${version}"` },
    });
    expect(saved.status).toBe(200);
  });
  afterAll(() => server.stop());

  const annual = (goals: Body[]): Body[] =>
    goals.filter(({ horizon }) => horizon === 'annual').flatMap(({ indicators }) => indicators);
  const tenPercentMore = (target: string): string =>
    target.replace(AT_LEAST, (_, value: string, unit: string) => `${(Number(value) * 1.1).toFixed(2)}${unit}`);
  const overAchieved = ({ items }: Body): Body[] =>
    items.flatMap(({ findings }: Body) => findings).filter(({ rule }: Body) => rule === 'actual.over-achievement');

  it('scores as soon as a year names it, on the server and where somebody types', async () => {
    expect(overAchieved((await form()).body)).toEqual([]);
    await server.sql(ADD);
    await server.sql(`update fiscal_year set scheme_id = 'own-2026' where region_id = '420105' and year = 2026`);
    const served = (await form()).body;
    expect(served.scheme).toBe('own-2026');
    expect(overAchieved(served)).toHaveLength(1);

    const { schemes } = (await department.send('GET', '/api/reference')).body;
    const scheme = readScheme(schemes.find((each: { id: string }) => each.id === 'own-2026').definition);
    const { goals, budget } = await project();
    const live = scoreEvaluation(
      {
        scheme: 'own-2026',
        budget: { adjusted: budget.adjusted, executed: '0' },
        items: annual(goals).map((each) => ({
          ...each, class: each.classCode, actual: each.actual?.actual ?? null, parsedTarget: each.targetParsed,
        })),
      },
      { 'own-2026': scheme },
    );
    expect(overAchieved(live)).toHaveLength(1);
    expect(served.items.map(({ score }: Body) => score)).toEqual(live.items.map(({ score }) => score));
  });

  it('counts as it is defined now', async () => {
    await server.sql(`update scoring_scheme set definition = definition || '{"overAchievementRatio": "2"}' where id = 'own-2026'`);
    expect(overAchieved((await form()).body)).toEqual([]);
  });

  it('is refused by name where it cannot be scored by, and saves nothing', async () => {
    await server.sql(`update scoring_scheme set definition = definition || '{"indicatorWeight": "70"}' where id = 'own-2026'`);
    const refusal = { status: 422, body: { code: 'scheme.invalid', params: { scheme: 'own-2026', member: 'indicatorWeight' } } };
    expect(await form()).toMatchObject(refusal);
    const { version } = await project();
    const submission = await department.send('POST', `/api/projects/${id}/self-evaluation/submission`, {
      body: { year: 2026 },
      headers: { 'if-match': `"${version}"` },
    });
    expect(submission).toMatchObject(refusal);
    expect(await project()).toMatchObject({ version, selfEvaluation: null });
  });
});
