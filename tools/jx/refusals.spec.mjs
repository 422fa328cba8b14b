import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

/** The last line of standard error is the sentence for the person at the terminal; no line is one of a stack. */
function assertSentence({ code, stdout, stderr }, sentence, exitCode = 1) {
  assert.equal(code, exitCode, stderr);
  assert.equal(stdout, '');
  const lines = stderr.trim().split('\n');
  assert.match(lines.at(-1), sentence);
  assert.deepEqual(
    lines.filter((line) => /^\s+at |node:internal|\.mjs:\d+/.test(line)),
    [],
  );
}

describe('jx refuses in one sentence', () => {
  let data;
  before(() => {
    data = temporaryData();
  });
  after(() => rmSync(data, { recursive: true, force: true }));

  it('a command that does not exist', async () => {
    assertSentence(await spawnJx(['strat']).ended, /^There is no command "strat"\./, 2);
  });

  it('a Node that is too old', async () => {
    const older = join(data, 'older.cjs');
    writeFileSync(older, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '16.20.2' } });`);
    const answer = await spawnJx(['start'], { node: ['--require', older] }).ended;
    assertSentence(answer, /^Node 16\.20\.2 is too old: install Node 18 or newer/);
    assert.equal(answer.stderr.trim().split('\n').length, 1);
  });

  it('a port that is taken', async () => {
    const other = createServer();
    await new Promise((done) => other.listen(0, done));
    const { port } = other.address();
    try {
      const answer = await spawnJx(['start'], { env: { PORT: String(port), JIXIAO_DATA: data } }).ended;
      assertSentence(answer, new RegExp(`^Port ${port} is already in use: stop the other program or choose another port`));
    } finally {
      other.close();
    }
  });

  it('a port that is none', async () => {
    assertSentence(await spawnJx(['start'], { env: { PORT: 'http', JIXIAO_DATA: data } }).ended, /^PORT=http is not a port/);
  });

  it('an export of what there is not, and tells what there is', async () => {
    assertSentence(await spawnJx(['export', '--forms', 'budget']).ended, /^There is no form budget: choose among declaration, /, 2);
    assertSentence(await spawnJx(['export', '--format', 'odt']).ended, /^There is no format odt: choose docx, xlsx, pdf\.$/, 2);
    assertSentence(await spawnJx(['export', '--year', '26']).ended, /^26 is not a budget year\.$/, 2);
    assertSentence(await spawnJx(['export', '--all']).ended, /\.\/jx export --help tells more\.$/, 2);
    const { code, stdout, stderr } = await spawnJx(['export', '--help']).ended;
    assert.deepEqual([code, stderr], [0, '']);
    for (const option of ['output', 'region', 'organization', 'year', 'forms', 'format', 'json']) assert.match(stdout, new RegExp(`--${option} `));
  });

  it('a data folder that cannot be written', async () => {
    const file = join(data, 'file');
    writeFileSync(file, '');
    const answer = await spawnJx(['start'], { env: { PORT: '1', JIXIAO_DATA: join(file, 'data') } }).ended;
    assertSentence(answer, /^The data folder .*data cannot be written \(ENOTDIR\): choose another one with JIXIAO_DATA=/);
  });

  it('a data folder that another run works on', async () => {
    writeFileSync(join(data, 'jx.pid'), String(process.pid));
    const answer = await spawnJx(['start'], { env: { JIXIAO_DATA: data } }).ended;
    assertSentence(answer, new RegExp(`^Jixiao already runs on .* \\(process ${process.pid}\\)`));
    rmSync(join(data, 'jx.pid'));
  });

  it('input that cannot be read or scored', async () => {
    assertSentence(await spawnJx(['score', join(data, 'nowhere.json')]).ended, /^The file .*nowhere\.json cannot be read\.$/, 2);
    assertSentence(await spawnJx(['parse-target']).ended, /^One text is needed/, 2);
  });
});
