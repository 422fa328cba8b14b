import pg from 'pg';
import { Problem } from './problem.mjs';

const OLDEST_SERVER = 15;
const SECONDS = 10;

const REFUSALS = {
  '28P01': () => 'The database refuses the user or the password of DATABASE_URL: correct them.',
  28000: () => 'The database does not let the user of DATABASE_URL in: check the user and the rules of its pg_hba.conf.',
  '3D000': (name) => `There is no database "${name}" on the server of DATABASE_URL: create it first.`,
  53300: () => 'The server of DATABASE_URL has no connection left: raise its max_connections or close other programs.',
};

/** Refuses a DATABASE_URL that does not lead to a PostgreSQL server that this program works on, in one sentence and without the password. */
export async function requireReachable(url) {
  const target = addressOf(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: SECONDS * 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const version = Math.floor(Number(rows[0].server_version_num) / 10000);
    if (version < OLDEST_SERVER) {
      throw new Problem(`The server of DATABASE_URL is PostgreSQL ${version}: version ${OLDEST_SERVER} or newer is needed.`);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const sentence = REFUSALS[error.code]?.(name);
    throw new Problem(
      sentence ??
        `The database at ${target.host} cannot be reached (${error.code ?? error.message}): check DATABASE_URL and that the server runs.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function addressOf(url) {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return new URL(url);
  throw new Problem('DATABASE_URL is not an address such as postgresql://user:password@host:5432/database.');
}
