import { createTestDatabase, type TestDatabase } from '@jixiao/testing/database';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate, migrations, revertAll } from './index.js';

/** What an administrator of a shared server hands out: the owner of one database, who is no superuser. */
describe('migrations by an owner who is no superuser', () => {
  const owner = `jixiao_test_${randomBytes(4).toString('hex')}`;
  let database: TestDatabase;
  let ownerUrl: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await administer(`CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'test'`);
    await administer(`ALTER DATABASE ${new URL(database.url).pathname.slice(1)} OWNER TO ${owner}`);
    await administer(`DO $$ BEGIN
      IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'jixiao_app') THEN
        GRANT jixiao_app TO ${owner} WITH ADMIN OPTION;
      END IF;
    END $$`);
    ownerUrl = withUser(database.url);
  });

  afterAll(async () => {
    await revertAll(ownerUrl);
    await administer(`DROP OWNED BY ${owner} CASCADE`);
    await administer(`ALTER DATABASE ${new URL(database.url).pathname.slice(1)} OWNER TO CURRENT_USER`);
    await administer(`DROP ROLE ${owner}`);
    await database.drop();
  });

  function withUser(url: string): string {
    const changed = new URL(url);
    changed.username = owner;
    changed.password = 'test';
    return changed.href;
  }

  async function administer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }

  it('run, and let that owner work as the server role', async () => {
    expect(await migrate(ownerUrl)).toHaveLength(migrations.length);
    const server = new pg.Client({ connectionString: withUser(database.appUrl) });
    await server.connect();
    try {
      expect((await server.query('SELECT current_user::text AS name')).rows).toEqual([{ name: 'jixiao_app' }]);
      expect((await server.query('SELECT * FROM organization')).rows).toEqual([]);
    } finally {
      await server.end();
    }
  });
});
