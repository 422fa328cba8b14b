import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RECTIFICATION_MACHINE, refusalOf, type RectificationState } from '@jixiao/domain/workflow';
import { shanghaiDays } from './shanghai-days.js';
import { type Answer, type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

const NOWHERE = '019ac000-0000-7000-8000-000000000000';
const USERS = ['lead', 'lead2', 'department', 'finance', 'reader', 'admin'] as const;
const STATES = Object.keys(RECTIFICATION_MACHINE.states) as RectificationState[];
const ACTIONS = [...new Set(RECTIFICATION_MACHINE.transitions.map(({ action }) => action))];

describe('rectifications', () => {
  let server: TestServer;
  const as = {} as Record<(typeof USERS)[number] | 'elsewhere', Browser>;
  /** Of `lead`. */
  let project: string;
  let organization: string;

  beforeAll(async () => {
    server = await startTestServer({ DATABASE_POOL: '20' });
    for (const username of USERS) as[username] = await server.signIn(username);
    as.elsewhere = await server.signIn('finance-other');
    project = present((await as.lead.api.get('/api/projects')).items[0]).id;
    organization = present((await as.department.api.get('/api/organizations')).items[0]).id;
  });
  afterAll(() => server.stop());

  const item = (given: object = {}) => ({
    kind: 'project' as const,
    subjectId: project,
    year: 2026,
    origin: 'review' as const,
    problem: '佐证不足',
    demand: '补充佐证',
    dueOn: shanghaiDays(10),
    ...given,
  });
  const raise = async (...items: object[]): Promise<string[]> => {
    const { ids } = await as.finance.api.post('/api/rectifications', { body: { items: items.map(item) } });
    return ids;
  };
  const one = async (given: object = {}): Promise<string> => present((await raise(given))[0]);
  const find = (id: string, browser = as.finance) => browser.api.get('/api/rectifications/{id}', { path: { id } });
  const attach = (browser: Browser, id: string, name = '整改.txt', content = '已整改'): Promise<Answer> => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return browser.send('POST', `/api/rectifications/${id}/files`, { form });
  };
  const act = async (browser: Browser, id: string, action: string, body: object = {}, version?: number): Promise<Answer> =>
    browser.send('POST', `/api/rectifications/${id}/steps/${action}`, {
      body,
      headers: { 'if-match': `"${version ?? (await find(id)).version}"` },
    });
  /** A new one, moved to a state as its owner in the database would. */
  const standing = async (status: RectificationState, given: object = {}): Promise<string> => {
    const id = await one(given);
    expect((await attach(as.department, id)).status).toBe(201);
    await server.sql(`update rectification set status = $2 where id = $1`, [id, status]);
    return id;
  };

  it('go from the problem through answer, return and verification to their striking off, with a trail', async () => {
    const id = await one({ demand: '  补充名册  ' });
    expect(await find(id, as.lead)).toMatchObject({
      status: 'demanded',
      demand: '补充名册',
      overdue: false,
      raisedBy: '陈静',
      subject: { kind: 'project', id: project },
      actions: [{ action: 'answer', refusal: { code: 'workflow.condition-unmet', params: { condition: 'evidence-attached' } } }],
      may: { attach: true },
    });
    expect(await act(as.lead, id, 'answer', { note: '已补' })).toMatchObject({ status: 409, body: { code: 'workflow.condition-unmet' } });
    expect(await attach(as.lead, id)).toMatchObject({ status: 201, headers: { etag: '"2"' }, body: { files: [{ fileName: '整改.txt', by: '张明' }] } });
    expect(await act(as.lead, id, 'answer', { note: ' ' })).toMatchObject({
      status: 409,
      body: { code: 'workflow.condition-unmet', params: { condition: 'measure-written' }, field: 'note' },
    });
    expect(await act(as.lead, id, 'answer', { note: '已补充名册' })).toMatchObject({ status: 200, body: { status: 'answered', actions: [] } });
    expect(await act(as.finance, id, 'return', {})).toMatchObject({ status: 422, body: { code: 'workflow.reason-missing', field: 'note' } });
    const later = shanghaiDays(20);
    expect(await act(as.finance, id, 'return', { note: '缺五月', dueOn: later })).toMatchObject({ status: 200, body: { status: 'returned', dueOn: later } });
    expect(await act(as.department, id, 'answer', { note: '已补五月' })).toMatchObject({ status: 200 });
    expect(await act(as.finance, id, 'verify', { note: '属实' })).toMatchObject({ status: 200, body: { status: 'verified' } });
    expect(await act(as.finance, id, 'close')).toMatchObject({ status: 200, body: { status: 'closed', actions: [], may: { attach: false } } });
    const { steps } = await find(id, as.reader);
    expect(steps.map(({ action, to, note, by }) => [action, to, note, by])).toEqual([
      ['answer', 'answered', '已补充名册', '张明'],
      ['return', 'returned', '缺五月', '陈静'],
      ['answer', 'answered', '已补五月', '王建'],
      ['verify', 'verified', '属实', '陈静'],
      ['close', 'closed', null, '陈静'],
    ]);
    const { items: trail } = await as.finance.api.get('/api/projects/{id}/trail', { path: { id: project } });
    expect(trail.slice(0, 7).map(({ action }) => action.replace('rectification.', ''))).toEqual([
      'close', 'verify', 'answer', 'return', 'answer', 'file-added', 'raised',
    ]);
  });

  it.each(STATES)('in the state %s take the steps that the machine allows, by whom it allows', async (state) => {
    for (const action of ACTIONS) {
      for (const role of ['lead', 'department', 'finance', 'reader', 'administrator'] as const) {
        const id = await standing(state);
        const browser = as[role === 'administrator' ? 'admin' : role];
        const refusal = refusalOf(RECTIFICATION_MACHINE, action, { state, roles: [role], openStages: [], unmet: [], reason: '理由' });
        const answer = await act(browser, id, action, { note: '理由' });
        if (role === 'reader' || role === 'administrator') expect(answer).toMatchObject({ status: 403, body: { code: 'permission.denied' } });
        else if (refusal) expect([state, action, role, answer.body]).toMatchObject([state, action, role, { code: refusal.code }]);
        else expect([state, action, role, answer.status]).toEqual([state, action, role, 200]);
      }
    }
  });

  it('are late from the day behind their deadline in China', async () => {
    const id = await one();
    for (const [day, overdue] of [[0, false], [-1, true]] as const) {
      await server.sql(`update rectification set due_on = $2 where id = $1`, [id, shanghaiDays(day)]);
      expect((await find(id)).overdue).toBe(overdue);
      const { items } = await as.finance.api.get('/api/rectifications', { query: { waiting: 'overdue', subjectId: project, limit: 100 } });
      expect(items.some((each) => each.id === id)).toBe(overdue);
    }
    await attach(as.lead, id);
    expect(await act(as.lead, id, 'answer', { note: '迟报' })).toMatchObject({ status: 200, body: { overdue: false } });
  });

  it('are raised all together or not at all, on projects and organizations', async () => {
    const ids = await raise({}, { kind: 'organization', subjectId: organization }, { origin: 'other' });
    expect((await Promise.all(ids.map((id) => find(id)))).map(({ subject }) => subject.kind)).toEqual(['project', 'organization', 'project']);
    const count = async () => (await server.sql('select count(*)::int as n from rectification'))[0]?.['n'];
    const before = await count();
    const refused = async (...items: object[]) => problemOf(as.finance.api.post('/api/rectifications', { body: { items: items.map(item) } }));
    expect(await refused({}, { subjectId: NOWHERE })).toMatchObject({ code: 'rectification.unknown-subject', field: 'items[1].subjectId' });
    expect(await refused({}, { kind: 'organization' })).toMatchObject({ code: 'rectification.unknown-subject' });
    expect(await refused({ dueOn: shanghaiDays(-1) })).toMatchObject({ code: 'rectification.due-past', field: 'items[0].dueOn' });
    expect(await count()).toBe(before);
  });

  it('are raised once under one key', async () => {
    const headers = { 'idempotency-key': 'rectify-once-1' };
    const body = { items: [item()] };
    const [first, second] = [await as.finance.send('POST', '/api/rectifications', { body, headers }), await as.finance.send('POST', '/api/rectifications', { body, headers })];
    expect([first.status, second.body]).toEqual([201, first.body]);
  });

  it.each([
    ['no item', { items: [] }, 'items'],
    ['a blank problem', { items: [{ problem: ' ' }] }, 'items[0].problem'],
    ['a blank demand', { items: [{ demand: '' }] }, 'items[0].demand'],
    ['a day that is none', { items: [{ dueOn: '2027-02-29' }] }, 'items[0].dueOn'],
    ['an unknown origin', { items: [{ origin: 'gossip' }] }, 'items[0].origin'],
    ['an id that is none', { items: [{ subjectId: '1' }] }, 'items[0].subjectId'],
    ['a year beyond all years', { items: [{ year: 1999 }] }, 'items[0].year'],
    ['a field too many', { items: [{ status: 'closed' }] }, 'items[0].status'],
    ['a problem without end', { items: [{ problem: 'x'.repeat(2001) }] }, 'items[0].problem'],
  ])('refuse %s', async (_, { items }, field) => {
    const answer = await as.finance.send('POST', '/api/rectifications', { body: { items: items.map(item) } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation.failed', errors: [{ field }] } });
  });

  it('stay out of sight beyond the reach', async () => {
    const [own, whole] = await raise({}, { kind: 'organization', subjectId: organization });
    const [id, ofOrganization] = [present(own), present(whole)];
    for (const browser of [as.lead2, as.elsewhere]) expect(await problemOf(find(id, browser))).toMatchObject({ code: 'rectification.not-found' });
    expect(await problemOf(find(ofOrganization, as.lead))).toMatchObject({ code: 'rectification.not-found' });
    expect(await act(as.lead2, id, 'answer', { note: '我来' })).toMatchObject({ status: 404 });
    expect(await attach(as.lead2, id)).toMatchObject({ status: 404 });
    await attach(as.lead, id);
    const file = present((await find(id)).files[0]);
    for (const browser of [as.lead2, as.elsewhere]) expect(await browser.send('GET', `/api/rectification-files/${file.id}`)).toMatchObject({ status: 404 });
    expect((await as.elsewhere.api.get('/api/rectifications')).items).toEqual([]);
    const { items } = await as.lead2.api.get('/api/rectifications', { query: { limit: 100 } });
    expect(items.filter(({ lead }) => lead !== '李雪')).toEqual([]);
  });

  it('take files of the answering side only, while it has to act, and give them back', async () => {
    const id = await one();
    expect(await attach(as.finance, id)).toMatchObject({ status: 409, body: { code: 'workflow.state-differs' } });
    expect(await attach(as.lead, id, 'virus.exe')).toMatchObject({ status: 415, body: { code: 'evidence.media-type' } });
    expect(await attach(as.lead, id, 'leer.txt', '')).toMatchObject({ body: { code: 'evidence.empty' } });
    await attach(as.lead, id, '名册.csv', '姓名\n');
    const file = present((await find(id)).files[0]);
    const download = await as.reader.send('GET', `/api/rectification-files/${file.id}`);
    expect([download.status, download.text, download.headers['content-disposition']]).toEqual([200, '姓名\n', expect.stringContaining('attachment')]);
    await act(as.lead, id, 'answer', { note: '见名册' });
    expect(await as.lead.send('DELETE', `/api/rectification-files/${file.id}`)).toMatchObject({ status: 409 });
    await act(as.finance, id, 'return', { note: '不全' });
    expect(await as.finance.send('DELETE', `/api/rectification-files/${file.id}`)).toMatchObject({ status: 409 });
    expect(await as.lead.send('DELETE', `/api/rectification-files/${file.id}`)).toMatchObject({ status: 204 });
    expect((await find(id)).files).toEqual([]);
    expect(await as.lead.send('GET', `/api/rectification-files/${file.id}`)).toMatchObject({ status: 404 });
  });

  it('let one of two reviewers who decide at once win and tell the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await standing('answered');
      const { version } = await find(id);
      const answers = await Promise.all([act(as.finance, id, 'verify', {}, version), act(as.finance, id, 'return', { note: '不全' }, version)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({ code: 'version.stale', current: { id, version: version + 1 } });
      expect((await find(id)).steps).toHaveLength(1);
    }
  });

  it('are listed page by page, those due first, and narrowed by what is asked for', async () => {
    const list = (query: object) => as.finance.api.get('/api/rectifications', { query: { limit: 100, ...query } });
    const all = (await list({})).items;
    expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).sort());
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: 7, ...(cursor && { cursor }) });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged.slice(0, 100)).toEqual(all.map(({ id }) => id));
    expect(new Set(paged).size).toBe(paged.length);
    expect((await list({ year: 2025, status: 'closed' })).items).toMatchObject([{ status: 'closed', subject: { kind: 'organization' } }]);
    expect((await list({ status: 'cancelled', q: '通信链路' })).items.length).toBeGreaterThan(0);
    expect(new Set((await list({ waiting: 'open' })).items.map(({ status }) => status))).toEqual(new Set(['demanded', 'answered', 'returned']));
    expect((await list({ q: '没有' })).items).toEqual([]);
    expect(await as.finance.send('GET', '/api/rectifications?cursor=x')).toMatchObject({ status: 400 });
  });

  it('are given out as a table of what the filter lets through', async () => {
    const answer = await as.finance.send('GET', '/api/rectifications/document?format=csv&year=2025&status=closed');
    expect(answer.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringContaining(encodeURIComponent('整改台账')) });
    expect(answer.text.trim().split('\r\n')).toHaveLength(2);
    expect(answer.text).toContain('部门整体绩效目标中的履职指标');
    const own = await as.lead2.send('GET', '/api/rectifications/document?format=csv');
    expect(own.text).not.toContain('张明');
    expect(await as.finance.send('GET', '/api/rectifications/document?format=pdf')).toMatchObject({ status: 400, body: { field: 'format' } });
  });

  it('cost the same number of statements, however many there are', async () => {
    const list = (limit: number) => server.statementsOf(() => as.finance.api.get('/api/rectifications', { query: { limit } }));
    await list(1);
    expect([await list(1), await list(100)]).toEqual([3, 3]);
    const id = await standing('answered');
    expect(await server.statementsOf(() => find(id))).toBe(3);
    const { version } = await find(id);
    expect(await server.statementsOf(() => act(as.finance, id, 'verify', {}, version))).toBe(9);
  });
});
