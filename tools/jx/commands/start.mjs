import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildAll } from '../build.mjs';
import { openDatabase } from '../open-database.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { requireFreePort } from '../ports.mjs';
import { Problem } from '../problem.mjs';
import { claimData } from '../single-run.mjs';

const READY_SECONDS = 60;

/** `jx start`: everything from a bare checkout to a served page; ends on Ctrl-C with the database stopped. */
export async function command() {
  const port = portSetting();
  const data = resolve(process.env.JIXIAO_DATA || inRoot('.jixiao'));
  const { release, tookOver } = claimData(data);
  try {
    await requireFreePort(port, { leaving: tookOver });
    await buildAll();
    const stopping = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
    const database = await openDatabase(data);
    try {
      await prepareSchema(database.url, data);
      if (!stopping.signal.aborted) await serve({ port, data, databaseUrl: database.url, stopping: stopping.signal });
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}

function portSetting() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Problem(`PORT=${process.env.PORT} is not a port: give a whole number from 1 to 65535.`);
}

async function prepareSchema(url, data) {
  const { migrate, pendingOrNewer } = await import('../../../migrations/dist/index.js');
  const { seedIfEmpty } = await import('../../../seeds/dist/index.js');
  const state = await pendingOrNewer(url);
  if (state.newer.length > 0) {
    throw new Problem(`The database is newer than this program (it has ${state.newer.join(', ')}): update the program before starting it.`);
  }
  if (state.pending.length > 0) console.error(`Migrating the database (${state.pending.length} steps) …`);
  await migrate(url).catch(refuseWithoutRights);
  if (await seedIfEmpty(url, data)) console.error('Filled the empty database with the demonstration department.');
}

const NO_RIGHT = '42501';

function refuseWithoutRights(error) {
  if (error?.code !== NO_RIGHT && error?.driverError?.code !== NO_RIGHT) throw error;
  throw new Problem(
    `The user of DATABASE_URL may not prepare the database (${error.message}): it must own the database and be allowed to create roles.`,
  );
}

async function serve({ port, data, databaseUrl, stopping }) {
  const server = spawn(process.execPath, ['--enable-source-maps', inRoot('server', 'dist', 'main.js')], {
    cwd: ROOT,
    // The channel ends with this process, however it ends: the server then leaves by itself.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C reaches the whole terminal group; only jx decides the order of stopping.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      NODE_ENV: process.env.NODE_ENV ?? 'production',
      PORT: String(port),
      JIXIAO_DATA: data,
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    },
  });
  const ended = new Promise((done) => server.once('exit', (code) => done(code ?? 0)));
  stopping.addEventListener('abort', () => server.kill('SIGTERM'));
  const first = await Promise.race([ended.then((code) => ({ code })), ready(port, stopping)]);
  if (first === 'ready') await announce(port);
  const code = await ended;
  if (!stopping.aborted) throw new Problem(`The server stopped by itself (exit code ${code}).`);
  console.error('Stopped.');
}

async function ready(port, stopping) {
  for (let waited = 0; waited < READY_SECONDS * 5 && !stopping.aborted; waited += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return 'ready';
    await delay(200);
  }
  return 'not ready';
}

async function announce(port) {
  const { DEMONSTRATION_ACCOUNTS } = await import('../../../seeds/dist/index.js');
  const width = Math.max(...DEMONSTRATION_ACCOUNTS.map(({ username }) => username.length));
  console.log(`\n  Jixiao 绩效   http://localhost:${port}\n`);
  for (const { username, password, name, role, regionId } of DEMONSTRATION_ACCOUNTS) {
    console.log(`  ${username.padEnd(width)}  ${password}  ${role}, ${regionId}, ${name}`);
  }
  console.log('\n  Ctrl-C stops it.');
}
