import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { DEMONSTRATION_ACCOUNTS } from './demonstration/accounts.js';
import { otherRegion } from './demonstration/other-region.js';
import { demonstrationRegion } from './demonstration/region.js';
import { progressOf, type RegionSeed } from './region-seed.js';
import { addDisclosureRows } from './writing/add-disclosure-rows.js';
import { addEvidence } from './writing/add-evidence.js';
import { addGoalRows } from './writing/add-goal-rows.js';
import { addLibraryRows } from './writing/add-library-rows.js';
import { addProgressRows } from './writing/add-progress-rows.js';
import { addProjectRows } from './writing/add-project-rows.js';
import { addRectifications } from './writing/add-rectifications.js';
import { addPublications } from './writing/add-publications.js';
import { addReferenceRows } from './writing/add-reference-rows.js';
import { addRegionRows } from './writing/add-region-rows.js';
import { addTargetSets, keepApprovedTargets } from './writing/add-target-sets.js';
import { addTrails } from './writing/add-trails.js';
import { RegionIds } from './writing/region-ids.js';
import { RowSet } from './writing/row-set.js';
import { seedId } from './writing/seed-id.js';
import { Trails } from './writing/trails.js';

/**
 * Fills a migrated database with reference data and the demonstration regions, in one transaction. Rows that are
 * already there stay as they are, so seeding twice changes nothing. `url` is the owner's, `data` the folder in
 * which the server keeps files; windows for entries are open `now`.
 */
export async function seed(url: string, data: string, now = new Date()): Promise<void> {
  const [rows, trails] = [new RowSet(), new Trails(now)];
  addReferenceRows(rows);
  for (const region of [demonstrationRegion, otherRegion]) {
    addRegion(rows, region, now);
    addTargetSets(rows, region);
    addTrails(trails, region, now);
    addPublications(rows, region, now);
    await addEvidence(rows, region, data);
    await addRectifications(rows, region, data, now);
  }
  await addAccounts(rows);
  await inTransaction(url, async (client) => {
    await rows.write(client);
    for (const region of [demonstrationRegion, otherRegion]) await keepApprovedTargets(client, region);
    await trails.write(client);
  });
}

function addRegion(rows: RowSet, region: RegionSeed, now: Date): void {
  const ids = new RegionIds(region.id);
  addRegionRows(rows, region, now);
  for (const project of region.projects) {
    addProjectRows(rows, region, project);
    addProgressRows(rows, region, project, progressOf(region, project));
  }
  const department = { code: region.departmentCode, project_id: null, organization_id: ids.organization(region.departmentCode) };
  addGoalRows(rows, region, department, region.departmentGoals);
  addDisclosureRows(rows, region);
  addLibraryRows(rows, region);
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
