import type { RectificationState } from '@jixiao/domain/workflow';

/** What made finance demand it: the review of a self-evaluation, a re-check, an evaluation, or something else. */
export const RECTIFICATION_ORIGINS = ['review', 'recheck', 'evaluation', 'other'] as const;
export type RectificationOrigin = (typeof RECTIFICATION_ORIGINS)[number];

/** What rectifications of earlier years that are still open do to the declaration of a year. */
export const OPEN_RECTIFICATION_EFFECTS = ['block', 'warn', 'ignore'] as const;
export type OpenRectificationEffect = (typeof OPEN_RECTIFICATION_EFFECTS)[number];

export type RectificationSubjectKind = 'project' | 'organization';

/** Whose problem it is. */
export interface RectificationSubject {
  kind: RectificationSubjectKind;
  id: string;
  code: string;
  name: string;
}

export interface RectificationItem {
  id: string;
  /** In which the problem was found. */
  year: number;
  origin: RectificationOrigin;
  subject: RectificationSubject;
  department: string;
  /** Null for a whole organization, and for a project without one. */
  lead: string | null;
  problem: string;
  demand: string;
  /** Last day in China on which an answer is in time. */
  dueOn: string;
  status: RectificationState;
  overdue: boolean;
  raisedBy: string;
  raisedAt: string;
  version: number;
}

export interface RectificationStepView {
  id: string;
  action: string;
  from: RectificationState;
  to: RectificationState;
  /** The measures of an answer, the reason or opinion of every other step. */
  note: string | null;
  /** The deadline that this step set. */
  dueOn: string | null;
  by: string;
  at: string;
}

export interface RectificationFileView {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  uploadedAt: string;
  by: string;
}

/** A step that the reader's roles have in the present state. */
export interface RectificationActionView {
  action: string;
  to: RectificationState;
  reason: 'required' | 'optional' | 'none';
  /** Why it is refused now; null where it may be taken. */
  refusal: { code: string; params: Record<string, string> } | null;
}

export interface RectificationView extends RectificationItem {
  /** Oldest first. */
  steps: RectificationStepView[];
  files: RectificationFileView[];
  actions: RectificationActionView[];
  may: { attach: boolean };
}

/** What is still open of earlier years and what that does to the declaration of a year. */
export interface OpenRectificationsView {
  effect: OpenRectificationEffect;
  items: Pick<RectificationItem, 'id' | 'year' | 'problem' | 'dueOn' | 'status' | 'overdue'>[];
}
