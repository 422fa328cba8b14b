export type { ListedEvent } from './listed-event.js';
export { writeTrailCsv } from './write-csv.js';
export { writeTrailXlsx } from './write-xlsx.js';
