import type { ReviewGrade, ReviewItem, ReviewOutcome } from '@jixiao/domain/target-review';
import type { CellDifference, TargetContent } from '@jixiao/domain/target-versions';
import type { TargetState, Transition } from '@jixiao/domain/workflow';

/** Whose targets: a project's, or a whole organization's. */
export type TargetSubjectKind = 'project' | 'organization';

export const TARGET_VERSION_KINDS = ['declared', 'returned', 'approved', 'adjusted'] as const;
export type TargetVersionKind = (typeof TARGET_VERSION_KINDS)[number];

/** A step that the reader's role has in the present state. */
export interface TargetActionView {
  action: string;
  to: TargetState;
  reason: Transition<TargetState>['reason'];
  /** Why it is refused now; null where it may be taken. */
  refusal: { code: string; params: Record<string, string> } | null;
}

/** A step that was taken. */
export interface TargetStepView {
  id: string;
  action: string;
  from: TargetState;
  to: TargetState;
  reason: string | null;
  by: string;
  at: string;
}

/** A version without its content. */
export interface TargetVersionItem {
  number: number;
  kind: TargetVersionKind;
  reason: string | null;
  /** Null where it was kept when versions were introduced. */
  by: string | null;
  at: string;
}

export interface TargetVersionView extends TargetVersionItem {
  content: TargetContent;
}

export interface ReviewedTargetItem {
  grade: ReviewGrade | null;
  note: string | null;
}

/** Grades of a version's eight items and what they come to. */
export interface TargetReviewView {
  versionNumber: number;
  items: Partial<Record<ReviewItem, ReviewedTargetItem>>;
  /** Null until every item is graded. */
  overall: ReviewGrade | null;
  outcome: ReviewOutcome | null;
  by: string;
  at: string;
}

export interface TargetCommentView {
  id: string;
  versionNumber: number;
  cell: string;
  text: string;
  by: string;
  at: string;
}

/** Where the targets of a project or organization stand in a year. */
export interface TargetsView {
  kind: TargetSubjectKind;
  id: string;
  code: string;
  name: string;
  year: number;
  /** To be sent back as If-Match; 0 until anything happened. */
  version: number;
  status: TargetState;
  actions: TargetActionView[];
  /** Newest first. */
  steps: TargetStepView[];
  versions: TargetVersionItem[];
  comments: TargetCommentView[];
  /** Of the newest version; null where it was not reviewed. */
  review: TargetReviewView | null;
  may: { review: boolean };
}

/** Two versions side by side: the cells that differ. */
export interface TargetDifferenceView {
  from: TargetVersionItem;
  to: TargetVersionItem;
  differences: CellDifference[];
}

/** Targets that wait for somebody. */
export interface TargetQueueItem {
  kind: TargetSubjectKind;
  id: string;
  code: string;
  name: string;
  department: string;
  unit: string | null;
  lead: string | null;
  year: number;
  status: TargetState;
  /** When it came to this state; null for a draft that nobody touched. */
  changedAt: string | null;
  versions: number;
  overall: ReviewGrade | null;
}
