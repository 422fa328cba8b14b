import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfRunning, startEmbeddedDatabase } from './embedded-database.mjs';
import { Problem } from './problem.mjs';
import { requireReachable } from './reach-database.mjs';
import { claimData } from './single-run.mjs';

/**
 * Runs work on a database that is there already: that of DATABASE_URL, or the embedded one of the data folder, which is started for as long as
 * the work takes unless jx start runs on it. Nothing is migrated: a schema of another version than this program's is refused.
 */
export async function withPresentDatabase(data, work) {
  const { url, close } = await open(data);
  try {
    await requirePresentSchema(url);
    return await work(url);
  } finally {
    await close();
  }
}

async function open(data) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await requireReachable(given);
    return { url: given, close: async () => undefined };
  }
  const running = addressOfRunning(data);
  if (running) return { url: running, close: async () => undefined };
  if (!existsSync(join(data, 'database', 'PG_VERSION'))) {
    throw new Problem(`There is no database in ${data} yet: run ./jx start once, or name a server in DATABASE_URL.`);
  }
  const { release } = claimData(data);
  const database = await startEmbeddedDatabase(data).catch((error) => {
    release();
    throw error;
  });
  return {
    url: database.url,
    close: async () => {
      await database.stop();
      release();
    },
  };
}

async function requirePresentSchema(url) {
  const { pendingOrNewer } = await import('../../migrations/dist/index.js');
  const { pending, newer } = await pendingOrNewer(url);
  if (newer.length > 0) throw new Problem('The database is newer than this program: update the program first.');
  if (pending.length > 0) throw new Problem('The database is older than this program: run ./jx start once, which migrates it.');
}
