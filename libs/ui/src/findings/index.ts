export { FindingList } from './finding-list.js';
