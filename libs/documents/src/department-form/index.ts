export { emptyStructure } from './empty-structure.js';
export { writeDepartmentDocx } from './write-docx.js';
export { writeDepartmentPdf } from './write-pdf.js';
export { writeDepartmentXlsx } from './write-xlsx.js';
export type { DepartmentForm } from './department-form.js';
export type { PrintedGoal, PrintedIndicator } from '../goal-tables/index.js';
