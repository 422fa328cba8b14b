export { firstLevelClass, indicatorClassTree, type IndicatorClass } from './class-tree.js';
