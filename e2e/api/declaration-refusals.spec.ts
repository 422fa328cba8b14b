import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemView, ProjectView } from '@jixiao/contracts/views';
import { type Row, type Body, bodyOf, goalOf, plusOne } from './declared-body.js';
import { setEntryWindows } from './entry-window.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

const NOBODY = '019ac000-0000-7000-8000-000000000000';

describe('a declaration', () => {
  let server: TestServer;
  let lead: Browser;
  let projectId: string;

  const read = (): Promise<ProjectView> => lead.api.get('/api/projects/{id}', { path: { id: projectId } });
  const save = async (body: unknown, version: number): Promise<Answer> =>
    lead.send('PUT', `/api/projects/${projectId}/declaration`, { body, headers: { 'if-match': `"${version}"` } });

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare', 'adjust'], 'open');
    lead = await server.signIn('lead2');
    const { items } = await lead.api.get('/api/projects', { query: { stage: 'not_started' } });
    projectId = present(items[0]).id;
  });
  afterAll(() => server.stop());

  /** name, what it does to the body, status, code, field; the annual goal is goals[1]. */
  const REFUSED: [string, (body: Body, annual: Row[]) => unknown, number, string, string, unknown?][] = [
    [
      'a weight sum',
      (_, [row]) => (row!.weight = plusOne(row!.weight)),
      422,
      'indicators.weight-sum',
      'goals[1].indicators[0].weight',
      { expected: '90', given: '91' },
    ],
    [
      'an unknown class',
      (_, rows) => (rows[2]!.classCode = 'output.cost'),
      422,
      'indicator.unknown-class',
      'goals[1].indicators[2].classCode',
      { class: 'output.cost' },
    ],
    [
      'a first-level class',
      (body) => (body.goals[0]!.indicators[0]!.classCode = 'output'),
      422,
      'indicator.unknown-class',
      'goals[0].indicators[0].classCode',
    ],
    ['a name twice', (_, rows) => (rows[1]!.name = ` ${rows[0]!.name} `), 422, 'indicators.duplicate-name', 'goals[1].indicators[1].name'],
    ['a negative weight', (_, rows) => (rows[1]!.weight = '-5'), 400, 'validation.failed', 'goals[1].indicators[1].weight'],
    [
      'a weight that is a number',
      (_, rows) => (rows[1]!['weight'] = 5 as never),
      400,
      'validation.failed',
      'goals[1].indicators[1].weight',
    ],
    ['a weight of three places', (_, rows) => (rows[1]!.weight = '5.001'), 400, 'validation.failed', 'goals[1].indicators[1].weight'],
    ['a weight above 100', (_, rows) => (rows[1]!.weight = '100.01'), 400, 'validation.failed', 'goals[1].indicators[1].weight'],
    ['an unknown basis', (_, rows) => (rows[1]!.basis = 'guess'), 400, 'validation.failed', 'goals[1].indicators[1].basis'],
    ['a blank indicator name', (_, rows) => (rows[1]!.name = '  '), 400, 'validation.failed', 'goals[1].indicators[1].name'],
    [
      'an indicator name beyond its length',
      (_, rows) => (rows[1]!.name = '长'.repeat(201)),
      400,
      'validation.failed',
      'goals[1].indicators[1].name',
    ],
    [
      'a control character in a target',
      (_, rows) => (rows[1]!.target = '≥5\u0007个'),
      400,
      'validation.failed',
      'goals[1].indicators[1].target',
    ],
    ['a line break in a target', (_, rows) => (rows[1]!.target = '≥5\n个'), 400, 'validation.failed', 'goals[1].indicators[1].target'],
    ['a target that is missing', (_, rows) => delete rows[1]!.target, 400, 'validation.failed', 'goals[1].indicators[1].target'],
    [
      'a correction of no kind',
      (_, rows) => (rows[1]!.targetParsed = { kind: 'best' }),
      422,
      'target.correction-invalid',
      'goals[1].indicators[1].targetParsed.kind',
    ],
    [
      'a correction without a value',
      (_, rows) => (rows[1]!.targetParsed = { kind: 'numeric', operator: '=' }),
      422,
      'target.correction-invalid',
      'goals[1].indicators[1].targetParsed.value',
    ],
    [
      'a correction that is text',
      (_, rows) => (rows[1]!.targetParsed = '≥5个'),
      400,
      'validation.failed',
      'goals[1].indicators[1].targetParsed',
    ],
    ['an indicator of nobody', (_, rows) => (rows[1]!.id = NOBODY), 422, 'declaration.unknown-indicator', 'goals[1].indicators[1].id'],
    [
      'an indicator of another goal',
      (body, rows) => (rows[1]!.id = body.goals[0]!.indicators[0]!.id),
      422,
      'declaration.unknown-indicator',
      'goals[1].indicators[1].id',
    ],
    ['an indicator twice', (_, rows) => (rows[1]!.id = rows[0]!.id), 400, 'validation.failed', 'goals[1].indicators'],
    ['a goal of nobody', (body) => (body.goals[1]!.id = NOBODY), 422, 'declaration.unknown-goal', 'goals[1].id'],
    ['a goal of the other horizon', (body) => (body.goals[0]!.horizon = 'annual'), 422, 'declaration.unknown-goal', 'goals[0].id'],
    ['an unknown horizon', (body) => (body.goals[0]!.horizon = 'weekly'), 400, 'validation.failed', 'goals[0].horizon'],
    ['a blank statement', (body) => (body.goals[0]!.statement = ' \n '), 400, 'validation.failed', 'goals[0].statement'],
    ['a statement with an escape', (body) => (body.goals[0]!.statement = 'a\u001b[31m'), 400, 'validation.failed', 'goals[0].statement'],
    ['a malformed id', (_, rows) => (rows[0]!.id = 'x'), 400, 'validation.failed', 'goals[1].indicators[0].id'],
    ['goals that are no list', (body) => (body.goals = 'all' as never), 400, 'validation.failed', 'goals'],
    ['an unknown field', (_, rows) => (rows[0]!['score'] = '100'), 400, 'validation.failed', 'goals[1].indicators[0].score'],
    ['a blank project name', (body) => (body['name'] = ' '), 400, 'validation.failed', 'name'],
    ['a project name of 201 characters', (body) => (body['name'] = '长'.repeat(201)), 400, 'validation.failed', 'name'],
    ['a line break in the project name', (body) => (body['name'] = 'a\nb'), 400, 'validation.failed', 'name'],
    ['an unknown attribute', (body) => (body['attribute'] = 'old'), 400, 'validation.failed', 'attribute'],
    ['an unknown category', (body) => (body['expenditureCategory'] = 'x'), 400, 'validation.failed', 'expenditureCategory'],
    ['a year that is text', (body) => (body['startYear'] = '2026'), 400, 'validation.failed', 'startYear'],
    ['years reversed', (body) => (body['endYear'] = 1999), 422, 'declaration.years-reversed', 'endYear'],
    ['a postcode of five digits', (body) => (body['postcode'] = '43005'), 400, 'validation.failed', 'postcode'],
    ['a reason of 4001 characters', (body) => (body['reason'] = '长'.repeat(4001)), 400, 'validation.failed', 'reason'],
    ['a year without data', (body) => (body['year'] = 2001), 404, 'project.not-found', ''],
  ];
  for (const [name, spoil, status, code, field, params] of REFUSED)
    it(`with ${name} is ${status} and saves nothing`, async () => {
      const before = await read();
      const body = { ...bodyOf(before), content: '这一项本身没有错' } as Body;
      spoil(body, goalOf(body, 'annual').indicators);
      const answer = await save(body, before.version);
      expect(answer).toMatchObject({ status, body: { code, ...(field && { field }), ...(params ? { params } : {}) } });
      expect(String(answer.headers['content-type'])).toContain('application/problem+json');
      expect(await read()).toEqual(before);
    });

  it('names every cell that is wrong, not only the first', async () => {
    const page = await read();
    const body = bodyOf(page);
    const { indicators } = goalOf(body, 'annual');
    indicators[0]!.classCode = 'benefit.none';
    indicators[1]!.weight = '0';
    const { errors }: ProblemView = JSON.parse((await save(body, page.version)).text);
    expect(errors?.map(({ field, code }) => [field, code])).toEqual([
      ['goals[1].indicators[0].classCode', 'indicator.unknown-class'],
      ['goals[1].indicators[0].weight', 'indicators.weight-sum'],
    ]);
  });
});
