import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Browser, startTestServer, type TestServer } from './test-server.js';

const ORGANIZATIONS = '/api/administration/organizations';
const USERS = '/api/administration/users';
const department = (code: string) => ({ code, name: `第${code}局`, parentId: null });

describe('a creation with an Idempotency-Key', () => {
  let server: TestServer;
  let owner: pg.Client;
  let admin: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    owner = new pg.Client({ connectionString: server.databaseUrl });
    await owner.connect();
    admin = await server.signIn('admin');
  });

  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  const create = (url: string, body: unknown, key: string, who = admin) =>
    who.send('POST', url, { body, headers: { 'idempotency-key': key } });

  const count = async (sql: string, parameters: unknown[]) =>
    Number((await owner.query<{ count: string }>(`select count(*) from ${sql}`, parameters)).rows[0]?.count);

  it('that comes twice creates once and answers the same', async () => {
    const first = await create(ORGANIZATIONS, department('901'), 'key-organization-1');
    const second = await create(ORGANIZATIONS, department('901'), 'key-organization-1');
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(await count('organization where code = $1', ['901'])).toBe(1);
    expect(await count(`audit_event where object_id = $1`, [(first.body as { id: string }).id])).toBe(1);
  });

  it('that comes many times at once creates once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => create(ORGANIZATIONS, department('902'), 'key-organization-2')),
    );
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(answers.every(({ status, body }) => status === 201 || (body as { code: string }).code === 'creation.done')).toBe(true);
    expect(await count('organization where code = $1', ['902'])).toBe(1);
  });

  it('is refused where the key came with something else', async () => {
    await create(ORGANIZATIONS, department('903'), 'key-organization-3');
    const other = await create(ORGANIZATIONS, department('904'), 'key-organization-3');
    expect(other.body).toMatchObject({ status: 422, code: 'creation-key.reused', field: 'idempotency-key' });
    expect(await count('organization where code = $1', ['904'])).toBe(0);
  });

  it('may come again after it failed', async () => {
    expect((await create(ORGANIZATIONS, department('901'), 'key-organization-4')).status).toBe(409);
    await owner.query(`update organization set code = '905', path = '905/' where code = '901'`);
    expect((await create(ORGANIZATIONS, department('901'), 'key-organization-4')).status).toBe(201);
  });

  it('of somebody else is another key', async () => {
    const uploads = await Promise.all([upload(server, owner, 'lead'), upload(server, owner, 'lead2')]);
    expect(uploads.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('never answers a password twice', async () => {
    const body = { username: 'once', name: '王一', phone: null, organizationId: null, roles: [{ role: 'reader', organizationId: null }] };
    const first = await create(USERS, body, 'key-user-000001');
    expect(first.status).toBe(201);
    const second = await create(USERS, body, 'key-user-000001');
    expect(second.body).toMatchObject({ status: 409, code: 'creation.done' });
    expect(await count('account where username = $1', ['once'])).toBe(1);
    expect(await count('creation_key where key = $1 and answer is not null', ['key-user-000001'])).toBe(0);
  });

  it.each(['short', 'with blanks in it', 'x'.repeat(129)])('is refused where the key is %p', async (key) => {
    const refused = await create(ORGANIZATIONS, department('906'), key);
    expect(refused.body).toMatchObject({ status: 400, code: 'creation-key.malformed', field: 'idempotency-key' });
  });
});

/** The lead uploads the same file twice under one key; the second answer, and that one file is there. */
async function upload(server: TestServer, owner: pg.Client, username: string) {
  const { rows } = await owner.query<{ id: string }>(
    `select i.id from account a
     join project p on p.region_id = a.region_id and p.lead_user_id = a.user_id
     join goal g on g.region_id = p.region_id and g.project_id = p.id and g.horizon = 'annual'
     join indicator i on i.region_id = g.region_id and i.goal_id = g.id
     where a.username = $1 and not exists (select 1 from self_evaluation s
       where s.project_id = p.id and s.status in ('submitted', 'forwarded', 'confirmed')) limit 1`,
    [username],
  );
  const indicator = rows[0]?.id;
  const lead = await server.signIn(username);
  const boundary = 'jixiao-boundary';
  const body = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\r\n--${boundary}--\r\n`;
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': 'key-evidence-1' };
  const files = async () => (await lead.send('GET', `/api/indicators/${indicator}/evidence`)).body as { id: string }[];
  const before = await files();
  const first = await lead.send('POST', `/api/indicators/${indicator}/evidence`, { body, headers });
  const second = await lead.send('POST', `/api/indicators/${indicator}/evidence`, { body, headers });
  expect(second.body).toEqual(first.body);
  expect(await files()).toHaveLength(before.length + 1);
  return second;
}
