import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { runTarget } from './build.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

describe('jx audit', { timeout: 600_000 }, () => {
  let data;
  const run = (...args) => spawnJx(args, { env: { JIXIAO_DATA: data } }).ended;
  const onDatabase = async (work) => {
    const database = await startEmbeddedDatabase(data);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return await work(client, database.url);
    } finally {
      await client.end();
      await database.stop();
    }
  };

  before(async () => {
    data = temporaryData();
    await runTarget('build', ['server', 'migrations', 'seeds'], { silent: true });
    await onDatabase(async (_, url) => {
      const { migrate } = await import('../../migrations/dist/index.js');
      const { seed } = await import('../../seeds/dist/index.js');
      await migrate(url);
      await seed(url, data);
    });
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  it('proves what a command exported, too, and names the row that was altered afterwards', async () => {
    const exported = await run('export', '--region', '420105', '--forms', 'department', '--output', join(data, 'out.zip'));
    assert.equal(exported.code, 0, exported.stderr);
    const anchored = await run('audit', 'anchor', '--json');
    const anchors = JSON.parse(anchored.stdout);
    assert.ok(anchors.length > 0);
    const sound = await run('audit', 'verify', '--anchor', anchors[0].hash);
    assert.equal(sound.code, 0, sound.stdout);
    assert.match(sound.stdout, /^Sound: \d+ events of \d+ objects, \d+ anchors, 0 flaws\n$/);

    const id = await onDatabase(async (client) => {
      const { rows } = await client.query(`select * from audit_event where action = 'export.by-command'`);
      assert.equal(rows.length, 1);
      assert.equal(rows[0].actor_id, null);
      assert.ok(rows[0].changes.some(({ field, new: value }) => field === 'export:operator' && value.length > 0));
      await client.query(`update audit_event set changes = '[]' where id = $1`, [rows[0].id]);
      return rows[0].id;
    });
    const broken = await run('audit', 'verify', '--json');
    assert.equal(broken.code, 1);
    const { sound: whole, flaws } = JSON.parse(broken.stdout);
    assert.deepEqual([whole, flaws.map((flaw) => [flaw.kind, flaw.id])], [false, [['altered', id]]]);
  });

  it('says what it does not understand', async () => {
    for (const args of [[], ['prove'], ['verify', '--anchor', 'x']]) {
      const { code, stderr } = await run('audit', ...args);
      assert.equal(code, 2);
      assert.match(stderr, /\.\/jx audit --help tells more\./);
    }
  });
});
