import { InjectionToken, Signal } from '@angular/core';
import type { CheckFindingView, FieldProblem, GoalHorizon, ProblemView } from '@jixiao/contracts/views';
import type { FindingsByCell } from '@jixiao/ui/findings';

import type { DeclarationDraft, DeclaredRow } from './declaration-draft';
import type { Difference } from './merge-drafts';

/** What the parts of a declaration page need of its store, be it of a project or of a department. */
export interface GoalEditing {
  draft: Signal<DeclarationDraft>;
  found: Signal<{ at: string } | null>;
  savedAt: Signal<Date | null>;
  inUse: Signal<ReadonlySet<string>>;
  changed: Signal<boolean>;
  changedKeys: Signal<ReadonlySet<string>>;
  weights: Signal<{ given: string; expected: string; wrong: boolean } | null>;
  cellProblems: Signal<ReadonlyMap<string, FieldProblem>>;
  /** What the rules notice about the draft, in their order and by cell. */
  findings: Signal<readonly CheckFindingView[]>;
  findingsByCell: Signal<FindingsByCell>;
  loading: Signal<boolean>;
  problem: Signal<ProblemView | null>;
  conflict: Signal<boolean>;
  meanwhile: Signal<Difference[]>;
  changeStatement(goal: string, statement: string): void;
  changeRow(goal: string, row: string, part: Partial<DeclaredRow>): void;
  insert(goal: string, place: { after: string } | { classCode: string }): string;
  move(goal: string, row: string, direction: -1 | 1): void;
  remove(goal: string, row: string): void;
  addGoal(horizon: GoalHorizon): void;
  removeGoal(goal: string): void;
  takeBackGoal(goal: string): void;
  /** Why a saved goal has to stay; null where it may go. */
  reasonToKeep(goal: string): 'used' | 'lastAnnual' | null;
  takeOverFound(): void;
  dropFound(): void;
  takeOverNewer(): Promise<void>;
  save(): Promise<boolean>;
}

export const GoalEditing = new InjectionToken<GoalEditing>('GoalEditing');
