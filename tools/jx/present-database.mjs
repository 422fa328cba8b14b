import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase, runningDatabase } from './open-database.mjs';
import { inRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { claimData } from './single-run.mjs';

/**
 * Runs work on a database that is there already: that of DATABASE_URL, or the embedded one of the data folder, which is started for as long as
 * the work takes unless jx start runs on it. Nothing is migrated: a schema of another version than this program's is refused.
 */
export async function withPresentDatabase(work) {
  const data = resolve(process.env.JIXIAO_DATA || inRoot('.jixiao'));
  const running = await runningDatabase(data);
  if (running) return onPresentSchema(running.url, data, work);
  requireFiles(data);
  const { release } = claimData(data);
  try {
    const database = await openDatabase(data);
    try {
      return await onPresentSchema(database.url, data, work);
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}

const UNPREPARED = 'The database is not prepared for this program: run ./jx start once.';

function requireFiles(data) {
  if (!process.env.DATABASE_URL && !existsSync(join(data, 'database', 'PG_VERSION'))) throw new Problem(UNPREPARED);
}

async function onPresentSchema(url, data, work) {
  const { pendingOrNewer } = await import('../../migrations/dist/index.js');
  const { pending, newer } = await pendingOrNewer(url);
  if (pending.length > 0) throw new Problem(UNPREPARED);
  if (newer.length > 0) throw new Problem('The database is newer than this program: update the program first.');
  return work(url, data);
}
