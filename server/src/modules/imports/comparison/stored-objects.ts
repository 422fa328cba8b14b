import type { BudgetView, GoalView, SelfEvaluationStatus } from '@jixiao/contracts/views';

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

/** Goals of a whole department beside which its form is held. */
export interface StoredDepartment {
  id: string;
  version: number;
  goals: GoalView[];
}
