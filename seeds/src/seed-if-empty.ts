import pg from 'pg';
import { seed } from './seed.js';

/** Seeds a migrated database that holds no region yet, and tells whether it did: a database in use is left alone. */
export async function seedIfEmpty(url: string, data: string): Promise<boolean> {
  if (await hasRegions(url)) return false;
  await seed(url, data);
  return true;
}

async function hasRegions(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ used: boolean }>('SELECT EXISTS (SELECT FROM region) AS used');
    return rows[0]?.used === true;
  } finally {
    await client.end();
  }
}
