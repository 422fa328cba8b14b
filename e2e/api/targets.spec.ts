import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TargetsView } from '@jixiao/contracts/views';
import { REVIEW_ITEMS, type ReviewGrade } from '@jixiao/domain/target-review';
import { YEAR_STAGES } from '@jixiao/domain/workflow';
import { setEntryWindows } from './entry-window.js';
import { setTargetStates } from './target-states.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

describe('the targets of a project', () => {
  let server: TestServer;
  let lead: Browser;
  let department: Browser;
  let finance: Browser;
  let id: string;
  let indicatorId: string;

  const read = (as = lead): Promise<TargetsView> => as.api.get('/api/projects/{id}/targets', { path: { id }, query: { year: 2026 } });
  const send = async (as: Browser, method: 'POST' | 'PUT', path: string, body: object, version?: number): Promise<Answer> =>
    as.send(method, `/api/projects/${id}/targets/${path}`, {
      body: { year: 2026, ...body },
      headers: { 'if-match': `"${version ?? (await read(as)).version}"` },
    });
  const act = async (as: Browser, action: string, body: object = {}): Promise<void> => {
    expect(await send(as, 'POST', `steps/${action}`, body)).toMatchObject({ status: 200 });
  };
  const grade = async (grades: readonly ReviewGrade[]): Promise<Answer> =>
    send(finance, 'PUT', 'review', { items: REVIEW_ITEMS.map((item, index) => ({ item, grade: grades[index] ?? null, note: null })) });
  const write = (target: string): Promise<unknown> => server.sql('update indicator set target = $2 where id = $1', [indicatorId, target]);

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, YEAR_STAGES, 'open');
    lead = await server.signIn('lead2');
    department = await server.signIn('department');
    finance = await server.signIn('finance');
    id = present((await lead.api.get('/api/projects', { query: { stage: 'not_started' } })).items[0]).id;
    const page = await lead.api.get('/api/projects/{id}', { path: { id } });
    indicatorId = present(page.goals.find(({ horizon }) => horizon === 'annual')?.indicators[0]).id;
  });
  afterAll(() => server.stop());

  it('of the demonstration are approved, and what is kept equals what stands', async () => {
    expect(await read()).toMatchObject({ status: 'finance-approved', versions: [{ number: 1, kind: 'approved', by: '陈静' }] });
    await setTargetStates(server.databaseUrl, 2026, 'adjusting', id);
    const submit = (await read()).actions.find(({ action }) => action === 'submit');
    expect(submit?.refusal).toEqual({ code: 'workflow.condition-unmet', params: { action: 'submit', condition: 'content-changed' } });
  });

  it('are declared, returned with comments, amended, reviewed and approved, with every version kept', async () => {
    await setTargetStates(server.databaseUrl, 2026, 'draft', id);
    const cell = `indicator:${indicatorId}:target`;
    await act(lead, 'submit');
    const unknown = { reason: '请修改', comments: [{ cell: cell.replace(/[0-9a-f](?=:target)/, (last) => (last === '0' ? '1' : '0')), text: '不在本表' }] };
    expect(await send(department, 'POST', 'steps/return', unknown)).toMatchObject({ status: 422, body: { code: 'comment.unknown-cell', field: 'comments[0].cell' } });
    await act(department, 'return', { reason: '指标值偏低', comments: [{ cell, text: '参照上年完成值提高' }] });
    expect(await read()).toMatchObject({ status: 'returned', comments: [{ cell, text: '参照上年完成值提高', versionNumber: 3, by: '王建' }] });
    await write('≥999个');
    await act(lead, 'submit', { reason: '已提高' });
    await act(department, 'forward');

    expect(await grade(['excellent'])).toMatchObject({ status: 200, body: { review: { overall: null } } });
    expect(await grade([...Array(5).fill('excellent'), 'good', 'good', 'fair'] as ReviewGrade[])).toMatchObject({
      status: 200,
      body: { may: { review: true }, review: { overall: 'good', outcome: 'edit', versionNumber: 4 } },
    });
    await act(finance, 'approve', { reason: '同意' });
    const view = await read();
    expect(view).toMatchObject({ status: 'finance-approved', may: { review: false } });
    expect(view.versions.map(({ number, kind }) => [number, kind])).toEqual([
      [5, 'approved'],
      [4, 'declared'],
      [3, 'returned'],
      [2, 'declared'],
      [1, 'approved'],
    ]);
    expect(view.steps.map(({ action, by }) => [action, by])).toEqual([
      ['approve', '陈静'],
      ['forward', '王建'],
      ['submit', '李雪'],
      ['return', '王建'],
      ['submit', '李雪'],
    ]);
    const between = (from: number, to: number): Promise<Answer> => lead.send('GET', `/api/projects/${id}/targets/difference?year=2026&from=${from}&to=${to}`);
    expect(await between(3, 5)).toMatchObject({
      status: 200,
      body: { from: { kind: 'returned', by: '王建', reason: '指标值偏低' }, to: { kind: 'approved' }, differences: [{ cell, change: 'changed', new: '≥999个' }] },
    });
    expect(await between(4, 5)).toMatchObject({ body: { differences: [] } });
    expect(await between(4, 6)).toMatchObject({ status: 404, body: { code: 'target-version.not-found' } });
    const { items } = await lead.api.get('/api/projects/{id}/trail', { path: { id } });
    expect(items.slice(0, 3).map(({ action }) => action)).toEqual(['targets.approve', 'targets.reviewed', 'targets.reviewed']);
  });

  it('wait in the queue of who decides next', async () => {
    const queue = async (as: Browser): Promise<string[]> =>
      (await as.api.get('/api/targets', { query: { year: 2026 } })).items.filter((item) => item.id === id).map(({ status }) => status);
    await setTargetStates(server.databaseUrl, 2026, 'submitted', id);
    expect([await queue(department), await queue(finance)]).toEqual([['submitted'], []]);
    await setTargetStates(server.databaseUrl, 2026, 'department-approved', id);
    expect([await queue(department), await queue(finance)]).toEqual([[], ['department-approved']]);
  });

  it('are decided by one of two reviewers, and the other is told', async () => {
    const second = await server.signIn('finance');
    for (let round = 0; round < 5; round += 1) {
      await setTargetStates(server.databaseUrl, 2026, 'department-approved', id);
      await grade(Array(8).fill('excellent') as ReviewGrade[]);
      const { version } = await read(finance);
      const answers = await Promise.all([
        send(finance, 'POST', 'steps/approve', {}, version),
        send(second, 'POST', 'steps/return', { reason: '再修改' }, version),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(answers.find(({ status }) => status === 412)).toMatchObject({ body: { code: 'version.stale', current: { version: version + 1 } } });
      const [winner] = answers[0]?.status === 200 ? ['finance-approved'] : ['returned'];
      expect((await read()).status).toBe(winner);
    }
  });

  it('are read with a constant number of statements, and a change of them tells who saw them before', async () => {
    await setTargetStates(server.databaseUrl, 2026, 'finance-approved', id);
    expect(await server.statementsOf(() => read(finance))).toBe(3);
    const page = await lead.api.get('/api/projects/{id}', { path: { id } });
    const { version } = await read();
    const body = { ...page, name: `${page.name}（改）`, goals: [] };
    const { name, attribute, expenditureCategory, startYear, endYear, reason, content, address, postcode, goals } = body;
    const declaration = { year: 2026, name, attribute, expenditureCategory, startYear, endYear, reason, content, address, postcode, goals };
    const saved = await lead.send('PUT', `/api/projects/${id}/declaration`, { body: declaration, headers: { 'if-match': `"${page.version}"` } });
    expect(saved).toMatchObject({ status: 200 });
    expect((await read()).version).toBe(version + 1);
  });
});
