import type {
  ExecutionAmountView,
  ExecutionSource,
  GoalView,
  GradeCode,
  IndicatorView,
  ProjectView,
} from '@jixiao/contracts/views';

import { mergeFields, sameValue } from '../../core/drafts/merge-fields';
import { enteredShare, shareToPercent } from './share';

/** What a person enters for one indicator; texts as typed. */
export interface RecordingRow {
  actual: string;
  grade: GradeCode | '';
  /** Percent of the weight inside the grade's band. */
  percent: string;
  reason: string;
  improvement: string;
}

export interface RecordingAmount {
  initial: string;
  adjusted: string;
  executed: string;
}

/** Everything that the recording page edits. */
export interface RecordingDraft {
  rows: Record<string, RecordingRow>;
  amounts: Partial<Record<ExecutionSource, RecordingAmount>>;
}

/** What the server takes. */
export interface RecordingBody {
  indicators: {
    id: string;
    actual: string | null;
    grade: GradeCode | null;
    share: string | null;
    reason: string | null;
    improvement: string | null;
  }[];
  execution: { source: ExecutionSource; executed: string | null }[];
}

export const EXECUTION_SOURCES: readonly ExecutionSource[] = ['total', 'fiscal', 'carryover', 'other'];

/** The indicators that are recorded and scored: those of the annual goals. */
export function annualIndicators(goals: readonly GoalView[]): IndicatorView[] {
  return goals.filter((goal) => goal.horizon === 'annual').flatMap((goal) => goal.indicators);
}

/** The draft that shows what is saved. */
export function draftOf(project: ProjectView): RecordingDraft {
  const rows: RecordingDraft['rows'] = {};
  for (const indicator of annualIndicators(project.goals)) rows[indicator.id] = rowOf(indicator);
  const amounts: RecordingDraft['amounts'] = {};
  for (const amount of project.budget?.execution ?? []) amounts[amount.source] = amountOf(amount);
  return { rows, amounts };
}

function rowOf({ actual }: IndicatorView): RecordingRow {
  return {
    actual: actual?.actual ?? '',
    grade: actual?.grade ?? '',
    percent: shareToPercent(actual?.share ?? null),
    reason: actual?.reason ?? '',
    improvement: actual?.improvement ?? '',
  };
}

function amountOf(amount: ExecutionAmountView): RecordingAmount {
  return { initial: trimZeros(amount.initial), adjusted: trimZeros(amount.adjusted), executed: trimZeros(amount.executed) };
}

function trimZeros(value: string | null): string {
  if (value === null) return '';
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** Ids of the indicators whose row differs. */
export function changedRows(base: RecordingDraft, draft: RecordingDraft): string[] {
  return Object.keys(draft.rows).filter((id) => !sameValue(base.rows[id], draft.rows[id]));
}

/** Sources whose amounts differ. */
export function changedAmounts(base: RecordingDraft, draft: RecordingDraft): ExecutionSource[] {
  return EXECUTION_SOURCES.filter((source) => !sameValue(base.amounts[source], draft.amounts[source]));
}

export function isChanged(base: RecordingDraft, draft: RecordingDraft): boolean {
  return changedRows(base, draft).length > 0 || changedAmounts(base, draft).length > 0;
}

/**
 * The person's changes laid over a newer state: fields that they changed keep their text, all others take the
 * newer value. Indicators that are gone are dropped.
 */
export function rebase(base: RecordingDraft, draft: RecordingDraft, newer: RecordingDraft): RecordingDraft {
  const rows: RecordingDraft['rows'] = {};
  for (const [id, row] of Object.entries(newer.rows)) rows[id] = mergeFields(base.rows[id], draft.rows[id], row);
  const amounts: RecordingDraft['amounts'] = { ...newer.amounts };
  for (const source of EXECUTION_SOURCES) {
    const amount = newer.amounts[source] ?? draft.amounts[source];
    if (amount) amounts[source] = mergeFields(base.amounts[source], draft.amounts[source], amount);
  }
  return { rows, amounts };
}

/** The changed rows and amounts as the server takes them. */
export function toBody(base: RecordingDraft, draft: RecordingDraft): RecordingBody {
  return {
    indicators: changedRows(base, draft).flatMap((id) => {
      const row = draft.rows[id];
      if (!row) return [];
      return [
        {
          id,
          actual: textOrNull(row.actual),
          grade: row.grade || null,
          share: enteredShare(row.percent),
          reason: textOrNull(row.reason),
          improvement: textOrNull(row.improvement),
        },
      ];
    }),
    execution: changedAmounts(base, draft).flatMap((source) => {
      const amount = draft.amounts[source];
      return amount ? [{ source, executed: textOrNull(amount.executed) }] : [];
    }),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
