import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { ROOT } from '../jx/paths.mjs';
import { freePort } from '../jx/ports.mjs';
import { Problem } from '../jx/problem.mjs';
import { exchange, send } from './load.mjs';

const READY_SECONDS = 60;

/** Starts a server script as a process of its own and waits until it answers; `stop` ends it. */
export async function serve(name, script, env) {
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
  });
  const errors = [];
  child.stderr.on('data', (chunk) => errors.push(chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, delay(5_000).then(() => child.kill('SIGKILL'))]);
  };
  const isUp = await ready(port, child);
  if (isUp) return { name, port, stop };
  await stop();
  throw new Problem(`The ${name} did not start: ${Buffer.concat(errors).toString().trim().slice(-1000)}`);
}

async function ready(port, child) {
  for (let waited = 0; waited < READY_SECONDS * 10 && child.exitCode === null; waited += 1) {
    const answer = await exchange(port, { path: '/health/ready' }).catch(() => undefined);
    if (answer?.status === 200) return true;
    await delay(100);
  }
  return false;
}

/** Seconds of processor time that the server's process has used so far. */
export async function cpuSeconds({ port }) {
  const exposition = await send(port, { path: '/metrics' });
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(exposition)[1]);
}
