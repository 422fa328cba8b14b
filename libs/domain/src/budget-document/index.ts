export type { BudgetDocument, NarrativeParagraph, ReadAmount } from './budget-document.js';
export { AMOUNT_COLUMNS, BUDGET_TABLE_KINDS } from './budget-table.js';
export type { AmountColumn, BudgetTable, BudgetTableKind, BudgetTableRow } from './budget-table.js';
export type { DocumentFinding, FindingPlace } from './document-finding.js';
export type {
  DepartmentForm,
  ExpenditureLineRead,
  FieldPlaces,
  FormGoal,
  FormIndicator,
  FundingSourceRead,
  ListedProject,
  ProcurementRead,
  ProjectForm,
  StructureRow,
} from './forms.js';
export type { EvaluatedFunds, EvaluatedIndicator, SelfEvaluationForm } from './self-evaluation-form.js';
export { linePlaceOf, placeBehind, placeKey } from './source-place.js';
export type { SourcePlace } from './source-place.js';
