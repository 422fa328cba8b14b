export { writeSelfEvaluationDocx } from './write-docx.js';
export { writeSelfEvaluationPdf } from './write-pdf.js';
export { writeSelfEvaluationXlsx } from './write-xlsx.js';
export type { Funds, FundsRow, IndicatorRow, SelfEvaluationForm } from './self-evaluation-form.js';
export type { Rating } from '../table/index.js';
