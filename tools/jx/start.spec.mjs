import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import pg from 'pg';
import { runTarget } from './build.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { isAlive } from './is-alive.mjs';
import { freePort } from './ports.mjs';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

describe('jx start', { timeout: 600_000 }, () => {
  let data;
  let port;
  let running;

  before(async () => {
    data = temporaryData();
    port = String(await freePort());
  });
  afterEach(async () => {
    running?.kill('SIGINT');
    await running?.ended;
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  async function start() {
    running = spawnJx(['start'], { env: { PORT: port, JIXIAO_DATA: data } });
    await running.ready;
    return running;
  }

  const health = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status;
  const postmaster = () => Number(readFileSync(join(data, 'database', 'postmaster.pid'), 'utf8').split('\n')[0]);

  it('serves, and ends on Ctrl-C with the database stopped and the folder free', async () => {
    const first = await start();
    assert.match(first.written.stderr, /Migrating the database/);
    assert.match(first.written.stdout, /lead .*jixiao-2026/);
    assert.equal(await health(), 200);
    const database = postmaster();
    first.kill('SIGINT');
    const { code, stderr } = await first.ended;
    assert.equal(code, 0, stderr);
    assert.match(stderr, /Stopped\.\n$/);
    assert.equal(isAlive(database), false);
    assert.equal(existsSync(join(data, 'database', 'postmaster.pid')), false);
    assert.equal(existsSync(join(data, 'jx.pid')), false);
  });

  it('neither installs, builds, migrates nor seeds a second time', async () => {
    const { written } = await start();
    assert.doesNotMatch(written.stderr, /Installing|Bringing|Migrating|Filled/);
    assert.match(await runTarget('build', [], { silent: true }), /instead of running the command for (\d+) out of \1 tasks/);
    assert.equal(await health(), 200);
  });

  it('fails with an exit code where the schema of its own database is newer than the program', async () => {
    const database = await startEmbeddedDatabase(data);
    await execute(database.url, `insert into schema_migration (timestamp, name) values (9999999999999, 'FromTheFuture')`);
    await database.stop();
    const { code, stderr } = await spawnJx(['start'], { env: { PORT: port, JIXIAO_DATA: data } }).ended;
    assert.equal(code, 1, stderr);
    assert.match(stderr, /The database is newer than this program/);
    const again = await startEmbeddedDatabase(data);
    await execute(again.url, `delete from schema_migration where name = 'FromTheFuture'`);
    await again.stop();
  });

  it('starts again after kill -9, with server and database of the killed run gone', async () => {
    const killed = await start();
    const database = postmaster();
    killed.kill('SIGKILL');
    await killed.ended;
    const again = await start();
    assert.doesNotMatch(again.written.stderr, /Migrating|Filled/);
    assert.notEqual(postmaster(), database);
    assert.equal(await health(), 200);
  });
});

describe('jx start with DATABASE_URL refuses in one sentence', { timeout: 600_000 }, () => {
  let data;
  let database;
  before(async () => {
    data = temporaryData();
    database = await startEmbeddedDatabase(join(data, 'server'));
  });
  after(async () => {
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  });

  async function refusal(change) {
    const url = new URL(database.url);
    change(url);
    const env = { PORT: String(await freePort()), JIXIAO_DATA: join(data, 'own'), DATABASE_URL: url.href };
    const { code, stderr } = await spawnJx(['start'], { env }).ended;
    assert.equal(code, 1, stderr);
    assert.doesNotMatch(stderr, /^\s+at |node:internal/m);
    assert.equal(stderr.includes(decodeURIComponent(new URL(database.url).password)), false);
    return stderr.trim().split('\n').at(-1);
  }

  it('a server that does not answer', async () => {
    const nobody = await freePort();
    const sentence = await refusal((url) => Object.assign(url, { port: String(nobody) }));
    assert.match(sentence, /^The database at 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\): check DATABASE_URL/);
  });

  it('a wrong password', async () => {
    const sentence = await refusal((url) => Object.assign(url, { password: 'wrong' }));
    assert.match(sentence, /^The database refuses the user or the password of DATABASE_URL/);
  });

  it('a database that does not exist', async () => {
    assert.match(await refusal((url) => Object.assign(url, { pathname: '/nowhere' })), /^There is no database "nowhere"/);
  });

  it('a user without rights', async () => {
    await asOwner(`create role guest login password 'guest'`);
    const sentence = await refusal((url) => Object.assign(url, { username: 'guest', password: 'guest' }));
    assert.match(sentence, /^The user of DATABASE_URL may not prepare the database/);
  });

  it('a schema newer than the program', async () => {
    await asOwner('create table schema_migration (id serial primary key, timestamp bigint not null, name text not null)');
    await asOwner(`insert into schema_migration (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`);
    const sentence = await refusal(() => undefined);
    assert.match(sentence, /^The database is newer than this program \(it has FromTheFuture9999999999999\): update the program/);
  });

  const asOwner = (sql) => execute(database.url, sql);
});

async function execute(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
