export { disclosureGrid, type GridCell, type GridHeading, type TableGrid } from './table-grid.js';
export { writeDisclosureDocx } from './write-docx.js';
export { writeDisclosurePdf } from './write-pdf.js';
export { writeDisclosureXlsx } from './write-xlsx.js';
export type { DisclosureTable, DisclosureTables } from './disclosure-tables.js';
