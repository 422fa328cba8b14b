import { createTestDatabase, type TestDatabase } from '@jixiao/testing/database';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, migrations, pendingOrNewer, revertAll } from './index.js';

/** Tables that are only added to. */
const APPENDED = ['audit_event', 'audit_anchor', 'audit_anchor_head', 'document_import_acceptance', 'target_step', 'target_set_version', 'target_review', 'target_comment', 'publication_step', 'rectification_step'];

/** Tables of which nothing is deleted. */
const KEPT = ['department_overview', 'disclosure_table', 'check_waiver', 'delegation', 'target_set', 'publication', 'rectification', 'rectification_file', 'library_entry', 'window_extension'];

const names = migrations.map((migration) => migration.name);

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  async function query(sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  const columns = () =>
    query(`SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
           WHERE table_schema = 'public' ORDER BY 1, 2`);

  it('tells an empty database what it lacks', async () => {
    expect(await pendingOrNewer(database.url)).toEqual({ pending: names, newer: [] });
  });

  it('goes up, down to nothing, and up to the same schema again', async () => {
    expect(await migrate(database.url)).toEqual(names);
    const first = await columns();
    await revertAll(database.url);
    expect(await query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`)).toEqual([
      { relname: 'schema_migration' },
    ]);
    expect(await migrate(database.url)).toEqual(names);
    expect(await columns()).toEqual(first);
  });

  it('does nothing on a database that is up to date, even for two at once', async () => {
    expect(await Promise.all([migrate(database.url), migrate(database.url)])).toEqual([[], []]);
  });

  it('keys every tenant table by region first and secures its rows', async () => {
    const tenant = await query(`
      SELECT c.relname, c.relrowsecurity,
             (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum))
              FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
              WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
             (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname NOT LIKE '%\\_public') AS policies
      FROM pg_class c JOIN pg_attribute r ON r.attrelid = c.oid AND r.attname = 'region_id'
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('account', 'session', 'form_export_task')`);
    expect(tenant).toHaveLength(46);
    for (const table of tenant) {
      expect(table).toMatchObject({ relrowsecurity: true, key: ['region_id', 'id'] });
      const name = String(table['relname']);
      expect(table['policies']).toBe(APPENDED.includes(name) ? 2 : KEPT.includes(name) ? 3 : 4);
    }
  });

  it('includes the region in every foreign key between tenant tables and every unique constraint', async () => {
    const without = await query(`
      SELECT c.conrelid::regclass::text, c.conname FROM pg_constraint c
      JOIN pg_attribute r ON r.attrelid = c.conrelid AND r.attname = 'region_id'
      WHERE c.contype IN ('f', 'u') AND NOT r.attnum = ANY (c.conkey)
        AND c.conrelid::regclass::text NOT IN ('account', 'session')
        AND coalesce(c.confrelid, 0) <> 'scoring_scheme'::regclass`);
    expect(without).toEqual([]);
  });

  it('uses no triggers', async () => {
    expect(await query(`SELECT tgname FROM pg_trigger WHERE NOT tgisinternal`)).toEqual([]);
  });

  it('names a migration that a newer version left behind', async () => {
    await query(`INSERT INTO schema_migration (timestamp, name) VALUES (9000000000001, 'FromTheFuture9000000000001')`);
    expect(await pendingOrNewer(database.url)).toEqual({ pending: [], newer: ['FromTheFuture9000000000001'] });
  });
});
