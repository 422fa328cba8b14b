export { writeExportListXlsx } from './write-xlsx.js';
export type { ExportList, ListedForm } from './export-list.js';
