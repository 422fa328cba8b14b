import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Browser, startTestServer, type TestServer } from './test-server.js';

const PAST = { from: '2025-01-01', to: '2025-02-01' };

describe('outside the days that finance has set', () => {
  let server: TestServer;
  let owner: pg.Client;
  let lead: Browser;
  let finance: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    lead = await server.signIn('lead');
    finance = await server.signIn('finance');
  });

  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  beforeEach(async () => {
    await owner.query(`update entry_window set opens_on = current_date - 30, closes_on = current_date + 30`);
  });

  const close = (stage: string) =>
    owner.query('update entry_window set opens_on = $1, closes_on = $2 where stage = $3', [PAST.from, PAST.to, stage]);

  const project = async (status: string) => {
    const { rows } = await owner.query(
      `select p.id, p.version, i.id as indicator, s.id as evaluation
       from project p
       join app_user u on u.region_id = p.region_id and u.id = p.lead_user_id and u.name = '张明'
       join goal g on g.region_id = p.region_id and g.project_id = p.id and g.year = 2026 and g.horizon = 'annual'
       join indicator i on i.region_id = g.region_id and i.goal_id = g.id
       left join self_evaluation s on s.region_id = p.region_id and s.project_id = p.id
       where coalesce(s.status, 'draft') = $1 limit 1`,
      [status],
    );
    return rows[0];
  };

  const record = async () => {
    const { id, version, indicator } = await project('draft');
    return lead.send('PUT', `/api/projects/${id}/recording`, {
      body: { year: 2026, indicators: [{ id: indicator, actual: '3次' }], execution: [] },
      headers: { 'if-match': `"${version}"` },
    });
  };

  it('nothing is recorded, and the answer names the stage and its days', async () => {
    const { id, version } = await project('draft');
    await close('self_evaluate');
    const refused = await record();
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'window.closed',
      params: { stage: 'self_evaluate', opensOn: PAST.from, closesOn: PAST.to },
    });
    const page = await lead.send('GET', `/api/projects/${id}`);
    expect(page.body).toMatchObject({ version, inCharge: true, may: { record: false, submit: false } });
    expect((await finance.send('GET', `/api/projects/${id}`)).body).toMatchObject({ inCharge: false, may: { record: false } });
  });

  it('recording begins with the year, before self-evaluation opens', async () => {
    await owner.query(`update entry_window set opens_on = (now() at time zone 'Asia/Shanghai')::date + 1 where stage = 'self_evaluate'`);
    expect((await record()).status).toBe(200);
    const { id } = await project('draft');
    expect((await lead.send('GET', `/api/projects/${id}`)).body).toMatchObject({ may: { record: true, submit: false } });
  });

  it('nothing is handed in', async () => {
    await close('self_evaluate');
    const { id, version } = await project('draft');
    const refused = await lead.send('POST', `/api/projects/${id}/self-evaluation/submission`, {
      body: { year: 2026 },
      headers: { 'if-match': `"${version}"` },
    });
    expect(refused.body).toMatchObject({ status: 409, code: 'window.closed' });
  });

  it('no evidence is added', async () => {
    await close('self_evaluate');
    const { indicator } = await project('draft');
    const boundary = 'jixiao-boundary';
    const body = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\r\n--${boundary}--\r\n`;
    const refused = await lead.send('POST', `/api/indicators/${indicator}/evidence`, {
      body,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
    expect(refused.body).toMatchObject({ status: 409, code: 'window.closed' });
    const { rows } = await owner.query('select count(*)::int as files from evidence_file where indicator_id = $1', [indicator]);
    expect(rows).toEqual([{ files: 0 }]);
  });

  it('no rating is confirmed', async () => {
    await close('finance_review');
    const { version, evaluation } = await project('forwarded');
    const refused = await finance.send('POST', `/api/self-evaluations/${evaluation}/confirmation`, {
      body: { rating: 'good', opinion: '同意' },
      headers: { 'if-match': `"${version}"` },
    });
    expect(refused.body).toMatchObject({ status: 409, code: 'window.closed', params: { stage: 'finance_review' } });
  });

  it('a stage without days takes nothing', async () => {
    await owner.query(`delete from entry_window where stage = 'self_evaluate'`);
    expect((await record()).body).toMatchObject({ status: 409, code: 'window.unset', params: { stage: 'self_evaluate' } });
  });
});
