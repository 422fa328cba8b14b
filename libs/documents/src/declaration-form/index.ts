export { writeDeclarationDocx } from './write-docx.js';
export { writeDeclarationPdf } from './write-pdf.js';
export { writeDeclarationXlsx } from './write-xlsx.js';
export type { DeclarationForm, EntryOptions } from './declaration-form.js';
export type { PrintedGoal, PrintedIndicator } from '../goal-tables/index.js';
