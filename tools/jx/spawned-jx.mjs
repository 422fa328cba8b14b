import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/** What jx says last before it only serves. */
const READY = /Ctrl-C stops it/;

/** An empty data folder that the database's own user may enter. */
export function temporaryData() {
  const data = mkdtempSync(join(tmpdir(), 'jixiao-jx-'));
  chmodSync(data, 0o755);
  return data;
}

/** Starts the real `jx` with nothing of this process's own settings; `ended` gives its exit code and what it wrote. */
export function spawnJx(args, { env = {}, node = [] } = {}) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NX_|DATABASE_|PORT$|JIXIAO_|NODE_TEST)/.test(name)));
  const child = spawn(process.execPath, [...node, inRoot('jx'), ...args], { env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  const waiting = [];
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (chunk) => {
      written[stream] += chunk;
      for (const each of waiting) if (READY.test(written.stdout)) each();
    });
  }
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, ...written })));
  const ready = new Promise((resolve, reject) => {
    waiting.push(resolve);
    void ended.then(({ stderr }) => reject(new Error(`jx ended before it was ready:\n${stderr}`)));
  });
  ready.catch(() => undefined);
  return { pid: child.pid, ended, ready, written, kill: (signal) => child.kill(signal) };
}
