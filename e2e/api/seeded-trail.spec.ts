import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { hashesOf } from './audit-trail.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const WEBSITE = '42010525068T000000109';
const NETWORK = '42010525068T000000112';

describe('the trail of the demonstration', () => {
  let server: TestServer;
  let owner: pg.Client;
  let lead: Browser;
  let department: Browser;

  const project = async (code: string) => present((await department.api.get('/api/projects', { query: { q: code } })).items[0]);

  beforeAll(async () => {
    server = await startTestServer();
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    lead = await server.signIn('lead');
    department = await server.signIn('department');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  it('is one unbroken chain for every project and for the department', async () => {
    const { items } = await department.api.get('/api/projects');
    const organizations = (await department.api.get('/api/organizations')).items.filter(({ code }) => code === '068');
    for (const { id } of [...items, ...organizations]) expect((await hashesOf(owner, id)).length).toBeGreaterThan(0);
  });

  it('tells newest first who did what, and says that it is invented', async () => {
    const { id } = await project(WEBSITE);
    const { items } = await lead.api.get('/api/projects/{id}/trail', { path: { id } });
    expect(items.map(({ action, actor }) => [action, actor])).toEqual([
      ['self-evaluation.confirmed', '陈静'],
      ['self-evaluation.score-reviewed', '陈静'],
      ['self-evaluation.forwarded', '王建'],
      ['self-evaluation.submitted', '张明'],
      ['evidence.added', '张明'],
      ['recording.saved', '张明'],
      ['declaration.saved', '张明'],
    ]);
    expect(new Set(items.map(({ requestId }) => requestId))).toEqual(new Set(['demonstration:seed']));
  });

  it('goes on with what is really done, which no request can pass off as invented', async () => {
    const { id } = await project(NETWORK);
    const before = await hashesOf(owner, id);
    const page = await lead.api.get('/api/projects/{id}', { path: { id } });
    const indicator = present(page.goals.find(({ horizon }) => horizon === 'annual')?.indicators[0]);
    const saved = await lead.send('PUT', `/api/projects/${id}/recording`, {
      body: { year: 2026, indicators: [{ id: indicator.id, actual: '119.1万元' }], execution: [] },
      headers: { 'if-match': `"${page.version}"`, 'x-request-id': 'demonstration:seed' },
    });
    expect(saved.status).toBe(200);
    expect((await hashesOf(owner, id)).slice(0, -1)).toEqual(before);
    const [event] = (await lead.api.get('/api/projects/{id}/trail', { path: { id } })).items;
    expect(event).toMatchObject({ action: 'recording.saved', changes: [{ old: '118.6万元', new: '119.1万元' }] });
    expect(event?.requestId).not.toBe('demonstration:seed');
  });

  it('names evidence that can be opened', async () => {
    const { id } = await project(NETWORK);
    const page = await lead.api.get('/api/projects/{id}', { path: { id } });
    const [file] = page.goals.flatMap(({ indicators }) => indicators).flatMap(({ evidence }) => evidence);
    const opened = await lead.send('GET', `/api/evidence/${present(file).id}`);
    expect(opened).toMatchObject({ status: 200, text: expect.stringContaining('演示数据，不反映真实情况') });
    expect(opened.bytes).toHaveLength(present(file).size);
  });
});
