import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/** Installs exactly what the lock file says, once for each state of the lock file. */
export async function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(inRoot('package-lock.json'))).digest('hex');
  const stamp = inRoot('node_modules', '.jx-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages …');
  await run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund'], { stdout: 2 });
  writeFileSync(stamp, lock);
}
