import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const NEEDED = 24;

/**
 * Node 24 runs everything. An older one installs it from the npm registry beside the tools and starts the same command on it;
 * the answer is then the exit code of that run, otherwise undefined.
 */
export async function continueOnNode24(args) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NEEDED) return undefined;
  const bin = inRoot('tools', 'node_modules', '.bin');
  const node = inRoot('tools', 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    console.error(`Node ${process.versions.node} found, bringing Node ${NEEDED} …`);
    await run('Bringing Node 24', 'npm', ['ci', '--prefix', 'tools', '--no-audit', '--no-fund'], { silent: true });
  }
  const path = `${bin}${delimiter}${process.env.PATH}`;
  const ignoreSignal = () => undefined;
  process.on('SIGINT', ignoreSignal);
  const child = spawnSync(node, [inRoot('jx'), ...args], { stdio: 'inherit', env: { ...process.env, PATH: path } });
  return child.status ?? 1;
}
