/** Invented: a step of a rectification, and the deadline that it set. */
export interface RectificationStepSeed {
  readonly action: 'answer' | 'verify' | 'return' | 'close' | 'cancel';
  readonly at: string;
  readonly note: string | null;
  readonly dueOn?: string;
}

/** Invented: a file that proves what was rectified. */
export interface RectificationFileSeed {
  readonly fileName: string;
  readonly content: string;
  readonly at: string;
}

/** Invented: a demand of finance, on a project or, without one, on the whole department. */
export interface RectificationSeed {
  readonly key: string;
  readonly projectCode: string | null;
  readonly year: number;
  readonly origin: 'review' | 'recheck' | 'evaluation' | 'other';
  readonly problem: string;
  readonly demand: string;
  readonly raisedAt: string;
  readonly dueOn: string;
  /** The demonstration needs one that is not due yet, on whatever day it is set up. */
  readonly keptDue?: boolean;
  readonly files: readonly RectificationFileSeed[];
  readonly steps: readonly RectificationStepSeed[];
}
