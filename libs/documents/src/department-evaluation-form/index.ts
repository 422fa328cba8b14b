export { writeDepartmentEvaluationDocx, writeDepartmentEvaluationPdf, writeDepartmentEvaluationXlsx } from './write-form.js';
export { DEPARTMENT_RATIOS, type DepartmentRatioCode } from './department-ratios.js';
export type {
  DepartmentEvaluationForm,
  DepartmentExpenditure,
  DepartmentRatio,
  EvaluatedDepartmentGoal,
} from './department-evaluation-form.js';
export type { IndicatorRow } from '../scored-indicators/index.js';
