import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildAll } from '../build.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { requireFreePort } from '../ports.mjs';
import { Problem } from '../problem.mjs';

const READY_SECONDS = 60;

/** `jx start`: everything from a bare checkout to a served page; ends on Ctrl-C with the database stopped. */
export async function command() {
  const port = portSetting();
  const data = resolve(process.env.JIXIAO_DATA ?? inRoot('.jixiao'));
  await requireFreePort(port);
  await buildAll();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
  const { claimData } = await import('../single-run.mjs');
  const release = claimData(data);
  const database = await openDatabase(data);
  try {
    await prepareSchema(database.url);
    if (!stopping.signal.aborted) await serve({ port, data, databaseUrl: database.url, stopping: stopping.signal });
  } finally {
    await database.stop();
    release();
  }
}

function portSetting() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Problem(`PORT=${process.env.PORT} is not a port: give a whole number from 1 to 65535.`);
}

async function openDatabase(data) {
  const url = process.env.DATABASE_URL;
  if (url) {
    console.error('Connecting to the PostgreSQL server of DATABASE_URL …');
    return { url, stop: async () => undefined };
  }
  console.error('Starting the embedded database …');
  const { startEmbeddedDatabase } = await import('../embedded-database.mjs');
  return startEmbeddedDatabase(data);
}

async function prepareSchema(url) {
  const { migrate, pendingOrNewer } = await import('../../../migrations/dist/index.js');
  const { seedIfEmpty } = await import('../../../seeds/dist/index.js');
  const state = await pendingOrNewer(url).catch((error) => {
    throw new Problem(`The database cannot be reached: ${withoutPassword(error)}. Check DATABASE_URL and that the server runs.`);
  });
  if (state.newer.length > 0) {
    throw new Problem(`The database is newer than this program (it has ${state.newer.join(', ')}): update the program before starting it.`);
  }
  if (state.pending.length > 0) console.error(`Migrating the database (${state.pending.length} steps) …`);
  await migrate(url);
  if (await seedIfEmpty(url)) console.error('Filled the empty database with the demonstration department.');
}

function withoutPassword(error) {
  return String(error?.message || error?.code || error).replace(/:\/\/[^@\s]*@/, '://…@');
}

async function serve({ port, data, databaseUrl, stopping }) {
  const server = spawn(process.execPath, ['--enable-source-maps', inRoot('server', 'dist', 'main.js')], {
    cwd: ROOT,
    stdio: 'inherit',
    // Ctrl-C reaches the whole terminal group; only jx decides the order of stopping.
    detached: process.platform !== 'win32',
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production', PORT: String(port), JIXIAO_DATA: data, DATABASE_URL: databaseUrl, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
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
