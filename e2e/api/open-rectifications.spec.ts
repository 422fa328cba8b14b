import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AdministeredYear, OpenRectificationEffect } from '@jixiao/contracts/views';
import { setEntryWindows } from './entry-window.js';
import { shanghaiDays } from './shanghai-days.js';
import { setTargetStates } from './target-states.js';
import { type Answer, type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

describe('rectifications that are still open', () => {
  let server: TestServer;
  let department: Browser;
  let finance: Browser;
  let admin: Browser;
  let project: string;
  let organization: string;

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, ['declare'], 'open');
    [department, finance, admin] = await Promise.all([server.signIn('department'), server.signIn('finance'), server.signIn('admin')]);
    project = present((await department.api.get('/api/projects')).items[0]).id;
    organization = present((await department.api.get('/api/organizations')).items[0]).id;
  });
  afterAll(() => server.stop());

  const year = async (): Promise<AdministeredYear> =>
    present((await admin.api.get('/api/administration/fiscal-years')).items.find((each) => each.year === 2026));
  const setEffect = async (openRectifications?: OpenRectificationEffect): Promise<AdministeredYear> => {
    const { id, version, scheme, stage } = await year();
    const body = { scheme, stage, ...(openRectifications && { openRectifications }) };
    return admin.api.put('/api/administration/fiscal-years/{id}', { path: { id }, version, body });
  };
  const raise = async (found: number, kind: 'project' | 'organization' = 'project'): Promise<string> => {
    const subjectId = kind === 'project' ? project : organization;
    const item = { kind, subjectId, year: found, origin: 'review' as const, problem: '台账不全', demand: '补齐台账', dueOn: shanghaiDays(5) };
    return present((await finance.api.post('/api/rectifications', { body: { items: [item] } })).ids[0]);
  };
  const submit = async (kind: 'projects' | 'organizations' = 'projects'): Promise<Answer> => {
    const id = kind === 'projects' ? project : organization;
    await setTargetStates(server.databaseUrl, 2026, 'draft', id);
    const url = `/api/${kind}/${id}/targets`;
    const { version } = JSON.parse((await department.send('GET', `${url}?year=2026`)).text);
    return department.send('POST', `${url}/steps/submit`, { body: { year: 2026 }, headers: { 'if-match': `"${version}"` } });
  };
  const REFUSED = { status: 409, body: { code: 'rectification.open' } };

  it('block the next declaration where the year says so, and are named', async () => {
    await setEffect('block');
    expect((await submit()).body).not.toMatchObject({ code: 'rectification.open' });
    const id = await raise(2025);
    expect(await submit()).toMatchObject({
      status: 409,
      body: { code: 'rectification.open', params: { count: '1', problems: '2025 台账不全' }, open: [{ id, year: 2025, overdue: false }] },
    });
    const { actions } = await department.api.get('/api/projects/{id}/targets', { path: { id: project }, query: { year: 2026 } });
    expect(actions.find(({ action }) => action === 'submit')?.refusal).toMatchObject({ code: 'workflow.condition-unmet', params: { condition: 'rectified' } });

    const query = { kind: 'project' as const, subjectId: project, year: 2026 };
    expect(await department.api.get('/api/rectifications/open', { query })).toMatchObject({ effect: 'block', items: [{ id, problem: '台账不全' }] });
    const elsewhere = await server.signIn('finance-other');
    expect(await problemOf(elsewhere.api.get('/api/rectifications/open', { query }))).toMatchObject({ status: 404, code: 'project.not-found' });

    for (const effect of ['warn', 'ignore'] as const) {
      await setEffect(effect);
      expect((await submit()).body).not.toMatchObject(REFUSED.body);
    }
    await setEffect('block');
    await server.sql(`update rectification set status = 'verified' where id = $1`, [id]);
    expect((await submit()).body).not.toMatchObject(REFUSED.body);
  });

  it('block only those whose they are, and only the years that follow', async () => {
    await raise(2026);
    expect((await submit()).body).not.toMatchObject(REFUSED.body);
    await raise(2025, 'organization');
    expect((await submit()).body).not.toMatchObject(REFUSED.body);
    expect(await submit('organizations')).toMatchObject(REFUSED);
  });

  it('stay set as they are where a change of the year leaves them out, and take no other word', async () => {
    await setEffect('ignore');
    expect(await setEffect()).toMatchObject({ openRectifications: 'ignore' });
    const { id, version, scheme, stage } = await year();
    const body = { scheme, stage, openRectifications: 'forgive' };
    const answer = await admin.send('PUT', `/api/administration/fiscal-years/${id}`, { body, headers: { 'if-match': `"${version}"` } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation.failed', errors: [{ field: 'openRectifications', code: 'field.choice' }] } });
  });
});
