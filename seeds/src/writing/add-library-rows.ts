import { gramsOf, searchText, type LibraryDirection } from '@jixiao/domain/library';
import { parseTarget } from '@jixiao/domain/targets';
import { benefitEntries } from '../reference/library/benefit.js';
import { costEntries } from '../reference/library/cost.js';
import { outputEntries } from '../reference/library/output.js';
import { satisfactionEntries } from '../reference/library/satisfaction.js';
import type { RegionSeed } from '../region-seed.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';

/** Entries by class, as text. */
export type LibrarySeed = Readonly<Record<string, string>>;

const COMMON: readonly LibrarySeed[] = [costEntries, outputEntries, benefitEntries, satisfactionEntries];

const SCORING: Readonly<Record<LibraryDirection, string>> = {
  at_least: '达到或超过目标值得满分；未达到的，得分＝实际完成值÷目标值×分值。',
  at_most: '不超过目标值得满分；超过的，按目标值与实际完成值之比或超出比例扣减，扣完为止。',
  exactly: '与目标值一致得满分；低于目标值的，得分＝实际完成值÷目标值×分值。',
  within: '在区间内得满分；超出区间的，按与最近端点的比例计分。',
  by_date: '在规定时间内完成得满分；逾期的，按逾期时间评定等级计分。',
  described: '全部达成、部分达成、未达成分别按分值的80%至100%、60%至80%、0至60%合理确定得分。',
};

/** Adds the common entries of the library and those of the region's department. */
export function addLibraryRows(rows: RowSet, region: RegionSeed): void {
  const ids = new RegionIds(region.id);
  for (const entries of COMMON) addEntries(rows, region, entries, null);
  if (region.departmentLibrary) addEntries(rows, region, region.departmentLibrary, ids.organization(region.departmentCode));
}

function addEntries(rows: RowSet, region: RegionSeed, entries: LibrarySeed, organizationId: string | null): void {
  const ids = new RegionIds(region.id);
  const reviewer = ids.user(region.reviewer);
  for (const [classCode, text] of Object.entries(entries)) {
    for (const line of text.trim().split('\n')) {
      const [name = '', aliasText = '', definition = '', unit = '', targetText = '', dataSource = '', evidence = ''] = line.split('|');
      const aliases = aliasText.split('；').filter((alias) => alias !== '');
      const targets = targetText.split('；');
      const direction = directionOf(targets[0] ?? '');
      const names = [name, ...aliases];
      rows.add('library_entry', {
        region_id: region.id,
        id: ids.part(organizationId ?? region.id, 'library-entry', `${classCode} ${name}`),
        organization_id: organizationId,
        class_code: classCode,
        name,
        aliases,
        definition,
        unit: unit === '无' ? null : unit,
        direction,
        targets,
        scoring: SCORING[direction],
        data_source: dataSource,
        evidence,
        basis: null,
        state: 'approved',
        search_names: names.map(searchText),
        search_definition: searchText(definition),
        grams: gramsOf([...names, definition]),
        proposed_by: reviewer,
        proposed_at: '2025-08-01T01:00:00Z',
        decided_by: reviewer,
        decided_at: '2025-08-15T01:00:00Z',
        version: 1,
      });
    }
  }
}

function directionOf(target: string): LibraryDirection {
  const parsed = parseTarget(target);
  if (parsed.kind === 'range') return 'within';
  if (parsed.kind === 'period') return 'by_date';
  if (parsed.kind !== 'numeric') return 'described';
  if (parsed.operator === '=') return 'exactly';
  return parsed.operator.startsWith('<') ? 'at_most' : 'at_least';
}
