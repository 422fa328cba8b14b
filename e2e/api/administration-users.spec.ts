import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AdministeredUser, UserWithPassword } from '@jixiao/contracts/views';
import { NOWHERE, administer, administeredState, rowsOf, trailOf } from './administration.js';
import { type Browser, type TestServer, present, startTestServer } from './test-server.js';

const OWN_PASSWORD = '我的新密码-2026';

describe('administration of users', () => {
  let server: TestServer;
  let admin: Browser;
  let unit: string;
  let foreignUser: string;
  let foreignUnit: string;

  beforeAll(async () => {
    server = await startTestServer();
    admin = await server.signIn('admin');
    unit = present((await admin.api.get('/api/administration/organizations')).items[1]).id;
    foreignUser = String((await rowsOf(server, `select id from app_user where region_id = '420106' and name = '孙悦'`))[0]?.['id']);
    foreignUnit = String((await rowsOf(server, `select id from organization where region_id = '420106' and code = '021001'`))[0]?.['id']);
  });
  afterAll(() => server.stop());

  const users = (query: { q?: string; state?: 'active' | 'deactivated'; limit?: number; cursor?: string | null } = {}) =>
    admin.api.get('/api/administration/users', { query });
  const find = async (username: string): Promise<AdministeredUser> => {
    const row = (await users({ q: username })).items.find((each) => each.username === username);
    if (!row) throw new Error(`There is no user ${username}.`);
    return row;
  };
  const newUser = (username: string) => ({
    username,
    name: `人员${username}`,
    organizationId: unit,
    roles: [{ role: 'lead' as const, organizationId: unit }],
  });
  const keep = ({ name, roles }: AdministeredUser, more: object = {}) => ({
    name,
    roles: roles.map(({ role, organizationId }) => ({ role, organizationId })),
    ...more,
  });

  it('lists the people of the own region by name, page by page, in three statements', async () => {
    const all = await users();
    expect(all.items).toHaveLength(6);
    expect(all.nextCursor).toBeNull();
    const first = await users({ limit: 4 });
    const second = await users({ limit: 4, cursor: first.nextCursor });
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.nextCursor).toBeNull();
    expect(await server.statementsOf(() => administer(admin, 'GET', '/users'))).toBe(3);
    expect(await server.statementsOf(() => administer(admin, 'GET', '/users?limit=1'))).toBe(3);
    expect(JSON.stringify(all)).not.toMatch(/argon2|hash/i);
  });

  it.each([
    ['张明', ['lead']],
    ['FINANCE', ['finance']],
    ['8000-0005', ['reader']],
    ["' or 1=1 --", []],
  ])('finds %p', async (text, usernames) => {
    expect((await users({ q: text })).items.map(({ username }) => username)).toEqual(usernames);
  });

  it('adds a person who replaces the one-time password before anything else', async () => {
    const { user, password } = await admin.api.post('/api/administration/users', { body: { ...newUser('zhou.min'), phone: ' 027-8000-0200' } });
    expect(user).toMatchObject({ username: 'zhou.min', mustChangePassword: true, version: 1, projects: 0 });
    expect(await trailOf(server, 'user', user.id)).toMatchObject([{ action: 'user.created', actor: 'admin' }]);
    expect(JSON.stringify(await rowsOf(server, `select * from audit_event where object_id = $1`, [user.id]))).not.toContain(password);

    const browser = await server.signIn('zhou.min', password);
    expect((await browser.api.get('/api/session')).mustChangePassword).toBe(true);
    expect(await browser.send('GET', '/api/projects')).toMatchObject({ status: 403, body: { code: 'password.change-required' } });
    for (const [body, status, code, field] of [
      [{ current: 'wrong', next: OWN_PASSWORD }, 422, 'password.wrong', 'current'],
      [{ current: password, next: password }, 422, 'password.unchanged', 'next'],
      [{ current: password, next: 'short' }, 422, 'password.too-short', 'next'],
      [{ current: password, next: 'my-Zhou.Min-2026' }, 422, 'password.like-username', 'next'],
      [{ current: password, next: 'QwertyUiop' }, 422, 'password.common', 'next'],
      [{ current: password, next: 'abababababab' }, 422, 'password.common', 'next'],
    ] as const) {
      expect(await browser.send('PUT', '/api/session/password', { body })).toMatchObject({ status, body: { code, field } });
    }
    expect((await browser.send('PUT', '/api/session/password', { body: { current: password, next: OWN_PASSWORD } })).status).toBe(204);
    expect((await browser.api.get('/api/projects')).items).toEqual([]);
    expect((await server.anonymous.send('POST', '/api/session', { body: { username: 'zhou.min', password } })).status).toBe(401);
    await server.signIn('zhou.min', OWN_PASSWORD);
    expect((await trailOf(server, 'user', user.id)).at(-1)).toMatchObject({ action: 'user.password-changed', actor: 'zhou.min' });
  });

  it('changes a role, which counts from the next request on and ends the sessions that the old one opened', async () => {
    const browser = await server.signIn('zhou.min', OWN_PASSWORD);
    expect((await browser.send('GET', '/api/reviews')).status).toBe(403);
    const before = await find('zhou.min');
    const roles = [{ role: 'finance', organizationId: null }];
    const changed = await administer(admin, 'PUT', `/users/${before.id}`, { name: '周敏', phone: null, organizationId: null, roles }, before.version);
    expect(changed).toMatchObject({ status: 200, body: { name: '周敏', phone: null, roles, version: before.version + 1 } });
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    expect((await (await server.signIn('zhou.min', OWN_PASSWORD)).send('GET', '/api/reviews')).status).toBe(200);
    expect((await trailOf(server, 'user', before.id)).at(-1)).toMatchObject({
      action: 'user.changed',
      changes: [
        { field: 'user:name', new: '周敏' },
        { field: 'user:phone', old: '027-8000-0200', new: null },
        { field: 'user:organizationId', new: null },
        { field: 'user:roles', old: [`lead@${unit}`], new: ['finance@*'] },
      ],
    });
  });

  it('closes an account: its session ends at once, and it opens again', async () => {
    const browser = await server.signIn('zhou.min', OWN_PASSWORD);
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
    const { id, version } = await find('zhou.min');
    const closed = await admin.api.post('/api/administration/users/{id}/deactivation', { path: { id }, version });
    expect(closed.deactivatedAt).toMatch(/^20\d\d-/);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    const attempt = { body: { username: 'zhou.min', password: OWN_PASSWORD } };
    expect(await server.anonymous.send('POST', '/api/session', attempt)).toMatchObject({ status: 401, body: { code: 'sign-in.failed' } });
    expect(await rowsOf(server, `select 1 from session where user_id = $1`, [id])).toEqual([]);
    expect((await users({ state: 'deactivated' })).items).toMatchObject([{ id }]);
    expect((await users({ state: 'active' })).items).toHaveLength(6);

    const opened = await administer(admin, 'POST', `/users/${id}/reactivation`, undefined, version + 1);
    expect(opened).toMatchObject({ status: 200, body: { deactivatedAt: null, version: version + 2 } });
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    await server.signIn('zhou.min', OWN_PASSWORD);
    expect((await trailOf(server, 'user', id)).slice(-2)).toMatchObject([{ action: 'user.deactivated' }, { action: 'user.reactivated' }]);
  });

  it('gives a new one-time password for a forgotten one and ends the sessions', async () => {
    const browser = await server.signIn('zhou.min', OWN_PASSWORD);
    const { id, version } = await find('zhou.min');
    const reset = await administer(admin, 'POST', `/users/${id}/password-reset`, undefined, version);
    expect(reset).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' }, body: { user: { mustChangePassword: true } } });
    const { password }: UserWithPassword = JSON.parse(reset.text);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    expect((await server.anonymous.send('POST', '/api/session', { body: { username: 'zhou.min', password: OWN_PASSWORD } })).status).toBe(401);
    await server.signIn('zhou.min', password);
  });

  it('keeps the own account open and an administrator', async () => {
    const own = await find('admin');
    const before = await administeredState(server);
    for (const [method, path, body, code] of [
      ['POST', `/users/${own.id}/deactivation`, undefined, 'user.own-account'],
      ['POST', `/users/${own.id}/password-reset`, undefined, 'user.own-account'],
      ['PUT', `/users/${own.id}`, keep(own, { roles: [{ role: 'reader', organizationId: null }] }), 'user.own-administration'],
    ] as const) {
      expect(await administer(admin, method, path, body, own.version)).toMatchObject({ status: 409, body: { code } });
    }
    expect(await administeredState(server)).toBe(before);
    const more = [...keep(own).roles, { role: 'reader', organizationId: null }];
    expect(await administer(admin, 'PUT', `/users/${own.id}`, keep(own, { roles: more }), own.version)).toMatchObject({ status: 200 });
  });

  it('leaves the region an administrator when two take the role from each other', async () => {
    const roles = [{ role: 'administrator' as const, organizationId: null }];
    const { password } = await admin.api.post('/api/administration/users', { body: { ...newUser('wu.admin'), organizationId: null, roles } });
    const second = await server.signIn('wu.admin', password);
    await second.api.put('/api/session/password', { body: { current: password, next: OWN_PASSWORD } });
    const [first, other] = [await find('admin'), await find('wu.admin')];
    const reader = { roles: [{ role: 'reader', organizationId: null }] };
    const answers = await Promise.all([
      administer(admin, 'PUT', `/users/${other.id}`, keep(other, reader), other.version),
      administer(second, 'PUT', `/users/${first.id}`, keep(first, reader), first.version),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await rowsOf(server, `select count(*)::int as left from role_assignment where region_id = '420105' and role = 'administrator'`)).toEqual([
      { left: 1 },
    ]);
    await server.sql(`insert into role_assignment (region_id, id, user_id, role) select region_id, gen_random_uuid(), user_id, 'administrator'
                      from account where username = 'admin' on conflict do nothing`);
    admin = await server.signIn('admin');
  });

  it('answers a stale version with the present row, and 404 for another region', async () => {
    const row = await find('lead');
    const stale = await administer(admin, 'PUT', `/users/${row.id}`, keep(row, { name: '别人' }), row.version + 1);
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale', current: { id: row.id, name: '张明' } } });
    for (const id of [foreignUser, NOWHERE]) {
      for (const [method, path, body] of [
        ['PUT', `/users/${id}`, keep(row)],
        ['POST', `/users/${id}/deactivation`, undefined],
        ['POST', `/users/${id}/reactivation`, undefined],
        ['POST', `/users/${id}/password-reset`, undefined],
      ] as const) {
        expect(await administer(admin, method, path, body, 1)).toMatchObject({ status: 404, body: { code: 'user.not-found' } });
      }
    }
  });

  const LEAD = [{ role: 'lead', organizationId: NOWHERE }];
  const GOOD = { username: 'new.person', name: '新人', roles: [{ role: 'reader', organizationId: null }] };
  const BAD: [string, object, number, string, string][] = [
    ['nothing', {}, 400, 'validation.failed', 'username'],
    ['a username with capitals', { ...GOOD, username: 'Zhang' }, 400, 'validation.failed', 'username'],
    ['a username that is taken', { ...GOOD, username: 'lead' }, 409, 'user.username-taken', 'username'],
    ['a username of another region', { ...GOOD, username: 'finance-other' }, 409, 'user.username-taken', 'username'],
    ['a blank name', { ...GOOD, name: '  ' }, 400, 'validation.failed', 'name'],
    ['a telephone that is none', { ...GOOD, phone: '请致电' }, 400, 'validation.failed', 'phone'],
    ['no role', { ...GOOD, roles: [] }, 400, 'validation.failed', 'roles'],
    ['an unknown role', { ...GOOD, roles: [{ role: 'root', organizationId: null }] }, 400, 'validation.failed', 'roles[0].role'],
    ['a role twice', { ...GOOD, roles: [...GOOD.roles, ...GOOD.roles] }, 400, 'validation.failed', 'roles'],
    ['a lead of the whole region', { ...GOOD, roles: [{ role: 'lead', organizationId: null }] }, 422, 'role.needs-organization', 'roles[0].organizationId'],
    ['an administrator of one unit', { ...GOOD, roles: [...GOOD.roles, { role: 'administrator', organizationId: NOWHERE }] }, 422, 'role.whole-region', 'roles[1].organizationId'],
    ['an organization that is none', { ...GOOD, roles: LEAD }, 422, 'organization.unknown', 'roles[0].organizationId'],
    ['an organization of another region', { ...GOOD, organizationId: 'foreign' }, 422, 'organization.unknown', 'organizationId'],
    ['a password', { ...GOOD, password: 'jixiao-2026' }, 400, 'validation.failed', 'password'],
  ];

  it.each(BAD)('%s is refused and nothing changes', async (_, body, status, code, field) => {
    const before = await administeredState(server);
    const sent = 'organizationId' in body ? { ...body, organizationId: foreignUnit } : body;
    expect(await administer(admin, 'POST', '/users', sent)).toMatchObject({ status, body: { code, field } });
    expect(await administeredState(server)).toBe(before);
  });

  it.each([['?state=gone', 'state'], ['?cursor=abc', 'cursor'], ['?limit=0', 'limit'], ['?q=%00', 'q'], ['?role=lead', 'role']])(
    'refuses the list %s',
    async (query, field) => {
      expect(await administer(admin, 'GET', `/users${query}`)).toMatchObject({ status: 400, body: { code: 'validation.failed', field } });
    },
  );
});
