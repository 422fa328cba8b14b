import type { FieldChange, ImportProblem, ImportState } from '@jixiao/contracts/views';
import type { GoalChanges } from '../../declaration/goal-changes.js';
import type { ProjectBasics } from '../../declaration/basics-changes.js';
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

export type ImportWrite = ProjectWrite | DepartmentWrite;

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
  readonly year: number;
  readonly changes: readonly FieldChange[];
}

/** Where a part stands, from what differs and what is in the way. */
export function stateOf(isNew: boolean, changes: number, problems: readonly ImportProblem[]): ImportState {
  if (problems.some(({ blocking }) => blocking)) return 'blocked';
  if (isNew) return 'new';
  return changes > 0 ? 'changed' : 'same';
}
