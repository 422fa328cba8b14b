import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inRoot } from './paths.mjs';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

const BUDGET = inRoot('libs', 'documents', 'src', 'reading', 'fixtures', 'county-water-bureau.txt');

describe('jx import --dry-run', () => {
  let data;
  before(() => {
    data = temporaryData();
  });
  after(() => rmSync(data, { recursive: true, force: true }));
  const file = (name, content) => {
    writeFileSync(join(data, name), content);
    return join(data, name);
  };

  it('prints what a budget holds as JSON', async () => {
    const { code, stdout, stderr } = await spawnJx(['import', BUDGET, '--dry-run', '--json']).ended;
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const document = JSON.parse(stdout);
    assert.deepEqual(document.organization, { code: '305', name: '临江县水务局' });
    assert.equal(document.fiscalYear, 2027);
    assert.deepEqual(
      document.budgetTables.map(({ kind }) => kind),
      ['summary', 'projects', 'expenditure'],
    );
    assert.deepEqual(document.projects[0].budget, { total: '1800', annual: '620' });
    const [indicator] = document.projects[0].goals[0].indicators;
    assert.equal(indicator.class, 'output.quantity');
    assert.equal(typeof indicator.place.line, 'number');
    assert.ok(document.findings.every(({ rule, severity, message }) => rule && severity && message.zh && message.en));
  });

  it('prints a summary for people', async () => {
    const { code, stdout } = await spawnJx(['import', BUDGET, '--dry-run']).ended;
    assert.equal(code, 0);
    assert.match(stdout, /^305 临江县水务局 2027$/m);
    assert.match(stdout, /^42099927305T000000001 河道整治 620: 1 \+ 4$/m);
    assert.match(stdout, /^info amount\.converted line \d+ .*元.*$/m);
  });

  it('ends with 1 where nothing was recognized', async () => {
    const { code, stdout } = await spawnJx(['import', file('letter.txt', '关于召开会议的通知\n请准时参加。\n'), '--dry-run', '--json'])
      .ended;
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(stdout)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule),
      ['document.nothing-recognized'],
    );
  });

  it('refuses what cannot be read with a code and a sentence in both languages', async () => {
    const encrypted = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage\0', 'utf16le'),
    ]);
    for (const [name, content, expected] of [
      ['empty.docx', '', { code: 'document.empty', zh: /空/, en: /empty/ }],
      ['secret.xlsx', encrypted, { code: 'document.encrypted', zh: /密码/, en: /password/ }],
      ['photo.pdf', Buffer.from('89504e470d0a1a0a', 'hex'), { code: 'document.unsupported', zh: /png/, en: /png/ }],
    ]) {
      const { code, stdout, stderr } = await spawnJx(['import', file(name, content), '--dry-run', '--json']).ended;
      assert.equal(code, 2);
      assert.equal(stdout, '');
      const problem = JSON.parse(stderr);
      assert.equal(problem.code, expected.code);
      assert.match(problem.message.zh, expected.zh);
      assert.match(problem.message.en, expected.en);
    }
  });

  it('refuses to be called in another way', async () => {
    for (const [args, sentence] of [
      [[], /^One file is needed/],
      [[BUDGET, '--only'], /--only.*One file is needed/],
      [[BUDGET, BUDGET], /^One file is needed/],
      [[BUDGET, '--dryrun'], /--dryrun.*One file is needed/],
      [[join(data, 'nowhere.txt'), '--dry-run'], /^The file .*nowhere\.txt cannot be read\.$/],
    ]) {
      const { code, stdout, stderr } = await spawnJx(['import', ...args]).ended;
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr.trim(), sentence);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });
});
