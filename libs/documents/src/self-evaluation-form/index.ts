export { writeSelfEvaluationDocx, writeSelfEvaluationPdf, writeSelfEvaluationXlsx } from './write-form.js';
export { SELF_EVALUATION_LAYOUTS, selfEvaluationLayout } from './layouts/index.js';
export type { SelfEvaluationLayout } from './form-layout.js';
export type { IndicatorRow } from '../scored-indicators/index.js';
export type { Funds, FundsRow, SelfEvaluationForm } from './self-evaluation-form.js';
export type { Rating } from '../table/index.js';
