import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LibraryEntryView, LibraryItem } from '@jixiao/contracts/views';
import { gramsOf, searchText } from '@jixiao/domain/library';
import { type Answer, type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

type Action = 'approve' | 'refuse' | 'propose' | 'retire' | 'restore';

const NOWHERE = '019ac000-0000-7000-8000-000000000000';

describe('the indicator library', () => {
  let server: TestServer;
  let lead: Browser;
  let department: Browser;
  let finance: Browser;
  let departmentId: string;
  let names = 0;

  beforeAll(async () => {
    server = await startTestServer({ DATABASE_POOL: '20' });
    [lead, department, finance] = await Promise.all([server.signIn('lead'), server.signIn('department'), server.signIn('finance')]);
    departmentId = present((await finance.api.get('/api/library/departments')).items[0]).id;
  });
  afterAll(() => server.stop());

  const search = async (q: string, query: object = {}, browser = lead): Promise<LibraryItem[]> =>
    (await browser.api.get('/api/library', { query: { q, limit: 100, ...query } })).items;
  const content = (change: object = {}) => ({
    organizationId: null,
    classCode: 'output.quantity',
    name: `新指标${(names += 1)}号`,
    aliases: [' 别称 ', '别称', ''].filter((alias) => alias !== ''),
    definition: '当年完成的数量。',
    unit: '个',
    direction: 'at_least' as const,
    targets: ['≥5个'],
    scoring: null,
    dataSource: null,
    evidence: ' ',
    basis: null,
    ...change,
  });
  const propose = (change: object = {}, browser = lead): Promise<LibraryEntryView> => browser.api.post('/api/library', { body: content(change) });
  const decide = (browser: Browser, entry: { id: string; version: number }, action: Action, reason?: string): Promise<LibraryEntryView> =>
    browser.api.post('/api/library/{id}/decisions', { path: { id: entry.id }, body: { action, reason: reason ?? null }, version: entry.version });
  const raw = (body: object, browser = lead): Promise<Answer> => browser.send('POST', '/api/library', { body });

  it('has well over a hundred entries, of every class, each explained and with a target', async () => {
    const { classes } = await finance.api.get('/api/reference');
    const items: LibraryItem[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await finance.api.get('/api/library', { query: { limit: 50, ...(cursor && { cursor }) } });
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(items.length).toBeGreaterThanOrEqual(140);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const leaves = classes.filter(({ parent }) => parent !== null).map(({ code }) => code);
    for (const code of leaves) expect([code, items.filter(({ classCode }) => classCode === code).length >= 9]).toEqual([code, true]);
    expect(items.filter(({ definition, targets }) => definition === '' || targets.length === 0)).toEqual([]);
    const sorted = items.map(({ classCode, name }) => `${classCode}\t${name}`);
    expect(sorted).toEqual([...sorted].sort((one, other) => (one < other ? -1 : 1)));
  });

  it('finds an entry by every fragment of its name and aliases', async () => {
    const entry = present((await search('服务对象满意度'))[0]);
    expect(entry.name).toBe('服务对象满意度');
    for (const text of [entry.name, ...entry.aliases]) {
      const characters = [...searchText(text)];
      for (const [from] of characters.entries()) {
        for (let length = 1; from + length <= characters.length; length += 1) {
          const fragment = characters.slice(from, from + length).join('');
          const found = await search(fragment);
          expect([fragment, found.some(({ id }) => id === entry.id)]).toEqual([fragment, true]);
        }
      }
    }
  });

  it('finds only what has all words, signs and width aside', async () => {
    const found = await search(' 满意  企业 ');
    expect(found.length).toBeGreaterThan(1);
    for (const { name, aliases, definition } of found) expect(searchText([name, ...aliases, definition].join(' '))).toMatch(/满意.*企业|企业.*满意/);
    expect((await search('ＰＵＥ')).map(({ name }) => name)).toEqual(['机房电能利用效率']);
    for (const nothing of ['满意卌卌', '“”，', '意满']) expect(await search(nothing)).toEqual([]);
  });

  it('puts the very name first, then aliases, then what begins so, then what is used more', async () => {
    expect((await search('验收合格率'))[0]?.name).toBe('验收合格率');
    expect((await search('成本控制率'))[0]?.name).toBe('项目总成本控制率');
    const found = await search('满意度', { classCode: 'satisfaction' });
    expect(found[0]?.aliases).toContain('满意度');
    const counts = found.filter(({ name }) => name.includes('满意度') && !name.startsWith('满意度')).slice(1).map(({ usedIn }) => usedIn);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(counts[0]).toBeGreaterThan(0);
  });

  it('counts the projects and departments that use it, by its names', async () => {
    const entry = present((await search('服务对象满意度'))[0]);
    const [row] = await server.sql(
      `select count(distinct coalesce(g.project_id, g.organization_id))::int as n from indicator i join goal g on g.id = i.goal_id
       where i.region_id = '420105' and i.deleted_at is null and g.deleted_at is null and i.name = any($1)`,
      [[entry.name, ...entry.aliases]],
    );
    expect(entry.usedIn).toBe(row?.['n']);
    expect(entry.usedIn).toBeGreaterThan(1);
  });

  it('is filtered by class, department, reach and state', async () => {
    const all = (query: object): Promise<LibraryItem[]> => search('', query);
    expect((await all({ classCode: 'cost' })).every(({ classCode }) => classCode.startsWith('cost.'))).toBe(true);
    expect((await all({ organizationId: departmentId })).every(({ organizationId }) => organizationId === departmentId)).toBe(true);
    expect((await all({ common: true })).every(({ organizationId }) => organizationId === null)).toBe(true);
    expect(await all({ state: 'retired' })).toEqual([]);
  });

  it('shows nothing of another region', async () => {
    const other = await server.signIn('finance-other');
    const entry = await propose({ name: '只在本区的指标' });
    expect(await search('只在本区', {}, other)).toEqual([]);
    expect((await other.send('GET', `/api/library/${entry.id}`)).status).toBe(404);
    expect((await other.send('POST', `/api/library/${entry.id}/decisions`, { body: { action: 'approve' }, headers: { 'if-match': '"1"' } })).status).toBe(404);
  });

  it('takes a proposal from an indicator, which finance approves with an event each', async () => {
    const [project] = (await lead.api.get('/api/projects')).items;
    const page = await lead.api.get('/api/projects/{id}', { path: { id: present(project).id } });
    const indicatorId = present(page.goals[0]?.indicators[0]).id;
    const proposed = await propose({ indicatorId });
    expect(proposed).toMatchObject({ state: 'proposed', proposedBy: '张明', aliases: ['别称'], evidence: null, version: 1 });
    expect(proposed.may).toEqual({ edit: true, actions: [] });
    const approved = await decide(finance, proposed, 'approve');
    expect(approved).toMatchObject({ state: 'approved', decidedBy: '陈静', version: 2 });
    expect((await search(proposed.name, { state: 'approved' })).map(({ id }) => id)).toEqual([proposed.id]);
    const events = (await finance.api.get('/api/audit-events', { query: { objectType: 'library-entry', objectId: proposed.id } })).items;
    expect(events.map(({ action, objectName }) => [action, objectName])).toEqual([
      ['library.approve', proposed.name],
      ['library.proposed', proposed.name],
    ]);
    expect(events[0]?.changes).toEqual([{ field: 'library:libraryState', old: 'proposed', new: 'approved' }]);
  });

  it('lets a department decide about its own entries only', async () => {
    const own = await propose({ organizationId: departmentId });
    expect((await decide(department, own, 'approve')).state).toBe('approved');
    const common = await propose();
    expect(await problemOf(decide(department, common, 'approve'))).toMatchObject({ code: 'workflow.role-denied', status: 403 });
    const byDepartment = await propose({}, department);
    expect(await problemOf(decide(department, byDepartment, 'approve'))).toMatchObject({ code: 'workflow.role-denied' });
  });

  it('refuses with a reason, and takes a mended one again', async () => {
    const entry = await propose();
    expect(await problemOf(decide(finance, entry, 'refuse', ' '))).toMatchObject({ code: 'workflow.reason-missing', status: 422 });
    const refused = await decide(finance, entry, 'refuse', '名称与现有指标重复');
    expect(refused).toMatchObject({ state: 'refused', decisionReason: '名称与现有指标重复' });
    const seen = await lead.api.get('/api/library/{id}', { path: { id: entry.id } });
    expect(seen.may.actions.map(({ action }) => action)).toEqual(['propose']);
    const changed = await lead.api.put('/api/library/{id}', { path: { id: entry.id }, body: { ...content({ name: seen.name }), definition: '改后的解释' }, version: 2 });
    expect(changed).toMatchObject({ definition: '改后的解释', version: 3 });
    expect((await search('改后的解释')).map(({ id }) => id)).toEqual([entry.id]);
    expect((await decide(lead, changed, 'propose')).state).toBe('proposed');
  });

  it('never offers two of a name', async () => {
    const name = '不可重名的指标';
    const [first, second] = [await propose({ name }), await propose({ name: ` ${name}。` })];
    const approved = await decide(finance, first, 'approve');
    expect(await problemOf(decide(finance, second, 'approve'))).toMatchObject({ code: 'workflow.condition-unmet', params: { condition: 'name-free' } });
    const retired = await decide(finance, approved, 'retire', '改用新的');
    expect(await decide(finance, second, 'approve')).toMatchObject({ state: 'approved' });
    expect(await problemOf(decide(finance, retired, 'restore'))).toMatchObject({ code: 'workflow.condition-unmet' });
    const third = await decide(finance, await propose(), 'approve');
    const taken = finance.api.put('/api/library/{id}', { path: { id: third.id }, body: content({ name }), version: third.version });
    expect(await problemOf(taken)).toMatchObject({ code: 'library.name-taken', field: 'name', status: 409 });
  });

  it('asks for an explanation and a target before it approves', async () => {
    for (const change of [{ definition: ' ' }, { targets: [] }]) {
      const entry = await propose(change);
      expect(await problemOf(decide(finance, entry, 'approve'))).toMatchObject({ code: 'workflow.condition-unmet', params: { condition: 'defined' } });
      const [approve] = (await finance.api.get('/api/library/{id}', { path: { id: entry.id } })).may.actions;
      expect(approve).toMatchObject({ action: 'approve', refusal: 'workflow.condition-unmet', condition: { en: 'It is explained and has a usual target' } });
    }
  });

  it('lets one of two deciders win and tells the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const entry = await propose();
      const answers = await Promise.allSettled([decide(finance, entry, 'approve'), decide(finance, entry, 'refuse', '重复')]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const lost = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(lost.reason.problem).toMatchObject({ code: 'version.stale', status: 412, current: { id: entry.id, version: 2 } });
    }
  });

  it('lets nobody else change what was approved', async () => {
    const entry = await decide(finance, await propose(), 'approve');
    const body = content({ name: entry.name });
    expect(await problemOf(lead.api.put('/api/library/{id}', { path: { id: entry.id }, body, version: 2 }))).toMatchObject({ code: 'permission.denied' });
    const moved = finance.api.put('/api/library/{id}', { path: { id: entry.id }, body: { ...body, organizationId: departmentId }, version: 2 });
    expect(await moved).toMatchObject({ organizationId: departmentId, version: 3 });
  });

  it.each([
    [{ classCode: 'output' }, 422, 'classCode'],
    [{ classCode: 'output.none' }, 422, 'classCode'],
    [{ organizationId: NOWHERE }, 422, 'organizationId'],
    [{ indicatorId: NOWHERE }, 422, 'indicatorId'],
    [{ name: ' ' }, 400, 'name'],
    [{ name: '一'.repeat(201) }, 400, 'name'],
    [{ direction: 'up' }, 400, 'direction'],
    [{ targets: ['≥5', 'a\nb'] }, 400, 'targets'],
    [{ aliases: '别名' }, 400, 'aliases'],
    [{ aliases: Array.from({ length: 21 }, (_, index) => `别名${index}`) }, 400, 'aliases'],
    [{ definition: '一'.repeat(2001) }, 400, 'definition'],
    [{ basis: 'guess' }, 400, 'basis'],
    [{ state: 'approved' }, 400, 'state'],
  ])('refuses input %#', async (change, status, field) => {
    const answer = await raw(content(change));
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(`"field":"${field}`);
  });

  it('answers a proposal that is sent twice once', async () => {
    const body = content();
    const send = (): Promise<Answer> => lead.send('POST', '/api/library', { body, headers: { 'idempotency-key': 'library-twice-1' } });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await search(body.name)).toHaveLength(1);
  });

  it('reads a page, a search and an entry by one statement, however much there is', async () => {
    await fill(2_000);
    const statements = (work: () => Promise<unknown>) => server.statementsOf(work);
    const page = await statements(() => lead.api.get('/api/library', { query: { limit: 1 } }));
    expect(await statements(() => lead.api.get('/api/library', { query: { limit: 100 } }))).toBe(page);
    expect(await statements(() => search('满意'))).toBe(page);
  });

  it('asks its index, also below row security', async () => {
    await fill(20_000);
    const [plan] = await server.sql(`explain (format json) select id from library_entry e where e.grams @> array['满意','意度'] and e.region_id = '420105'`);
    expect(JSON.stringify(plan)).toContain('library_entry_grams');
    expect((await search('第19999号')).map(({ name }) => name)).toEqual(['甲乙丙丁指标第19999号']);
  });

  /** As many more entries of this region, by the owner of the database. */
  async function fill(count: number): Promise<void> {
    const rows = Array.from({ length: count }, (_, index) => ({ name: `甲乙丙丁指标第${index}号` }));
    await server.sql(
      `insert into library_entry (region_id, id, class_code, name, aliases, definition, direction, targets, state, search_names, search_definition, grams)
       select '420105', gen_random_uuid(), 'output.quantity', r.name, '{}', '生成', 'at_least', '{}', 'retired', array[r.name], '生成', r.grams
       from jsonb_to_recordset($1::jsonb) as r(name text, grams text[])
       where not exists (select from library_entry e where e.region_id = '420105' and e.name = r.name)`,
      [JSON.stringify(rows.map(({ name }) => ({ name, grams: gramsOf([name]) })))],
    );
    await server.sql('analyze library_entry');
  }
});
