import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';
import { temporaryData } from './spawned-jx.mjs';

const NOISY_NPM = '#!/usr/bin/env node\nconsole.log("added 1 package"); console.error("warn");\n';

describe('installing before a command', () => {
  let copy;
  before(() => {
    copy = temporaryData();
    cpSync(inRoot('tools', 'jx'), join(copy, 'tools', 'jx'), { recursive: true });
    for (const folder of ['bin', 'node_modules']) mkdirSync(join(copy, folder));
    writeFileSync(join(copy, 'package-lock.json'), '{}');
    writeFileSync(join(copy, 'bin', 'npm'), NOISY_NPM);
    writeFileSync(join(copy, 'bin', 'npm.cmd'), '@node "%~dp0npm" %*\r\n');
    chmodSync(join(copy, 'bin', 'npm'), 0o755);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('leaves standard output to the answer of the command', () => {
    const install = `import { installDependencies } from '${pathToFileURL(join(copy, 'tools', 'jx', 'install.mjs'))}';
      await installDependencies();
      console.log(JSON.stringify({ answer: 42 }));`;
    const env = { ...process.env, PATH: `${join(copy, 'bin')}${delimiter}${process.env.PATH}` };
    const answer = () => execFileSync(process.execPath, ['--input-type=module', '-e', install], { env, encoding: 'utf8', stdio: 'pipe' });
    assert.deepEqual(JSON.parse(answer()), { answer: 42 });
    writeFileSync(join(copy, 'package-lock.json'), '{"changed": true}');
    assert.deepEqual(JSON.parse(answer()), { answer: 42 });
  });
});
