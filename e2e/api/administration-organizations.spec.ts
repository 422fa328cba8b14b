import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AdministeredOrganization } from '@jixiao/contracts/views';
import { NOWHERE, administer, administeredState, rowsOf, trailOf } from './administration.js';
import { type Browser, type TestServer, startTestServer } from './test-server.js';

describe('administration of organizations', () => {
  let server: TestServer;
  let admin: Browser;
  let foreign: string;

  beforeAll(async () => {
    server = await startTestServer();
    admin = await server.signIn('admin');
    foreign = String((await rowsOf(server, `select id from organization where region_id = '420106' and code = '021'`))[0]?.['id']);
  });
  afterAll(() => server.stop());

  const list = async (): Promise<AdministeredOrganization[]> => (await admin.api.get('/api/administration/organizations')).items;
  const byCode = async (code: string): Promise<AdministeredOrganization> => {
    const row = (await list()).find((each) => each.code === code);
    if (!row) throw new Error(`There is no organization ${code}.`);
    return row;
  };
  const create = async (code: string, parentCode: string | null): Promise<AdministeredOrganization> => {
    const parentId = parentCode === null ? null : (await byCode(parentCode)).id;
    return admin.api.post('/api/administration/organizations', { body: { code, name: `机构${code}`, parentId } });
  };
  const pathOf = async (code: string): Promise<unknown> =>
    (await rowsOf(server, `select path from organization where region_id = '420105' and code = $1`, [code]))[0]?.['path'];

  it('lists the own region as a tree in three statements, however many there are', async () => {
    expect(await list()).toMatchObject([
      { code: '068', kind: 'department', parentId: null, projects: 0 },
      { code: '068001', kind: 'unit', projects: 12, users: 2 },
    ]);
    expect(await server.statementsOf(() => administer(admin, 'GET', '/organizations'))).toBe(3);
  });

  it('adds a department and a unit below it, in the trail', async () => {
    const department = await create('101', null);
    expect(department).toMatchObject({ kind: 'department', parentId: null, version: 1 });
    const unit = await create('101001', '101');
    expect(unit).toMatchObject({ kind: 'unit', parentId: department.id });
    expect(await pathOf('101001')).toBe('101/101001/');
    expect((await list()).map(({ code }) => code)).toEqual(['068', '068001', '101', '101001']);
    expect(await trailOf(server, 'organization', unit.id)).toMatchObject([
      { action: 'organization.created', actor: 'admin', changes: [{ new: '101001' }, { new: '机构101001' }, { new: '101/101001/' }] },
    ]);
  });

  it('carries everything below along when a code changes or a unit moves', async () => {
    await create('1010011', '101001');
    const department = await byCode('101');
    const recoded = await administer(admin, 'PUT', `/organizations/${department.id}`, { code: '102', name: '更名局', parentId: null }, department.version);
    expect(recoded).toMatchObject({ status: 200, body: { code: '102', name: '更名局', version: 2 } });
    expect(await pathOf('1010011')).toBe('102/101001/1010011/');

    const unit = await byCode('101001');
    const target = await byCode('068');
    const moved = await administer(admin, 'PUT', `/organizations/${unit.id}`, { code: unit.code, name: unit.name, parentId: target.id }, unit.version);
    expect(moved).toMatchObject({ status: 200, body: { parentId: target.id } });
    expect(await pathOf('101001')).toBe('068/101001/');
    expect(await pathOf('1010011')).toBe('068/101001/1010011/');
    expect((await trailOf(server, 'organization', unit.id)).at(-1)).toMatchObject({
      action: 'organization.changed',
      changes: [{ field: 'organization:path', old: '102/101001/', new: '068/101001/' }],
    });
  });

  it('shows who reads for a department what moves into it at once', async () => {
    const reader = await server.signIn('department');
    expect((await reader.api.get('/api/projects')).items).toHaveLength(12);
    const department = await byCode('068');
    const renamed = { code: '068', name: '更名后的局', parentId: null };
    const change = (body: typeof renamed, version: number): Promise<AdministeredOrganization> =>
      admin.api.put('/api/administration/organizations/{id}', { path: { id: department.id }, version, body });
    const { version } = await change(renamed, department.version);
    expect((await reader.api.get('/api/session')).roles).toEqual([
      { role: 'department', organizationId: department.id, organizationName: '更名后的局' },
    ]);
    await change({ ...renamed, name: department.name }, version);
  });

  it('does not move what carries out projects to another department, nor anything below itself', async () => {
    const unit = await byCode('068001');
    const other = await byCode('102');
    const away = await administer(admin, 'PUT', `/organizations/${unit.id}`, { code: unit.code, name: unit.name, parentId: other.id }, unit.version);
    expect(away).toMatchObject({ status: 409, body: { code: 'organization.in-use', field: 'parentId' } });

    const upper = await byCode('101001');
    const lower = await byCode('1010011');
    for (const parentId of [upper.id, lower.id]) {
      const ring = await administer(admin, 'PUT', `/organizations/${upper.id}`, { code: upper.code, name: upper.name, parentId }, upper.version);
      expect(ring).toMatchObject({ status: 422, body: { code: 'organization.below-itself', field: 'parentId' } });
    }
  });

  it('lets only one of two moves happen that together would make a ring', async () => {
    const [a, b] = [await create('ring-a', '102'), await create('ring-b', '102')];
    const answers = await Promise.all([
      administer(admin, 'PUT', `/organizations/${a.id}`, { code: a.code, name: a.name, parentId: b.id }, 1),
      administer(admin, 'PUT', `/organizations/${b.id}`, { code: b.code, name: b.name, parentId: a.id }, 1),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const paths = await rowsOf(server, `select path from organization where code in ('ring-a', 'ring-b') order by length(path)`);
    expect(String(paths[1]?.['path']).startsWith(String(paths[0]?.['path']))).toBe(true);
  });

  it('answers a stale version with the present row, and 404 for another region', async () => {
    const row = await byCode('102');
    const body = { code: '102', name: '又一个名字', parentId: null };
    const stale = await administer(admin, 'PUT', `/organizations/${row.id}`, body, row.version - 1);
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale', current: { id: row.id, version: row.version } } });
    expect(stale.text).not.toContain('"path"');
    for (const id of [foreign, NOWHERE]) {
      expect(await administer(admin, 'PUT', `/organizations/${id}`, body, 1)).toMatchObject({ status: 404, body: { code: 'organization.not-found' } });
    }
  });

  const BAD: [string, Record<string, unknown>, number, string, string][] = [
    ['nothing', {}, 400, 'validation.failed', 'code'],
    ['a code with a slash', { code: '0/1', name: '单位', parentId: null }, 400, 'validation.failed', 'code'],
    ['a code that is a number', { code: 68, name: '单位', parentId: null }, 400, 'validation.failed', 'code'],
    ['a blank name', { code: '201', name: ' 　', parentId: null }, 400, 'validation.failed', 'name'],
    ['NUL in a name', { code: '201', name: 'a\u0000b', parentId: null }, 400, 'validation.failed', 'name'],
    ['a long name', { code: '201', name: '长'.repeat(101), parentId: null }, 400, 'validation.failed', 'name'],
    ['a malformed parent', { code: '201', name: '单位', parentId: '068' }, 400, 'validation.failed', 'parentId'],
    ['a parent that is none', { code: '201', name: '单位', parentId: NOWHERE }, 422, 'organization.unknown', 'parentId'],
    ['a parent of another region', { code: '201', name: '单位', parentId: 'foreign' }, 422, 'organization.unknown', 'parentId'],
    ['a code that is taken', { code: '068001', name: '单位', parentId: null }, 409, 'organization.code-taken', 'code'],
    ['a kind', { code: '201', name: '单位', parentId: null, kind: 'unit' }, 400, 'validation.failed', 'kind'],
  ];

  it.each(BAD)('%s is refused and nothing changes', async (_, body, status, code, field) => {
    const before = await administeredState(server);
    const sent = body['parentId'] === 'foreign' ? { ...body, parentId: foreign } : body;
    expect(await administer(admin, 'POST', '/organizations', sent)).toMatchObject({ status, body: { code, field } });
    expect(await administeredState(server)).toBe(before);
  });

  it('keeps a department a department, and a code unique when it changes', async () => {
    const [department, unit] = [await byCode('102'), await byCode('101001')];
    const before = await administeredState(server);
    const asUnit = { code: '102', name: '单位', parentId: (await byCode('068')).id };
    expect(await administer(admin, 'PUT', `/organizations/${department.id}`, asUnit, department.version)).toMatchObject({
      status: 422,
      body: { code: 'organization.kind-stays', field: 'parentId' },
    });
    const taken = { code: '068', name: unit.name, parentId: unit.parentId };
    expect(await administer(admin, 'PUT', `/organizations/${unit.id}`, taken, unit.version)).toMatchObject({
      status: 409,
      body: { code: 'organization.code-taken', field: 'code' },
    });
    expect(await administeredState(server)).toBe(before);
  });
});
