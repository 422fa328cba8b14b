import type { DepartmentOverview, FieldChange, ImportProblem, ImportState } from '@jixiao/contracts/views';
import type { BudgetTable } from '@jixiao/domain/budget-document';
import type { GoalChanges } from '../../declaration/goal-changes.js';
import type { ProjectBasics } from '../../declaration/basics-changes.js';
import type { RecordingChanges } from '../../recording/recording-changes.js';
import type { BudgetWrite } from './compare-budget.js';
import type { PlacedValue } from './value-book.js';

/** How a part of the document compares with what is stored. */
export interface Comparison {
  readonly state: ImportState;
  /** How many values differ. */
  readonly changes: number;
  readonly values: readonly PlacedValue[];
  readonly problems: readonly ImportProblem[];
  readonly objectId: string | null;
  readonly storedVersion: number | null;
  /** What accepting writes; null where nothing would change or something is in the way. */
  readonly write: ImportWrite | null;
}

export type ImportWrite = ProjectWrite | DepartmentWrite | TableWrite | EvaluationWrite;

export interface ProjectWrite {
  readonly kind: 'project';
  readonly id: string;
  readonly isNew: boolean;
  readonly row: ProjectRow;
  readonly budget: BudgetWrite | null;
  readonly goals: GoalChanges;
  readonly year: number;
  readonly changes: readonly FieldChange[];
}

/** A project as it will stand. */
export interface ProjectRow extends ProjectBasics {
  readonly id: string;
  readonly code: string;
  readonly organizationId: string;
  readonly unitId: string;
  readonly leadUserId: string;
}

export interface DepartmentWrite {
  readonly kind: 'department';
  readonly id: string;
  readonly goals: GoalChanges;
  /** Null where it stays as it is. */
  readonly overview: DepartmentOverview | null;
  readonly year: number;
  readonly changes: readonly FieldChange[];
}

/** A disclosure table, which is replaced as a whole. */
export interface TableWrite {
  readonly kind: 'budget_table';
  /** Of the organization. */
  readonly id: string;
  readonly table: BudgetTable;
  readonly year: number;
  readonly changes: readonly FieldChange[];
}

/** What a self-evaluation form records of a project. */
export interface EvaluationWrite {
  readonly kind: 'self_evaluation';
  /** Of the project. */
  readonly id: string;
  readonly budgetId: string;
  readonly recording: RecordingChanges;
  readonly year: number;
  readonly changes: readonly FieldChange[];
}

/** Where a part stands, from what differs and what is in the way. */
export function stateOf(isNew: boolean, changes: number, problems: readonly ImportProblem[]): ImportState {
  if (problems.some(({ blocking }) => blocking)) return 'blocked';
  if (isNew) return 'new';
  return changes > 0 ? 'changed' : 'same';
}
