import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { DEMONSTRATION_ACCOUNTS } from './demonstration/accounts.js';
import { otherRegion } from './demonstration/other-region.js';
import { demonstrationRegion } from './demonstration/region.js';
import type { RegionSeed } from './region-seed.js';
import { addGoalRows } from './writing/add-goal-rows.js';
import { addProgressRows } from './writing/add-progress-rows.js';
import { addProjectRows } from './writing/add-project-rows.js';
import { addReferenceRows } from './writing/add-reference-rows.js';
import { addRegionRows } from './writing/add-region-rows.js';
import { RegionIds } from './writing/region-ids.js';
import { RowSet } from './writing/row-set.js';
import { seedId } from './writing/seed-id.js';

/**
 * Fills a migrated database with reference data and the demonstration regions, in one transaction. Rows that are
 * already there stay as they are, so seeding twice changes nothing. `url` is the owner's; windows for entries are open `now`.
 */
export async function seed(url: string, now = new Date()): Promise<void> {
  const rows = await demonstrationRows(now);
  await inTransaction(url, (client) => rows.write(client));
}

async function demonstrationRows(now: Date): Promise<RowSet> {
  const rows = new RowSet();
  addReferenceRows(rows);
  for (const region of [demonstrationRegion, otherRegion]) {
    addRegion(rows, region, now);
  }
  await addAccounts(rows);
  return rows;
}

function addRegion(rows: RowSet, region: RegionSeed, now: Date): void {
  const ids = new RegionIds(region.id);
  addRegionRows(rows, region, now);
  for (const project of region.projects) {
    addProjectRows(rows, region, project);
    const progress = region.progress.find((each) => each.projectCode === project.code);
    addProgressRows(rows, region, project, progress);
  }
  const department = { code: region.departmentCode, project_id: null, organization_id: ids.organization(region.departmentCode) };
  addGoalRows(rows, region, department, region.departmentGoals);
}

async function addAccounts(rows: RowSet): Promise<void> {
  for (const { username, password, regionId } of DEMONSTRATION_ACCOUNTS) {
    rows.add('account', {
      id: seedId('account', username),
      username,
      password_hash: await hash(password), // argon2id is the library's default
      region_id: regionId,
      user_id: new RegionIds(regionId).user(username),
    });
  }
}

async function inTransaction(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } finally {
    await client.end(); // without COMMIT the server rolls back
  }
}
