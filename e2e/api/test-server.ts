import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiClient, ApiProblem, createApiClient } from '@jixiao/api-client/client';
import { CSRF_HEADER } from '@jixiao/contracts/routes';
import type { ProblemView, SessionView } from '@jixiao/contracts/views';
import { migrate } from '@jixiao/migrations';
import { DEMONSTRATION_ACCOUNTS, seed } from '@jixiao/seeds';
import { createApp, readConfig } from '@jixiao/server';
import { createTestDatabase } from '@jixiao/testing/database';
import pg from 'pg';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** As it travelled, for documents. */
  bytes: Buffer;
  /** Compared as a whole; a test that reads parts of an answer asks through `api`. */
  body: unknown;
}

export interface RequestOptions {
  body?: unknown;
  /** Sent instead of a body, as browsers send files. */
  form?: FormData;
  headers?: Record<string, string>;
}

/** A signed-in browser: it keeps the cookie and sends the CSRF token. */
export interface Browser {
  /** The API as the client calls it. */
  api: ApiClient;
  /** Any request at all: files, and input that the types of the API refuse. */
  send(method: Method, url: string, options?: RequestOptions): Promise<Answer>;
}

export interface TestServer {
  /** A connection string of the owner, for looking at what was stored. */
  databaseUrl: string;
  /** The data folder. */
  data: string;
  /** Where the server answers. */
  origin: string;
  anonymous: Browser;
  /** Rows of one statement as the owner, as who maintains the database would send it. */
  sql(statement: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  /** With the password of the demonstration where none is given. */
  signIn(username: string, password?: string): Promise<Browser>;
  /** SQL statements that the work sent. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** The real server on a database of its own, migrated and seeded. */
export async function startTestServer(settings: Record<string, string> = {}): Promise<TestServer> {
  const data = await mkdtemp(join(tmpdir(), 'jixiao-api-'));
  const database = await createTestDatabase(async (url) => {
    await migrate(url);
    await seed(url, data);
  });
  const app = await createApp(
    readConfig({
      DATABASE_URL: database.url,
      JIXIAO_DATA: data,
      LOG_LEVEL: 'silent',
      SIGN_IN_ATTEMPTS: '1000',
      EXPORT_WORKERS: '0',
      ...settings,
    }),
  );
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  const anonymous = browser(origin, null, null);
  const statements = async (): Promise<number> =>
    Number(/^jixiao_sql_statements_total (\d+)$/m.exec((await anonymous.send('GET', '/metrics')).text)?.[1]);
  return {
    databaseUrl: database.url,
    data,
    origin,
    anonymous,
    sql: (statement, parameters) => asOwner(database.url, statement, parameters),
    signIn: (username, password) => signInAt(origin, username, password),
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

async function asOwner(url: string, statement: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** Signs in to a server that answers at this address. */
export async function signInAt(origin: string, username: string, given?: string): Promise<Browser> {
  const password = given ?? DEMONSTRATION_ACCOUNTS.find((account) => account.username === username)?.password;
  const answer = await browser(origin, null, null).send('POST', '/api/session', { body: { username, password } });
  if (answer.status !== 200) throw new Error(`${username} could not sign in: ${answer.text}`);
  const session: SessionView = JSON.parse(answer.text);
  return browser(origin, answer.headers['set-cookie']?.split(';')[0] ?? null, session.csrfToken);
}

function browser(origin: string, cookie: string | null, csrfToken: string | null): Browser {
  const own = { ...(cookie && { cookie }), ...(csrfToken && { [CSRF_HEADER]: csrfToken }) };
  return {
    api: createApiClient({ baseUrl: origin, headers: cookie ? { cookie } : {}, csrfToken: () => csrfToken }),
    async send(method, url, { body, form, headers = {} } = {}) {
      const raw = form !== undefined || body === undefined || typeof body === 'string';
      const sent: Record<string, string> = { ...(!raw && { 'content-type': 'application/json' }), ...own, ...headers };
      const answer = await fetch(`${origin}${url}`, {
        method,
        headers: Object.entries(sent).filter(([, value]) => value !== ''),
        body: form ?? (raw ? ((body as string | undefined) ?? null) : JSON.stringify(body)),
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const text = bytes.toString();
      const json = answer.headers.get('content-type')?.includes('json') && text !== '';
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text, bytes, body: json ? JSON.parse(text) : undefined };
    },
  };
}

/** The problem that a call of the API is refused with. */
export async function problemOf(call: Promise<unknown>): Promise<ProblemView> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiProblem) return error.problem;
    throw error;
  }
  throw new Error('The call was expected to be refused.');
}

/** What the demonstration data are known to hold. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The demonstration data lack what the test needs.');
  return value;
}
