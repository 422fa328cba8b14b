import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Browser, startTestServer, type TestServer } from './test-server.js';

describe('a recording whose event cannot be written', () => {
  let server: TestServer;
  let owner: pg.Client;
  let lead: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    lead = await server.signIn('lead');
  });

  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  it('is not saved at all, although the event is the last statement and travels with COMMIT', async () => {
    const { rows } = await owner.query(
      `select p.id, p.version, i.id as indicator from project p
       join app_user u on u.region_id = p.region_id and u.id = p.lead_user_id and u.name = '张明'
       join goal g on g.region_id = p.region_id and g.project_id = p.id and g.year = 2026 and g.horizon = 'annual'
       join indicator i on i.region_id = g.region_id and i.goal_id = g.id
       where not exists (select 1 from self_evaluation s where s.project_id = p.id and s.status in ('submitted', 'forwarded', 'confirmed'))
       limit 1`,
    );
    const [{ id, version, indicator }] = rows;
    const save = () =>
      lead.send('PUT', `/api/projects/${id}/recording`, {
        body: { year: 2026, indicators: [{ id: indicator, actual: '1个，试' }], execution: [] },
        headers: { 'if-match': `"${version}"` },
      });
    const stored = async () => (await owner.query('select actual from actual_value where indicator_id = $1', [indicator])).rows;
    const before = await stored();

    await owner.query(`alter table audit_event add constraint refuses_all check (action <> 'recording.saved') not valid`);
    const refused = await save();
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(await stored()).toEqual(before);
    expect((await owner.query('select version from project where id = $1', [id])).rows).toEqual([{ version }]);

    await owner.query('alter table audit_event drop constraint refuses_all');
    expect((await save()).status).toBe(200);
    expect(await stored()).toEqual([{ actual: '1个，试' }]);
  });
});
