import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckFindingsView, CheckFindingView, ProjectView, WaiverView } from '@jixiao/contracts/views';
import { checkStoredProject, findingFingerprint } from '@jixiao/domain/checks';
import { readScheme } from '@jixiao/domain/scoring';
import pg from 'pg';
import { hashesOf } from './audit-trail.js';
import { copyProject } from './copied-projects.js';
import { type Answer, type Browser, type TestServer, present, problemOf, startTestServer } from './test-server.js';

const YEAR = 2026;
const NOWHERE = '019ac000-0000-7000-8000-000000000000';
/** Two warnings: a name that differs and a cost target above the budget, whose place the tests change. */
const WEBSITE = '42010525068T000000109';
const COST = 'cost.above-budget';

describe('the checks of a stored project', () => {
  let server: TestServer;
  let owner: pg.Client;
  let lead: Browser;
  let department: Browser;
  let finance: Browser;
  let original: string;
  let copies = 0;

  beforeAll(async () => {
    server = await startTestServer({ DATABASE_POOL: '20' });
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    [lead, department, finance] = await Promise.all([server.signIn('lead'), server.signIn('department'), server.signIn('finance')]);
    const { items } = await finance.api.get('/api/projects', { query: { q: WEBSITE } });
    original = present(items[0]).id;
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  /** A project of its own for each test. */
  const copy = (): Promise<string> => copyProject(owner, original, `checked-${(copies += 1)}`);
  const findings = (id: string, browser = finance): Promise<CheckFindingsView> =>
    browser.api.get('/api/projects/{id}/findings', { path: { id } });
  const costOf = async (id: string): Promise<CheckFindingView> => present((await findings(id)).findings.find(({ rule }) => rule === COST));
  const post = (browser: Browser, id: string, body: object, key = ''): Promise<Answer> =>
    browser.send('POST', `/api/projects/${id}/waivers`, { body: { year: YEAR, ...body }, headers: { 'idempotency-key': key } });
  const waive = async (id: string, reason = '跨年支付，已核实', browser = finance): Promise<WaiverView> =>
    browser.api.post('/api/projects/{id}/waivers', {
      path: { id },
      body: { year: YEAR, fingerprint: (await costOf(id)).fingerprint, reason },
    });
  const takeBack = (id: string, waiverId: string, reason: string, browser = finance): Promise<WaiverView> =>
    browser.api.post('/api/projects/{id}/waivers/{waiverId}/withdrawal', { path: { id, waiverId }, body: { reason } });
  const retarget = (id: string, target: string): Promise<unknown> =>
    server.sql(
      `update indicator i set target = $2, target_parsed = target_parsed || jsonb_build_object('canonicalValue', $3::text) from goal g
       where g.id = i.goal_id and g.project_id = $1 and i.name = '全年资金使用额'`,
      [id, `≤${target}万元`, `${target}0000`],
    );
  const rowsOf = async (id: string): Promise<number> =>
    Number((await owner.query('select count(*)::int as n from check_waiver where project_id = $1', [id])).rows[0].n);

  it('are those that the browser computes from the page of the project', async () => {
    const { schemes } = await finance.api.get('/api/reference');
    const { items } = await finance.api.get('/api/projects', { query: { limit: 100 } });
    let warnings = 0;
    for (const { id } of items) {
      const page: ProjectView = await finance.api.get('/api/projects/{id}', { path: { id } });
      const scheme = readScheme(schemes.find((each) => each.id === page.scheme)?.definition);
      const computed = checkStoredProject(page, { scheme }).map((finding) => [finding.rule, findingFingerprint(finding), finding.message]);
      const { findings: found, counts, lapsed, version } = await findings(id);
      expect(found.map(({ rule, fingerprint, message }) => [rule, fingerprint, message])).toEqual(computed);
      expect({ version, lapsed, waived: counts.waived }).toEqual({ version: page.version, lapsed: [], waived: 0 });
      warnings += counts.openWarnings;
    }
    expect(warnings).toBeGreaterThan(10);
  });

  it('name the cell, the figures and whether the reader may waive', async () => {
    const id = await copy();
    expect(await costOf(id)).toMatchObject({
      severity: 'warning',
      family: 'cost',
      cells: [expect.stringMatching(/^indicator:[0-9a-f-]{36}:target$/)],
      expected: '30.00',
      actual: '≤45 万元',
      suggestion: '≤30.00万元',
      waiver: null,
    });
    expect((await findings(id)).may).toEqual({ waive: true });
    expect((await findings(original, department)).may).toEqual({ waive: true });
    expect((await findings(original, lead)).may).toEqual({ waive: false });
  });

  it('are waived by a department and by finance, with the reason in the trail of the project', async () => {
    for (const [browser, actor] of [
      [department, '王建'],
      [finance, null],
    ] as const) {
      const id = await copy();
      const before = await findings(id);
      const waiver = await waive(id, ' 合同跨年支付 ', browser);
      expect(waiver).toMatchObject({ reason: '合同跨年支付', rule: COST, takenBack: null, ...(actor && { by: actor }) });
      const after = await findings(id);
      expect(after.counts).toEqual({ ...before.counts, openWarnings: before.counts.openWarnings - 1, waived: 1 });
      expect(after.version).toBe(before.version);
      expect((await costOf(id)).waiver).toEqual(waiver);
      const [event] = (await finance.api.get('/api/projects/{id}/trail', { path: { id } })).items;
      expect(event).toMatchObject({ action: 'finding.waived', actor: waiver.by });
      expect(event?.changes).toEqual([
        { field: `${waiver.cells[0]}:waiver`, old: null, new: '合同跨年支付' },
        { field: 'finding:rule', old: null, new: COST },
        { field: 'finding:message', old: null, new: '成本指标“全年资金使用额”≤45 万元，大于预算 30.00 万元' },
      ]);
      expect(await hashesOf(owner, id)).toHaveLength(1);
    }
  });

  it('are waived by nobody else', async () => {
    const { fingerprint } = await costOf(original);
    const [reader, admin, other] = await Promise.all([server.signIn('reader'), server.signIn('admin'), server.signIn('finance-other')]);
    for (const browser of [lead, reader, admin]) {
      expect(await post(browser, original, { fingerprint, reason: '无' })).toMatchObject({
        status: 403,
        body: { code: 'permission.denied' },
      });
    }
    expect(await post(server.anonymous, original, { fingerprint, reason: '无' })).toMatchObject({ status: 401 });
    expect(await post(other, original, { fingerprint, reason: '无' })).toMatchObject({ status: 404, body: { code: 'project.not-found' } });
    expect(await other.send('GET', `/api/projects/${original}/findings`)).toMatchObject({
      status: 404,
      body: { code: 'project.not-found' },
    });
    expect(await rowsOf(original)).toBe(0);
  });

  it('lie beyond a department that the project does not belong to', async () => {
    const id = await copy();
    const { fingerprint } = await costOf(id);
    const waiver = await waive(id);
    await server.sql(
      `with added as (
         insert into organization (region_id, id, kind, code, name, path)
         select region_id, gen_random_uuid(), 'department', '305', '区水务局', '305/' from project where id = $1 returning region_id, id),
       moved as (
         update project p set organization_id = added.id, unit_id = added.id from added where p.id = $1)
       select 1`,
      [id],
    );
    expect(await post(department, id, { fingerprint, reason: '无' })).toMatchObject({ status: 404, body: { code: 'project.not-found' } });
    expect(await problemOf(takeBack(id, waiver.id, '无', department))).toMatchObject({ status: 404, code: 'project.not-found' });
    expect(await problemOf(findings(id, department))).toMatchObject({ status: 404, code: 'project.not-found' });
  });

  it('take a reason, and only for a warning that is there with these figures', async () => {
    const id = await copy();
    const { fingerprint } = await costOf(id);
    expect(await post(finance, id, { fingerprint, reason: ' \n' })).toMatchObject({ status: 400, body: { field: 'reason' } });
    expect(await post(finance, id, { fingerprint: 'x', reason: '有' })).toMatchObject({ status: 400, body: { field: 'fingerprint' } });
    expect(await post(finance, id, { fingerprint: '0'.repeat(64), reason: '有' })).toMatchObject({
      status: 409,
      body: { code: 'finding.changed' },
    });
    expect(await post(finance, id, { fingerprint, reason: '有', year: 2025 })).toMatchObject({ status: 404 });
    await server.sql('update project_budget set initial = 31, total = 30 where project_id = $1', [id]);
    const { findings: found } = await findings(id);
    for (const severity of ['error', 'info'] as const) {
      const finding = present(found.find((each) => each.severity === severity));
      expect(await post(finance, id, { fingerprint: finding.fingerprint, reason: '有' })).toMatchObject({
        status: 422,
        body: { code: 'finding.not-waivable', params: { severity } },
      });
    }
    expect(await rowsOf(id)).toBe(0);
  });

  it('are open again once their figures change, and settled again with the figures that were waived', async () => {
    const id = await copy();
    const waiver = await waive(id);
    await retarget(id, '46');
    const changed = await findings(id);
    expect(await costOf(id)).toMatchObject({ actual: '≤46万元', waiver: null });
    expect(changed).toMatchObject({ counts: { waived: 0 }, lapsed: [waiver] });
    const second = await waive(id, '追加后仍需');
    expect((await costOf(id)).waiver).toEqual(second);
    await server.sql(
      `update indicator i set target = '≤45 万元', target_parsed = target_parsed || '{"canonicalValue": "450000"}' from goal g
                      where g.id = i.goal_id and g.project_id = $1 and i.name = '全年资金使用额'`,
      [id],
    );
    expect((await costOf(id)).waiver).toEqual(waiver);
    expect((await findings(id)).lapsed).toEqual([second]);
  });

  it('are taken back with a reason and may be waived anew; nothing of it is lost', async () => {
    const id = await copy();
    const waiver = await waive(id);
    expect(await problemOf(takeBack(id, waiver.id, ' '))).toMatchObject({ status: 400, field: 'reason' });
    const back = await takeBack(id, waiver.id, '合同并未跨年', department);
    expect(back).toMatchObject({ id: waiver.id, reason: waiver.reason, takenBack: { by: '王建', reason: '合同并未跨年' } });
    expect((await costOf(id)).waiver).toBeNull();
    expect((await findings(id)).lapsed).toEqual([]);
    expect(await problemOf(takeBack(id, waiver.id, '再次'))).toMatchObject({
      status: 409,
      code: 'waiver.taken-back',
      params: { by: '王建' },
    });
    expect(await problemOf(takeBack(id, NOWHERE, '无'))).toMatchObject({ status: 404, code: 'waiver.not-found' });
    expect(await problemOf(takeBack(await copy(), waiver.id, '无'))).toMatchObject({ status: 404, code: 'waiver.not-found' });
    const again = await waive(id, '补充了合同');
    expect(again.id).not.toBe(waiver.id);
    expect(await rowsOf(id)).toBe(2);
    const { items } = await finance.api.get('/api/projects/{id}/trail', { path: { id } });
    expect(items.map(({ action }) => action)).toEqual(['finding.waived', 'finding.waiver-taken-back', 'finding.waived']);
    expect(items[1]?.changes).toEqual([
      { field: `${waiver.cells[0]}:waiver`, old: waiver.reason, new: null },
      { field: 'finding:rule', old: COST, new: null },
      { field: 'waiver:takeBackReason', old: null, new: '合同并未跨年' },
    ]);
    expect(await hashesOf(owner, id)).toHaveLength(3);
  });

  it('are waived once by two at once, and taken back once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await copy();
      const { fingerprint } = await costOf(id);
      const answers = await Promise.all(
        [finance, department, finance].map((browser) => post(browser, id, { fingerprint, reason: '同时' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      for (const { body } of answers.filter(({ status }) => status === 409)) expect(body).toMatchObject({ code: 'waiver.exists' });
      const waiver = present((await costOf(id)).waiver);
      const back = await Promise.allSettled([takeBack(id, waiver.id, '甲'), takeBack(id, waiver.id, '乙', department)]);
      expect(back.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await rowsOf(id)).toBe(1);
      expect(await hashesOf(owner, id)).toHaveLength(2);
    }
  });

  it('are waived once by a request that comes twice under its key', async () => {
    const id = await copy();
    const body = { fingerprint: (await costOf(id)).fingerprint, reason: '已核实' };
    const [first, second] = [await post(finance, id, body, 'key-waiver-1'), await post(finance, id, body, 'key-waiver-1')];
    expect([first?.status, second?.status]).toEqual([201, 201]);
    expect(second?.body).toEqual(first?.body);
    expect(await post(finance, id, { ...body, reason: '另一理由' }, 'key-waiver-1')).toMatchObject({
      status: 422,
      body: { code: 'creation-key.reused' },
    });
    expect(await rowsOf(id)).toBe(1);
  });

  it('are counted in the review queue by one more statement for all of it', async () => {
    const queue = () => finance.api.get('/api/reviews', { query: { year: YEAR, status: 'confirmed' } });
    const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
      await finance.api.get('/api/session');
      return server.statementsOf(work);
    };
    const several = await queue();
    expect(several.items.length).toBeGreaterThan(1);
    for (const { projectId, checks } of several.items) expect(checks).toEqual((await findings(projectId)).counts);
    const before = present(several.items.find(({ projectId }) => projectId === original)).checks;
    const waiver = await waive(original);
    expect(present((await queue()).items.find(({ projectId }) => projectId === original)).checks).toEqual({
      errors: before.errors,
      openWarnings: before.openWarnings - 1,
      waived: before.waived + 1,
    });
    await takeBack(original, waiver.id, '试验结束');

    const one = present(several.items[0]).id;
    const all = await statementsOf(queue);
    await server.sql(`update self_evaluation set status = 'returned' where status = 'confirmed' and id <> $1`, [one]);
    expect((await queue()).items).toHaveLength(1);
    expect([await statementsOf(queue), all]).toEqual([6, 6]);
    const { items } = await finance.api.get('/api/projects');
    const counts = [];
    for (const { id } of items) counts.push(await statementsOf(() => findings(id)));
    expect(new Set(counts)).toEqual(new Set([3]));
  });
});
