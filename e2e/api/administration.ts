import pg from 'pg';
import type { Answer, Browser, Method, TestServer } from './test-server.js';

export const NOWHERE = '019ac000-0000-7000-8000-000000000000';
export const ADMINISTRATION = '/api/administration';

/** Sends what an administrator does, with the version that was seen. */
export async function administer(browser: Browser, method: Method, path: string, body?: unknown, version?: number | string): Promise<Answer> {
  const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` };
  return browser.send(method, `${ADMINISTRATION}${path}`, { ...(body === undefined ? {} : { body }), headers });
}

/** Rows as the owner of the tables sees them, of every region. */
export async function rowsOf(server: TestServer, sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** What the trail of an object holds, oldest first. */
export async function trailOf(server: TestServer, objectType: string, objectId: string): Promise<Record<string, unknown>[]> {
  return rowsOf(
    server,
    `select e.action, e.changes, a.username as actor, e.previous_hash is null as first from audit_event e
     join account a on a.user_id = e.actor_id where e.object_type = $1 and e.object_id = $2 order by e.at, e.id`,
    [objectType, objectId],
  );
}

/** Everything that administration changes, to show that a refused request left it alone. */
export async function administeredState(server: TestServer): Promise<string> {
  const [state] = await rowsOf(
    server,
    `select md5(concat(
       (select string_agg(f::text, '' order by id) from fiscal_year f), (select string_agg(w::text, '' order by id) from entry_window w),
       (select string_agg(o::text, '' order by id) from organization o), (select string_agg(u::text, '' order by id) from app_user u),
       (select string_agg(r::text, '' order by id) from role_assignment r), (select string_agg(a::text, '' order by id) from account a),
       (select count(*) from audit_event))) as state`,
  );
  return String(state?.['state']);
}
