import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inRoot } from './paths.mjs';
import { spawnJx, temporaryData } from './spawned-jx.mjs';

const BUDGET = inRoot('libs', 'documents', 'src', 'reading', 'fixtures', 'county-water-bureau.txt');

describe('jx check', () => {
  let data;
  before(() => {
    data = temporaryData();
  });
  after(() => rmSync(data, { recursive: true, force: true }));
  const falsified = (from, to) => {
    const text = readFileSync(BUDGET, 'utf8');
    assert.ok(text.includes(from));
    const file = join(data, 'budget.txt');
    writeFileSync(file, text.replace(from, to));
    return file;
  };
  const findings = async (file) => JSON.parse((await spawnJx(['check', file, '--json']).ended).stdout).findings;
  const rulesOf = (found, severity) => found.filter((finding) => finding.severity === severity).map(({ rule }) => rule);

  it('has no error in a budget that agrees with itself', async () => {
    const { code, stdout, stderr } = await spawnJx(['check', BUDGET, '--json']).ended;
    assert.equal(stderr, '');
    const { summary, findings: found } = JSON.parse(stdout);
    assert.deepEqual(rulesOf(found, 'error'), []);
    assert.equal(code, 0);
    assert.deepEqual([summary.organization.name, summary.fiscalYear, summary.errors], ['临江县水务局', 2027, 0]);
  });

  it('ends with 1 where a figure was changed and names cell, figures and correction', async () => {
    const file = falsified('一、一般公共预算拨款收入\t900.50', '一、一般公共预算拨款收入\t909.50');
    const { code } = await spawnJx(['check', file]).ended;
    assert.equal(code, 1);
    const [error] = (await findings(file)).filter(({ severity }) => severity === 'error');
    assert.deepEqual(Object.keys(error).sort(), ['actual', 'expected', 'message', 'rule', 'severity', 'suggestion', 'where']);
    assert.equal(typeof error.where[0].line, 'number');
    assert.notEqual(error.expected, error.actual);
  });

  it('groups what it found by rule for people, in either language', async () => {
    const { stdout } = await spawnJx(['check', BUDGET]).ended;
    assert.match(stdout, /^305 临江县水务局 2027\n错误 0 · 警告 \d+ · 提示 \d+$/m);
    const english = await spawnJx(['check', BUDGET, '--english']).ended;
    assert.match(english.stdout, /^error 0 · warning \d+ · hint \d+$/m);
    assert.match(english.stdout, /^ {2}line \d+ +\S/m);
  });

  it('refuses what it is not told', async () => {
    for (const args of [[], ['a', 'b'], ['--fast', BUDGET], [join(data, 'missing.txt')]]) {
      const { code, stdout, stderr } = await spawnJx(['check', ...args]).ended;
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.notEqual(stderr, '');
    }
  });
});
