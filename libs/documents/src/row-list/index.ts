export type { RowList } from './row-list.js';
export { writeRowsCsv } from './write-csv.js';
export { writeRowsXlsx } from './write-xlsx.js';
