import type { CheckFindingView } from '@jixiao/contracts/views';
import { groupBy } from './group-by.js';

/** Findings by the name of the cell where they have to be mended. */
export type FindingsByCell = ReadonlyMap<string, readonly CheckFindingView[]>;

/** For pages on which nothing is checked. */
export const NO_FINDINGS: FindingsByCell = new Map();

export function findingsByCell(findings: readonly CheckFindingView[]): FindingsByCell {
  return groupBy(findings, ({ cells }) => cells[0] ?? '');
}
