import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESSION_COOKIE } from '@jixiao/contracts/routes';
import { migrate } from '@jixiao/migrations';
import { DEMONSTRATION_ACCOUNTS, seed } from '@jixiao/seeds';
import { createApp, readConfig } from '@jixiao/server';
import { createTestDatabase } from '@jixiao/testing/database';
import pg from 'pg';

type App = Awaited<ReturnType<typeof createApp>>;
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  /** As it travelled, for documents. */
  bytes: Buffer;
  // The shape depends on the route; every test asserts what it reads.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export interface RequestOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

/** A signed-in browser: it keeps the cookie and sends the CSRF token. */
export interface Browser {
  send(method: Method, url: string, options?: RequestOptions): Promise<Answer>;
}

export interface TestServer {
  app: App;
  /** A connection string of the owner, for looking at what was stored. */
  databaseUrl: string;
  anonymous: Browser;
  /** One statement as the owner, as who maintains the database would send it. */
  sql(statement: string, parameters?: unknown[]): Promise<void>;
  /** With the password of the demonstration where none is given. */
  signIn(username: string, password?: string): Promise<Browser>;
  /** SQL statements that the work sent. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** The real server on a database of its own, migrated and seeded. */
export async function startTestServer(settings: Record<string, string> = {}): Promise<TestServer> {
  const database = await createTestDatabase(async (url) => {
    await migrate(url);
    await seed(url);
  });
  const data = await mkdtemp(join(tmpdir(), 'jixiao-api-'));
  const app = await createApp(
    readConfig({ DATABASE_URL: database.url, JIXIAO_DATA: data, LOG_LEVEL: 'silent', SIGN_IN_ATTEMPTS: '1000', ...settings }),
  );
  const anonymous = browser(app, {});
  const statements = async (): Promise<number> =>
    Number(/^jixiao_sql_statements_total (\d+)$/m.exec((await anonymous.send('GET', '/metrics')).text)?.[1]);
  return {
    app,
    databaseUrl: database.url,
    anonymous,
    sql: (statement, parameters) => asOwner(database.url, statement, parameters),
    signIn: (username, password) => signIn(app, username, password),
    statementsOf: async (work) => {
      const before = await statements();
      await work();
      return (await statements()) - before;
    },
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function asOwner(url: string, statement: string, parameters: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement, parameters);
  } finally {
    await client.end();
  }
}

async function signIn(app: App, username: string, given?: string): Promise<Browser> {
  const password = given ?? DEMONSTRATION_ACCOUNTS.find((account) => account.username === username)?.password;
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } });
  if (answer.statusCode !== 200) throw new Error(`${username} could not sign in: ${answer.body}`);
  const cookie = answer.cookies.find(({ name }) => name === SESSION_COOKIE);
  return browser(app, { cookie: `${SESSION_COOKIE}=${cookie?.value}`, 'x-csrf-token': answer.json().csrfToken });
}

function browser(app: App, own: Record<string, string>): Browser {
  return {
    async send(method, url, { body, headers = {} } = {}) {
      const sent = Object.fromEntries(Object.entries({ ...own, ...headers }).filter(([, value]) => value !== ''));
      const answer = await app.inject({ method, url, headers: sent, ...(body === undefined ? {} : { payload: body as object }) });
      const json = String(answer.headers['content-type']).includes('json');
      return { status: answer.statusCode, headers: answer.headers, text: answer.body, bytes: answer.rawPayload, body: json ? answer.json() : undefined };
    },
  };
}
