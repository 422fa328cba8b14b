import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import pg from 'pg';
import { exportDone, exportThat, filesOf, listOf, until } from './archives.js';
import { hashesOf } from './audit-trail.js';
import { type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

const ALL = { year: 2026, scope: 'region', forms: ['self-evaluation'], format: 'docx' } as const;
const FOLDER = /^068 [^/]+\/项目支出绩效自评表\/(\S+) [^/]+\.docx$/;

describe('an export of many forms', () => {
  let server: TestServer;
  let owner: pg.Client;
  let finance: Browser;
  let lead: Browser;

  beforeAll(async () => {
    server = await startTestServer({ EXPORT_WORKERS: '2' });
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    [finance, lead] = await Promise.all([server.signIn('finance'), server.signIn('lead')]);
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const order = async (browser: Browser, body: object = ALL): Promise<string> => {
    const { status, text } = await browser.send('POST', '/api/exports', { body });
    if (status !== 202) throw new Error(text);
    return JSON.parse(text).id;
  };
  const finished = async (browser: Browser, body: object = ALL): Promise<string> => {
    const id = await order(browser, body);
    await exportDone(browser.api, id);
    return id;
  };
  const codesIn = (files: ReadonlyMap<string, unknown>): string[] => [...files.keys()].flatMap((path) => FOLDER.exec(path)?.[1] ?? []);
  const projectsOf = async (browser: Browser) => (await browser.api.get('/api/projects', { query: { limit: 100, year: 2026 } })).items;
  const keptFiles = () => readdir(join(server.data, 'exports', '420105'));
  const eventsOf = async (id: string): Promise<string[]> =>
    (await owner.query<{ action: string }>('select action from audit_event where object_id = $1 order by at, id', [id])).rows.map(
      ({ action }) => action,
    );

  it('is accepted at once, says how far it is, and ends as an archive of them all with a list', async () => {
    const accepted = await finance.send('POST', '/api/exports', { body: ALL });
    expect(accepted).toMatchObject({
      status: 202,
      body: { status: expect.stringMatching(/queued|running/), done: 0, year: 2026, organization: null },
    });
    const { id } = accepted.body as { id: string };
    expect(accepted.headers['location']).toBe(`/api/exports/${id}`);
    expect(await exportDone(finance.api, id)).toMatchObject({ total: 12, done: 12, failed: 0, failures: [], problem: null, current: null });

    const files = await filesOf(finance, id);
    const projects = await projectsOf(finance);
    expect(codesIn(files).sort()).toEqual(projects.map(({ code }) => code).sort());
    const list = await listOf(files);
    expect(Object.keys(list)).toEqual(['全部表单']);
    for (const { code, id: project } of projects) {
      const row = list['全部表单']?.find((cells) => cells.includes(code));
      expect(files.has(row?.[6] ?? '')).toBe(true);
      expect(row?.[7]).toMatch(new RegExp(`^project ${project} · \\d+$`));
    }
  });

  it('holds what the form of each project says by itself', async () => {
    const files = await filesOf(finance, await finished(finance));
    for (const { id, code } of await projectsOf(finance)) {
      const [, bytes] = present([...files].find(([path]) => path.includes(code)));
      const alone = await finance.send('GET', `/api/projects/${id}/self-evaluation/document?year=2026&format=docx`);
      const texts = await Promise.all(
        [Buffer.from(bytes), alone.bytes].map(async (buffer) => (await mammoth.extractRawText({ buffer })).value),
      );
      expect(texts[0]).toBe(texts[1]);
      expect(texts[0]?.length).toBeGreaterThan(100);
    }
  });

  it('goes as far as its reader: own projects of a lead, one organization of finance, nothing of another region', async () => {
    const own = await projectsOf(lead);
    expect(own.length).toBeLessThan(12);
    expect(codesIn(await filesOf(lead, await finished(lead))).sort()).toEqual(own.map(({ code }) => code).sort());

    const foreigner = await server.signIn('finance-other');
    const foreign = (await foreigner.api.get('/api/organizations')).items;
    const { id: department } = present((await finance.api.get('/api/organizations')).items.find(({ parentId }) => parentId === null));
    const id = await finished(finance, { ...ALL, scope: 'organization', organizationId: department });
    expect(codesIn(await filesOf(finance, id))).toHaveLength(12);
    expect(await finance.api.get('/api/exports/{id}', { path: { id } })).toMatchObject({ organization: { id: department } });

    for (const [browser, organizationId] of [
      [finance, present(foreign[0]).id],
      [lead, department],
    ] as const) {
      const answer = await browser.send('POST', '/api/exports', { body: { ...ALL, scope: 'organization', organizationId } });
      expect(answer).toMatchObject({ status: 404, body: { code: 'organization.not-found', field: 'organizationId' } });
    }
    const elsewhere = await filesOf(foreigner, await finished(foreigner));
    const codes = new Set((await projectsOf(finance)).map(({ code }) => code));
    expect([...elsewhere.keys()].filter((path) => [...codes].some((code) => path.includes(code)))).toEqual([]);
  });

  it('is nobody’s but its owner’s', async () => {
    const id = await finished(finance);
    for (const stranger of [lead, await server.signIn('department'), await server.signIn('finance-other')]) {
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/file'],
        ['POST', '/cancellation'],
        ['DELETE', ''],
      ] as const) {
        const answer = await stranger.send(method, `/api/exports/${id}${path}`);
        expect(answer).toMatchObject({ status: 404, body: { code: 'export.not-found' } });
      }
      expect((await stranger.api.get('/api/exports')).items.map((item) => item.id)).not.toContain(id);
    }
    expect(await server.anonymous.send('GET', `/api/exports/${id}/file`)).toMatchObject({ status: 401 });
  });

  it('is read in parts, and goes on where a download broke off', async () => {
    const id = await finished(finance);
    const get = (headers: Record<string, string>) => finance.send('GET', `/api/exports/${id}/file`, { headers });
    const whole = await get({});
    const { length } = whole.bytes;
    const etag = present(whole.headers['etag']);
    expect(whole).toMatchObject({
      status: 200,
      headers: { 'accept-ranges': 'bytes', 'content-type': 'application/zip', 'content-length': String(length) },
    });
    expect(whole.headers['content-disposition']).toContain(encodeURIComponent('2026年度绩效表单'));
    expect(whole.headers['content-encoding']).toBeUndefined();

    const first = await get({ range: 'bytes=0-999' });
    const rest = await get({ range: 'bytes=1000-', 'if-range': etag });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(first.headers['content-range']).toBe(`bytes 0-999/${length}`);
    expect(rest.headers['content-range']).toBe(`bytes 1000-${length - 1}/${length}`);
    expect(Buffer.concat([first.bytes, rest.bytes]).equals(whole.bytes)).toBe(true);

    const changed = await get({ range: 'bytes=1000-', 'if-range': '"another"' });
    expect([changed.status, changed.bytes.length]).toEqual([200, length]);
    const beyond = await get({ range: `bytes=${length}-` });
    expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': `bytes */${length}` }, body: { code: 'range.unsatisfiable' } });
  });

  it('comes once under one key, and is found again by it', async () => {
    const send = (body: object) => finance.send('POST', '/api/exports', { body, headers: { 'idempotency-key': 'export-key-1' } });
    const first = await send(ALL);
    const { id } = first.body as { id: string };
    await exportDone(finance.api, id);
    const second = await send(ALL);
    expect(second).toMatchObject({ status: 202, body: { id }, headers: { location: `/api/exports/${id}` } });
    expect(await send({ ...ALL, format: 'pdf' })).toMatchObject({ status: 422, body: { code: 'creation-key.reused' } });
  });

  it('leaves out a form that fails, and says so in the export and in the archive', async () => {
    const broken = present((await projectsOf(finance)).find(({ stage }) => stage === 'confirmed'));
    const { rows } = await owner.query(`select form from self_evaluation where project_id = $1`, [broken.id]);
    await server.sql(`update self_evaluation set form = '{}' where project_id = $1`, [broken.id]);
    try {
      const id = await order(finance);
      const failure = { form: 'self-evaluation', code: broken.code, name: broken.name, problem: 'internal' };
      expect(await exportDone(finance.api, id)).toMatchObject({ total: 12, done: 12, failed: 1, failures: [failure] });
      const files = await filesOf(finance, id);
      expect(codesIn(files)).toHaveLength(11);
      expect(codesIn(files)).not.toContain(broken.code);
      const list = await listOf(files);
      expect(list['未导出']?.slice(3).map(([, , , code]) => code)).toEqual([broken.code]);
      expect(list['全部表单']?.slice(3)).toHaveLength(12);
    } finally {
      await server.sql(`update self_evaluation set form = $2 where project_id = $1`, [broken.id, rows[0].form]);
    }
  });

  it('names files so that every system can unpack them, and no two alike', async () => {
    const projects = (await projectsOf(finance)).filter(({ stage }) => stage === 'not_started' || stage === 'recording');
    expect(projects.length).toBeGreaterThanOrEqual(2);
    const name = `${'很长的项目'.repeat(39)}/..\\:*?<>`;
    for (const { id } of projects) await server.sql(`update project set name = $2 where id = $1`, [id, name]);
    const files = await filesOf(finance, await finished(finance));
    expect(files.size).toBe(13);
    for (const path of files.keys()) {
      for (const part of path.split('/')) {
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(200);
        expect(part).not.toMatch(/[\\:*?"<>|]|^\.|[. ]$/);
      }
    }
    expect([...files.keys()].filter((path) => path.includes('很长的项目'))).toHaveLength(projects.length);
  });

  it('is made beside others while the server goes on serving', async () => {
    const both = await Promise.all([order(finance), order(lead, { ...ALL, format: 'pdf' })]);
    await exportThat(finance.api, both[0], ({ status }) => status === 'running');
    const listed = await finance.api.get('/api/projects');
    expect(listed.items).toHaveLength(12);
    const [first, second] = await Promise.all([exportDone(finance.api, both[0]), exportDone(lead.api, both[1])]);
    expect([first.done, second.done]).toEqual([12, (await projectsOf(lead)).length]);
    expect([...(await filesOf(lead, both[1])).keys()].filter((path) => path.endsWith('.pdf'))).toHaveLength(second.done);
  });

  it('holds every kind of form for who may read it', async () => {
    const forms = ['year-end', 'self-evaluation', 'department', 'declaration'];
    const files = await filesOf(finance, await finished(finance, { ...ALL, forms }));
    const inFolder = (name: string) => [...files].filter(([path]) => path.split('/').at(-2) === name);
    const FOLDERS = { 项目申报表: 12, 部门整体绩效目标申报表: 1, 项目支出绩效自评表: 12, 年终绩效评价报告: 1 };
    expect(Object.keys(FOLDERS).map((name) => inFolder(name).length)).toEqual(Object.values(FOLDERS));
    expect(files.size).toBe(27);

    const wordsOf = async (bytes: Uint8Array | undefined) => (await mammoth.extractRawText({ buffer: Buffer.from(present(bytes)) })).value;
    const project = await finance.api.get('/api/projects/{id}', {
      path: { id: present((await projectsOf(finance))[0]).id },
      query: { year: 2026 },
    });
    const declaration = await wordsOf(inFolder('项目申报表').find(([path]) => path.includes(project.code))?.[1]);
    for (const text of [project.name, ...project.goals.flatMap(({ indicators }) => indicators.map(({ name }) => name))])
      expect(declaration).toContain(text);
    expect(declaration).toContain('委托业务费');
    const department = await wordsOf(inFolder('部门整体绩效目标申报表')[0]?.[1]);
    for (const { name } of await projectsOf(finance)) expect(department).toContain(name);
    expect(department).toContain('助推企业高质量发展');

    const refused = await lead.send('POST', '/api/exports', { body: { ...ALL, forms: ['year-end'] } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'permission.denied', params: { permission: 'report:read' } } });
  });

  it('leaves a trail of who asked for it, when it was made and each time it was fetched', async () => {
    const id = await finished(finance);
    await finance.send('GET', `/api/exports/${id}/file`);
    await finance.send('GET', `/api/exports/${id}/file`, { headers: { range: 'bytes=10-' } });
    await finance.send('DELETE', `/api/exports/${id}`);
    expect(await eventsOf(id)).toEqual(['export.requested', 'export.finished', 'export.downloaded', 'export.downloaded', 'export.deleted']);
    expect(await hashesOf(owner, id)).toHaveLength(5);
  });

  it('goes away with its file, when it is deleted and when its time has come', async () => {
    const [deleted, expired] = [await finished(finance), await finished(finance)];
    await server.sql(`update form_export_task set due_at = now() where export_id = $1`, [expired]);
    await finance.api.delete('/api/exports/{id}', { path: { id: deleted } });
    expect(await finance.send('GET', `/api/exports/${deleted}/file`)).toMatchObject({ status: 404, body: { code: 'export.not-found' } });
    const fileOf = async (id: string): Promise<number> => (await finance.send('GET', `/api/exports/${id}/file`)).status;
    await until(async () => (await fileOf(expired)) === 410);
    expect(await finance.api.get('/api/exports/{id}', { path: { id: expired } })).toMatchObject({ status: 'expired', done: 12 });
    await until(async () => (await keptFiles()).every((name) => !name.startsWith(deleted) && !name.startsWith(expired)));
    const tasks = async () =>
      (await owner.query('select export_id from form_export_task where export_id = any($1)', [[deleted, expired]])).rowCount;
    await until(async () => (await tasks()) === 0);
  });

  it('is no longer given out once its owner reaches less than it holds', async () => {
    const department = await server.signIn('department');
    const id = await finished(department);
    const { rows } = await owner.query<{ id: string; organization_id: string }>(
      `select ra.id, ra.organization_id from role_assignment ra
       join account a on a.region_id = ra.region_id and a.user_id = ra.user_id where a.username = 'department'`,
    );
    const unit = await owner.query<{ id: string }>(`select id from organization where parent_id is not null limit 1`);
    await server.sql(`update role_assignment set organization_id = $2 where id = $1`, [rows[0]?.id, unit.rows[0]?.id]);
    const later = await server.signIn('department');
    expect(await later.send('GET', `/api/exports/${id}/file`)).toMatchObject({ status: 403, body: { code: 'export.reach-changed' } });
    await server.sql(`update role_assignment set organization_id = $2 where id = $1`, [rows[0]?.id, rows[0]?.organization_id]);
    const again = await server.signIn('department');
    expect(await again.send('GET', `/api/exports/${id}/file`)).toMatchObject({ status: 200 });
  });

  it.each([
    [{ ...ALL, year: 2099 }, 404, 'year.unknown'],
    [{ ...ALL, scope: 'organization' }, 400, 'validation.failed'],
    [{ ...ALL, forms: [] }, 400, 'validation.failed'],
    [{ ...ALL, forms: ['self-evaluation', 'self-evaluation'] }, 400, 'validation.failed'],
    [{ ...ALL, forms: ['passwords'] }, 400, 'validation.failed'],
    [{ ...ALL, format: 'exe' }, 400, 'validation.failed'],
    [{ ...ALL, scope: 'region', organizationId: 'x' }, 400, 'validation.failed'],
    [{ ...ALL, scope: 'region', organizationId: '019ac000-0000-7000-8000-000000000000' }, 400, 'validation.failed'],
  ])('refuses %j', async (body, status, code) => {
    expect(await finance.send('POST', '/api/exports', { body })).toMatchObject({ status, body: { code } });
  });

  it('of nothing fails with its reason', async () => {
    await server.sql(`insert into fiscal_year select (jsonb_populate_record(f, '{"year": 2031, "id": "019ac000-0000-7000-8000-000000000031"}')).*
                      from fiscal_year f where f.region_id = '420105' and f.year = 2026`);
    const id = await order(finance, { ...ALL, year: 2031 });
    expect(await exportThat(finance.api, id, ({ status }) => status === 'failed')).toMatchObject({ problem: 'export.empty', total: null });
    expect(await finance.send('GET', `/api/exports/${id}/file`)).toMatchObject({ status: 409, body: { code: 'export.not-ready' } });
  });

  it('is refused politely where it is cancelled too late', async () => {
    const id = await finished(finance);
    expect(await problemOf(finance.api.post('/api/exports/{id}/cancellation', { path: { id } }))).toMatchObject({
      status: 409,
      code: 'export.ended',
    });
  });
});
