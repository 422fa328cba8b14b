import type { BudgetTable, StructureRow } from '../../budget-document/index.js';
import type { StoredGoal, StoredProject } from './stored-project.js';

/** What a whole department or unit promises for a year, as its page delivers it, and what it disclosed beside. */
export interface StoredDepartment {
  readonly organization: { readonly name: string };
  readonly year: number;
  readonly goals: readonly StoredGoal[];
  /** Income and expenditure of its form. */
  readonly structure?: readonly StructureRow[];
  /** Disclosure tables 1 to 10. */
  readonly tables?: readonly BudgetTable[];
  /** The projects of its tree, with which the tables must agree. */
  readonly projects?: readonly ListedStoredProject[];
}

/** As much of a project as the tables speak of. */
export interface ListedStoredProject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly total: string | null;
  readonly initial: string | null;
  readonly fundingSources: NonNullable<StoredProject['budget']>['fundingSources'];
}
