import type { BudgetView, DepartmentOverview, GoalView, SelfEvaluationStatus } from '@jixiao/contracts/views';
import type { BudgetTable } from '@jixiao/domain/budget-document';

/** A stored project beside which a form is held. */
export interface StoredForImport {
  id: string;
  code: string;
  version: number;
  name: string;
  organizationId: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  leadUserId: string;
  leadName: string;
  attribute: string;
  expenditureCategory: string;
  startYear: number;
  endYear: number;
  reason: string | null;
  content: string | null;
  address: string | null;
  postcode: string | null;
  /** Of the document's year; null where the project has none yet. */
  budget: BudgetView | null;
  goals: GoalView[];
  status: SelfEvaluationStatus | null;
}

/** A whole department beside which its form is held. */
export interface StoredDepartment {
  id: string;
  /** Sum of the versions of its goals and overview. */
  version: number;
  goals: GoalView[];
  overview: DepartmentOverview | null;
}

/** A disclosure table beside which a read one is held. */
export interface StoredTable {
  organizationId: string;
  version: number;
  table: BudgetTable;
}

/** A project beside which a self-evaluation form is held, with the definition of the scheme that scores it. */
export interface StoredForEvaluation {
  id: string;
  code: string;
  name: string;
  version: number;
  leadUserId: string | null;
  unitPath: string;
  budget: BudgetView;
  goals: GoalView[];
  status: SelfEvaluationStatus | null;
  scheme: string;
  definition: string;
}
