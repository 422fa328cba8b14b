export { ClassNamePipe, classOrder } from './class-name.pipe.js';
export { GoalTables } from './goal-tables.js';
export { IndicatorTable } from './indicator-table.js';
export { firstLevelOf, mergeByClass } from './merge-by-class.js';
export type { MergedCell, MergedRow } from './merge-by-class.js';
