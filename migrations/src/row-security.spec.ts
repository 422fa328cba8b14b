import { createTestDatabase, type TestDatabase } from '@jixiao/testing/database';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from './index.js';

const home = '420105';
const other = '420106';
const id = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

describe('row-level security of the server role', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let server: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase(migrate);
    owner = new pg.Client({ connectionString: database.url });
    server = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), server.connect()]);
    await owner.query(`
      INSERT INTO region VALUES ('${home}', '甲区'), ('${other}', '乙区');
      INSERT INTO organization (region_id, id, kind, code, name, path)
      VALUES ('${home}', '${id(1)}', 'department', '068', '甲局', '068/'),
             ('${other}', '${id(2)}', 'department', '068', '乙局', '068/');
      INSERT INTO audit_event (region_id, id, at, action, object_type, object_id, changes, hash)
      VALUES ('${home}', '${id(3)}', now(), 'create', 'organization', '${id(1)}', '{}', repeat('0', 64))`);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), server.end()]);
    await database.drop();
  });

  async function inRegion<T extends pg.QueryResultRow>(region: string, sql: string): Promise<pg.QueryResult<T>> {
    await server.query('BEGIN');
    try {
      await server.query(`SET LOCAL app.region_id = '${region}'`);
      return await server.query<T>(sql);
    } finally {
      await server.query('ROLLBACK');
    }
  }

  it('works as a role that neither owns the tables nor bypasses policies', async () => {
    const { rows } = await server.query(
      `SELECT current_user::text AS name, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([{ name: 'jixiao_app', rolsuper: false, rolbypassrls: false }]);
  });

  it('shows nothing without a scope, also after a transaction that had one', async () => {
    expect((await server.query('SELECT * FROM organization')).rows).toEqual([]);
    await inRegion(home, 'SELECT 1');
    expect((await server.query('SELECT * FROM organization')).rows).toEqual([]);
  });

  it('shows only the own region to a query without where', async () => {
    const { rows } = await inRegion(home, 'SELECT region_id, name FROM organization');
    expect(rows).toEqual([{ region_id: home, name: '甲局' }]);
  });

  it('refuses a row for another region', async () => {
    const insert = `INSERT INTO organization (region_id, id, kind, code, name, path)
                    VALUES ('${other}', '${id(4)}', 'department', '069', '丙局', '069/')`;
    await expect(inRegion(home, insert)).rejects.toThrow(/row-level security/);
    await expect(inRegion(home, `UPDATE organization SET region_id = '${other}'`)).rejects.toThrow(/row-level security/);
  });

  it('changes and deletes nothing of another region', async () => {
    const byId = `WHERE region_id = '${other}' AND id = '${id(2)}'`;
    expect((await inRegion(home, `UPDATE organization SET name = 'x' ${byId}`)).rowCount).toBe(0);
    expect((await inRegion(home, `DELETE FROM organization ${byId}`)).rowCount).toBe(0);
  });

  it('adds to the trail but never changes it', async () => {
    const next = `INSERT INTO audit_event (region_id, id, at, action, object_type, object_id, changes, previous_hash, hash)
                  VALUES ('${home}', '${id(5)}', now(), 'update', 'organization', '${id(1)}', '{}', repeat('0', 64), repeat('1', 64))`;
    expect((await inRegion(home, next)).rowCount).toBe(1);
    await expect(inRegion(home, `UPDATE audit_event SET action = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(inRegion(home, `DELETE FROM audit_event`)).rejects.toThrow(/permission denied/);
    await expect(inRegion(home, `TRUNCATE audit_event`)).rejects.toThrow(/permission denied/);
  });

  it('takes a waiver back but neither rewrites nor deletes it', async () => {
    await owner.query(`
      INSERT INTO app_user (region_id, id, organization_id, name) VALUES ('${home}', '${id(7)}', '${id(1)}', '主管审核');
      INSERT INTO scoring_scheme VALUES ('s', '{}');
      INSERT INTO fiscal_year (region_id, id, year, scheme_id, stage) VALUES ('${home}', '${id(8)}', 2027, 's', 'review');
      INSERT INTO check_waiver (region_id, id, organization_id, year, rule, fingerprint, cells, message, check_version, reason, created_by)
      VALUES ('${home}', '${id(9)}', '${id(1)}', 2027, 'r', repeat('0', 64), '[]', '{}', '1', '已核实', '${id(7)}')`);
    const back = `taken_back_by = '${id(7)}', taken_back_at = now(), taken_back_reason = '数字有误'`;
    expect((await inRegion(home, `UPDATE check_waiver SET ${back}`)).rowCount).toBe(1);
    expect((await inRegion(other, `UPDATE check_waiver SET ${back}`)).rowCount).toBe(0);
    await expect(inRegion(home, `UPDATE check_waiver SET reason = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(inRegion(home, `DELETE FROM check_waiver`)).rejects.toThrow(/permission denied/);
    await expect(inRegion(home, `UPDATE check_waiver SET taken_back_at = now()`)).rejects.toThrow(/check constraint/);
  });

  it('cannot fork the trail of an object', async () => {
    const fork = `INSERT INTO audit_event (region_id, id, at, action, object_type, object_id, changes, hash)
                  VALUES ('${home}', '${id(6)}', now(), 'create', 'organization', '${id(1)}', '{}', repeat('2', 64))`;
    await expect(inRegion(home, fork)).rejects.toThrow(/unique/);
  });

  it('cannot change regions or the shared reference data', async () => {
    await expect(server.query(`DELETE FROM region`)).rejects.toThrow(/permission denied/);
    await expect(server.query(`UPDATE scoring_scheme SET definition = '{}'`)).rejects.toThrow(/permission denied/);
  });
});
