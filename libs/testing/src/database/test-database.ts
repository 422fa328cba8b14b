import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { assertTestDatabase } from './assert-test-database.js';
import { startEmbeddedServer, type EmbeddedServer } from './embedded-server.js';

export interface TestDatabase {
  /** As the owner of the tables: for migrations and seeds. */
  readonly url: string;
  /** As the server's role, which row-level security binds. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

let embedded: Promise<EmbeddedServer> | undefined;
let databasesOfEmbedded = 0;

/**
 * Creates a database of its own for one spec file, on the server of `DATABASE_URL` or else on an embedded one, and lets
 * `prepare` fill it: `createTestDatabase(migrate)`. Call `drop` afterwards; the last one stops the embedded server.
 */
export async function createTestDatabase(prepare: (url: string) => Promise<unknown> = () => Promise.resolve()): Promise<TestDatabase> {
  const server = await acquireServer();
  const name = `jixiao_test_${randomBytes(6).toString('hex')}`;
  await run(server.url, `CREATE DATABASE ${name}`);
  const url = withDatabase(server.url, name);
  assertTestDatabase(url);
  const drop = async () => {
    await run(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    await server.release();
  };
  try {
    await prepare(url);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url, appUrl: withRole(url, 'jixiao_app'), drop };
}

async function acquireServer(): Promise<{ url: string; release: () => Promise<void> }> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    return { url: given, release: () => Promise.resolve() };
  }
  databasesOfEmbedded += 1;
  embedded ??= startEmbeddedServer();
  const server = await embedded;
  return { url: server.url, release: () => releaseEmbedded(server) };
}

async function releaseEmbedded(server: EmbeddedServer): Promise<void> {
  databasesOfEmbedded -= 1;
  if (databasesOfEmbedded === 0) {
    embedded = undefined;
    await server.stop();
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

function withRole(url: string, role: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', `-c role=${role}`);
  return changed.href.replace('+', '%20');
}
