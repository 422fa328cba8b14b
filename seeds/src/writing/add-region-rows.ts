import type { RegionSeed } from '../region-seed.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';
import { windowAround } from './window-around.js';

/** Adds the region, its organizations and people, and its budget year. */
export function addRegionRows(rows: RowSet, region: RegionSeed, now: Date): void {
  rows.add('region', { id: region.id, name: region.name });
  addOrganizations(rows, region);
  addPeople(rows, region);
  addYear(rows, region, now);
}

function addOrganizations(rows: RowSet, region: RegionSeed): void {
  const ids = new RegionIds(region.id);
  for (const { code, name, parentCode } of region.organizations) {
    rows.add('organization', {
      region_id: region.id,
      id: ids.organization(code),
      parent_id: parentCode === null ? null : ids.organization(parentCode),
      kind: parentCode === null ? 'department' : 'unit',
      code,
      name,
      path: parentCode === null ? `${code}/` : `${parentCode}/${code}/`,
    });
  }
}

function addPeople(rows: RowSet, region: RegionSeed): void {
  const ids = new RegionIds(region.id);
  for (const { username, name, phone, role, organizationCode } of region.people) {
    const organizationId = organizationCode === null ? null : ids.organization(organizationCode);
    const userId = ids.user(username);
    rows.add('app_user', { region_id: region.id, id: userId, organization_id: organizationId, name, phone });
    rows.add('role_assignment', {
      region_id: region.id,
      id: ids.part(userId, 'role', role),
      user_id: userId,
      role,
      organization_id: organizationId,
    });
  }
}

function addYear(rows: RowSet, region: RegionSeed, now: Date): void {
  const ids = new RegionIds(region.id);
  const yearId = ids.part(region.id, 'fiscal-year', region.year);
  rows.add('fiscal_year', {
    region_id: region.id,
    id: yearId,
    year: region.year,
    scheme_id: region.schemeId,
    stage: 'self_evaluate',
    demonstration: true,
  });
  for (const window of region.entryWindows) {
    const { stage } = window;
    const { opensOn, closesOn } = windowAround(window, now);
    rows.add('entry_window', {
      region_id: region.id,
      id: ids.part(yearId, 'window', stage),
      year: region.year,
      stage,
      opens_on: opensOn,
      closes_on: closesOn,
    });
  }
}
