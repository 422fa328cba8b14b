import type { DecimalString } from '../money/index.js';
import type { BudgetTable } from './budget-table.js';
import type { DepartmentForm, ProjectForm } from './forms.js';
import type { DocumentFinding } from './document-finding.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';
import type { SourcePlace } from './source-place.js';

/** One paragraph of the explanation (部门预算情况说明), as it stands in the source. */
export interface NarrativeParagraph {
  readonly text: string;
  readonly place: SourcePlace;
}

/**
 * What a reader understood of a published budget or of filled-in forms. Everything of the source is in here or in a finding `unread`. Amounts
 * are decimal strings in the unit of their table (万元 unless said otherwise), without separators, with the places that were written.
 */
export interface BudgetDocument {
  readonly organization: { readonly code: string | null; readonly name: string } | null;
  readonly fiscalYear: number | null;
  readonly budgetTables: readonly BudgetTable[];
  readonly department: DepartmentForm | null;
  readonly projects: readonly ProjectForm[];
  readonly selfEvaluations: readonly SelfEvaluationForm[];
  readonly narrative: readonly NarrativeParagraph[];
  readonly findings: readonly DocumentFinding[];
}

/** An amount as it was read, null where the cell was empty. */
export type ReadAmount = DecimalString | null;
