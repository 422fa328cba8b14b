import { keepFirstVersions } from '@jixiao/migrations';
import type { ClientBase } from 'pg';
import type { RegionSeed } from '../region-seed.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';

const APPROVED_AT = '2026-01-15T03:00:00Z';

/** Adds that the targets of every project, and those of the whole department, were approved. */
export function addTargetSets(rows: RowSet, region: RegionSeed): void {
  const ids = new RegionIds(region.id);
  const owners = [
    ...region.projects.map(({ code }) => ({ project_id: ids.project(code), organization_id: null })),
    ...(region.departmentGoals.length > 0 ? [{ project_id: null, organization_id: ids.organization(region.departmentCode) }] : []),
  ];
  for (const owner of owners) {
    rows.add('target_set', {
      region_id: region.id,
      id: ids.part(owner.project_id ?? owner.organization_id ?? '', 'targets', region.year),
      ...owner,
      year: region.year,
      status: 'finance-approved',
      changed_at: APPROVED_AT,
    });
  }
}

/** Keeps what was seeded as the approved version of the demonstration's sets. */
export async function keepApprovedTargets(client: ClientBase, region: RegionSeed): Promise<void> {
  const reviewer = new RegionIds(region.id).user(region.reviewer);
  const kind = `CASE WHEN s.region_id = '${region.id}' AND s.status = 'finance-approved' THEN 'approved' END`;
  await client.query(keepFirstVersions({ kind, reason: 'NULL', by: `'${reviewer}'::uuid`, at: 's.changed_at' }));
}
