import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive.mjs';

/** The PostgreSQL server of DATABASE_URL, or else the embedded one on this folder; `stop` ends what was started. */
export async function openDatabase(data) {
  const url = process.env.DATABASE_URL;
  if (url) {
    console.error('Connecting to the PostgreSQL server of DATABASE_URL …');
    const { requireReachable } = await import('./reach-database.mjs');
    await requireReachable(url);
    return { url, stop: async () => undefined };
  }
  console.error('Starting the embedded database …');
  const { startEmbeddedDatabase } = await import('./embedded-database.mjs');
  return startEmbeddedDatabase(data);
}

/** The database of a running `jx start` on this folder, beside which another command may work; null where none runs. */
export async function runningDatabase(data) {
  const owner = join(data, 'jx.pid');
  const server = join(data, 'database', 'postmaster.pid');
  if (process.env.DATABASE_URL || !existsSync(owner) || !existsSync(server) || !isAlive(Number(readFileSync(owner, 'utf8')))) return null;
  const port = Number(readFileSync(server, 'utf8').split('\n')[3]);
  if (!port) return null;
  const { embeddedAddress } = await import('./embedded-database.mjs');
  return { url: embeddedAddress(data, port), stop: async () => undefined };
}
