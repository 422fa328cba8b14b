import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { runTarget } from './build.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { claimData } from './single-run.mjs';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

describe('jx export', { timeout: 600_000 }, () => {
  let data;
  const run = (...args) => spawnJx(['export', ...args], { env: { JIXIAO_DATA: data } }).ended;
  const archive = () => join(data, 'out.zip');
  const filesIn = (file) => Object.keys(unzipSync(new Uint8Array(readFileSync(file))));

  before(async () => {
    data = temporaryData();
    await runTarget('build', ['server', 'migrations', 'seeds'], { silent: true });
    const database = await startEmbeddedDatabase(data);
    const { migrate } = await import('../../migrations/dist/index.js');
    const { seed } = await import('../../seeds/dist/index.js');
    await migrate(database.url);
    await seed(database.url, data);
    await database.stop();
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  it('writes all forms of a region from a database that it starts and stops itself', async () => {
    const { code, stdout, stderr } = await run('--region', '420105', '--output', archive(), '--json');
    assert.equal(code, 0, stderr);
    const result = JSON.parse(stdout);
    assert.deepEqual([result.file, result.year, result.forms, result.failures], [archive(), 2026, 27, []]);
    const files = filesIn(archive());
    assert.equal(files.filter((name) => name.endsWith('.docx')).length, 27);
    assert.ok(files.includes('导出清单.xlsx'));
    assert.equal(existsSync(join(data, 'database', 'postmaster.pid')), false);
    assert.equal(existsSync(join(data, 'jx.pid')), false);
  });

  it('writes those of one organization, of the kinds and in the format that are asked for, beside a run of the program', async () => {
    const { release } = claimData(data);
    const database = await startEmbeddedDatabase(data);
    try {
      const { code, stdout, stderr } = await run(
        '--region',
        '420105',
        '--organization',
        '068',
        '--forms',
        'department',
        '--format',
        'xlsx',
        '--output',
        data,
      );
      assert.equal(code, 0, stderr);
      assert.match(stdout, /: 1 forms of .+, 2026, in [\d.]+ s\n$/);
      const [name] = readdirSync(data).filter((each) => each.startsWith('2026年度绩效表单') && each.endsWith('.zip'));
      assert.deepEqual(
        filesIn(join(data, name)).map((path) => path.split('/').at(-1)),
        ['068 武汉市汉阳区经济信息化和科技创新局.xlsx', '导出清单.xlsx'],
      );
    } finally {
      await database.stop();
      release();
    }
  });

  it('says what it cannot do, and leaves no file', async () => {
    const REFUSED = [
      [['--region', '420105', '--year', '2099'], 2, /no budget year 2099/],
      [['--region', '999999'], 2, /no region 999999/],
      [[], 2, /several regions/],
      [['--region', '420105', '--organization', 'x'], 2, /no organization x/],
      [['--region', '420105', '--output', join(data, 'missing', 'out.zip')], 1, /cannot be written \(ENOENT\)/],
    ];
    rmSync(archive());
    for (const [args, expected, sentence] of REFUSED) {
      const { code, stdout, stderr } = await run('--output', archive(), ...args);
      assert.deepEqual([code, stdout], [expected, '']);
      assert.match(stderr, sentence);
    }
    assert.deepEqual(
      readdirSync(data).filter((name) => name.startsWith('out.zip')),
      [],
    );
  });
});
