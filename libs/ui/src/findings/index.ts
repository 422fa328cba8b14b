export { CellFindings } from './cell-findings.js';
export { CheckList } from './check-list.js';
export { FindingList } from './finding-list.js';
export { findingsByCell, NO_FINDINGS } from './findings-by-cell.js';
export type { FindingsByCell } from './findings-by-cell.js';
export { ruleNamed } from './rule-names.js';
