import type { RegionSeed } from '../region-seed.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';

/** Adds what the department disclosed: its tables, and what its form says besides goals. */
export function addDisclosureRows(rows: RowSet, { id, year, departmentCode, departmentOverview, disclosureTables }: RegionSeed): void {
  const ids = new RegionIds(id);
  const organization = ids.organization(departmentCode);
  const owner = { region_id: id, organization_id: organization, year };
  for (const table of disclosureTables) {
    rows.add('disclosure_table', {
      ...owner,
      id: ids.part(organization, 'disclosure-table', table.kind),
      kind: table.kind,
      content: table,
    });
  }
  if (departmentOverview) {
    rows.add('department_overview', { ...owner, id: ids.part(organization, 'overview', year), content: departmentOverview });
  }
}
