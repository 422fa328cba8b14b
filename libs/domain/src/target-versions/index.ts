export { compareVersions, type CellDifference, type ContentGoal, type ContentIndicator, type TargetContent } from './compare-versions.js';
