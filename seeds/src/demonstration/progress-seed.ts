import type { Amount } from './project-seed.js';

/** Invented: what was achieved for one annual indicator. `share` lies inside the band of the grade. */
export interface ActualSeed {
  readonly actual: string;
  readonly grade?: 'achieved' | 'partly_achieved' | 'not_achieved';
  readonly share?: string;
  readonly reason?: string;
  readonly improvement?: string;
}

export interface ReviewSeed {
  readonly opinion: string;
  /** Comments and changed scores name the annual indicator by its place in the table, from 1. */
  readonly comments: readonly { readonly indicator: number; readonly text: string }[];
  readonly changedScores: readonly { readonly indicator: number; readonly score: string; readonly reason: string }[];
}

/** Invented: a file that shows what was achieved for an annual indicator, by its place in the table, from 1. */
export interface EvidenceSeed {
  readonly indicator: number;
  readonly fileName: string;
  readonly content: string;
  readonly at: string;
}

/** Invented: how far a project's year-end work has come. */
export interface ProgressSeed {
  readonly projectCode: string;
  readonly stage: 'partly_recorded' | 'draft_ready' | 'submitted' | 'forwarded' | 'returned' | 'confirmed';
  /** In 万元; null while nobody has recorded it. */
  readonly executed: Amount | null;
  /** One for each annual indicator in the order of the table; null where nothing is recorded yet. */
  readonly actuals: readonly (ActualSeed | null)[];
  readonly evidence?: readonly EvidenceSeed[];
  readonly conclusion: string | null;
  readonly submittedAt?: string;
  readonly review?: ReviewSeed & { readonly at: string };
}

const value = (actual: string): ActualSeed => ({ actual });

/** Actual values that speak for themselves. */
export function values(...actuals: readonly string[]): ActualSeed[] {
  return actuals.map(value);
}

/** A value below its target, with the explanation that the form requires. */
export function explained(actual: string, reason: string, improvement: string): ActualSeed {
  return { actual, reason, improvement };
}

/** A qualitative result that was fully achieved. */
export function achieved(actual: string): ActualSeed {
  return { actual, grade: 'achieved', share: '1' };
}

/** A qualitative result that was partly achieved, with the explanation that the form requires. */
export function partlyAchieved(actual: string, share: string, reason: string, improvement: string): ActualSeed {
  return { actual, grade: 'partly_achieved', share, reason, improvement };
}
