export { BarList } from './bar-list.js';
export type { Bar } from './bar-list.js';
