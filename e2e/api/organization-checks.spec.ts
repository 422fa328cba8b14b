import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckFindingsView, CheckFindingView, WaiverView } from '@jixiao/contracts/views';
import { checkStoredDepartment, findingFingerprint } from '@jixiao/domain/checks';
import pg from 'pg';
import { hashesOf } from './audit-trail.js';
import { type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

const YEAR = 2026;
const VAGUE = 'measurability.vague-target';

describe('the checks of the goals of a whole department', () => {
  let server: TestServer;
  let owner: pg.Client;
  let department: Browser;
  let finance: Browser;
  let foreign: Browser;
  let id: string;

  beforeAll(async () => {
    server = await startTestServer();
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    [department, finance, foreign] = (await Promise.all(['department', 'finance', 'finance-other'].map((name) => server.signIn(name)))) as [
      Browser,
      Browser,
      Browser,
    ];
    id = present((await finance.api.get('/api/organizations')).items.find(({ code }) => code === '068')).id;
    await server.sql(
      `update indicator i set target = '完成', target_parsed = '{"kind": "qualitative", "text": "完成"}' from goal g
       where g.id = i.goal_id and g.organization_id = $1 and g.horizon = 'annual' and i.id = (
         select j.id from indicator j join goal h on h.id = j.goal_id
         where h.organization_id = $1 and h.horizon = 'annual' and j.class_code = 'output.quantity' order by j.id limit 1)`,
      [id],
    );
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const findings = (browser = finance): Promise<CheckFindingsView> =>
    browser.api.get('/api/organizations/{id}/findings', { path: { id }, query: { year: YEAR } });
  const vague = async (): Promise<CheckFindingView> => present((await findings()).findings.find(({ rule }) => rule === VAGUE));
  const waive = async (browser = finance): Promise<WaiverView> =>
    browser.api.post('/api/organizations/{id}/waivers', {
      path: { id },
      body: { year: YEAR, fingerprint: (await vague()).fingerprint, reason: '任务年中下达' },
    });

  it('are those that the browser computes from their page', async () => {
    const page = await finance.api.get('/api/organizations/{id}/goals', { path: { id }, query: { year: YEAR } });
    const computed = checkStoredDepartment(page).map((finding) => [finding.rule, findingFingerprint(finding)]);
    const { findings: found, version, may } = await findings();
    expect(computed.length).toBeGreaterThan(0);
    const ofGoals = found.filter(({ cells }) => !cells.some((cell) => cell.startsWith('table:')));
    expect(ofGoals.map(({ rule, fingerprint }) => [rule, fingerprint])).toEqual(computed);
    expect({ version, may }).toEqual({ version: page.version, may: { waive: true } });
    expect((await findings(department)).may).toEqual({ waive: true });
    expect((await findings(await server.signIn('reader'))).may).toEqual({ waive: false });
  });

  it('hold the disclosure tables against the projects, and find a figure that somebody changes on either side', async () => {
    const told = async () => (await findings()).findings.flatMap((each) => (each.cells.some((cell) => cell.startsWith('table:')) ? [each] : []));
    const before = await told();
    expect(before).toMatchObject([{ rule: 'projects.form-missing', severity: 'warning', cells: ['table:projects:16:total'] }]);
    const change = `update project_budget b set initial = initial + $1::numeric from project p
                    where p.region_id = b.region_id and p.id = b.project_id and p.name = '通信链路租赁费' returning p.id`;
    const [project] = await server.sql(change, ['1']);
    expect(await told()).toContainEqual(
      expect.objectContaining({
        rule: 'projects.budget-differs',
        cells: [`project:${project?.['id']}:budget:initial`, 'table:projects:11:total'],
        expected: '372.00',
        actual: '373.00',
      }),
    );
    await server.sql(change, ['-1']);
    expect(await told()).toEqual(before);
  });

  it('are waived, counted and taken back, with events in the trail of the department', async () => {
    const before = (await findings()).counts;
    const waiver = await waive();
    expect(await vague()).toMatchObject({ cells: waiver.cells, waiver });
    expect((await findings()).counts).toEqual({ ...before, openWarnings: before.openWarnings - 1, waived: 1 });
    const path = { id, waiverId: waiver.id };
    const back = await department.api.post('/api/organizations/{id}/waivers/{waiverId}/withdrawal', { path, body: { reason: '已经下达' } });
    expect(back.takenBack).toMatchObject({ reason: '已经下达' });
    expect((await findings()).counts).toEqual(before);
    const { items } = await finance.api.get('/api/organizations/{id}/trail', { path: { id } });
    expect(items.slice(0, 2).map(({ action }) => action)).toEqual(['finding.waiver-taken-back', 'finding.waived']);
    expect(items[1]?.changes[0]).toEqual({ field: `${waiver.cells[0]}:waiver`, old: null, new: '任务年中下达' });
    expect(await hashesOf(owner, id)).toHaveLength(items.length);
  });

  it('are open again once the target changes', async () => {
    const waiver = await waive(department);
    await server.sql(`update indicator set target = '有效推进' where id = $1`, [waiver.cells[0]?.split(':')[1]]);
    expect(await vague()).toMatchObject({ actual: '有效推进', waiver: null });
    expect((await findings()).lapsed).toEqual([waiver]);
  });

  it('are not found from another region, nor for a year that there is none of', async () => {
    const { fingerprint } = await vague();
    const body = { year: YEAR, fingerprint, reason: '无' };
    expect(await problemOf(findings(foreign))).toMatchObject({ status: 404, code: 'organization.not-found' });
    expect(await problemOf(foreign.api.post('/api/organizations/{id}/waivers', { path: { id }, body }))).toMatchObject({
      status: 404,
      code: 'organization.not-found',
    });
    const year = { ...body, year: 2001 };
    expect(await problemOf(finance.api.post('/api/organizations/{id}/waivers', { path: { id }, body: year }))).toMatchObject({
      status: 404,
      code: 'year.unknown',
    });
    const project = present((await finance.api.get('/api/projects')).items[0]).id;
    expect(await problemOf(finance.api.post('/api/projects/{id}/waivers', { path: { id: project }, body }))).toMatchObject({
      status: 409,
      code: 'finding.changed',
    });
  });

  it('are read by one statement', async () => {
    await findings();
    expect(await server.statementsOf(() => findings())).toBe(3);
  });
});
