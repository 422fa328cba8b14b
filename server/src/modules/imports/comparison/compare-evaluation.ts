import type { ExecutionSource, ImportProblem, IndicatorView } from '@jixiao/contracts/views';
import type { EvaluatedIndicator, SelfEvaluationForm } from '@jixiao/domain/budget-document';
import type { ScoringScheme } from '@jixiao/domain/scoring';
import { changesOf } from '../../recording/recording-changes.js';
import type { RecordedExecutionDto, RecordedIndicatorDto } from '../../recording/recording.dto.js';
import { plainAmount, sameAmount } from './amounts.js';
import { type Comparison, stateOf } from './comparison.js';
import { gradeOf } from './evaluated-grades.js';
import { matchEvaluated, type MatchedEvaluation } from './matched-evaluations.js';
import { problemsOfScores } from './evaluated-scores.js';
import type { ImportContext } from './import-context.js';
import { blocking, problemsOfRecording, remark } from './problems.js';
import type { StoredForEvaluation } from './stored-objects.js';
import { onOneLine, sameText } from './texts.js';
import { ValueBook } from './value-book.js';

const IMPROVEMENT = /^(?:原因[：:]\s*)?([\s\S]*?)\n?改进措施[：:]\s*([\s\S]*)$/u;

/**
 * A self-evaluation form beside the project that it is about: actual values, amounts executed, reasons and grades are what recording stores. Scores
 * are the server's own: where the form's differ that is said, and none is stored. What the project does not promise cannot be accepted.
 */
export function compareEvaluation(
  form: SelfEvaluationForm,
  context: ImportContext,
  stored: StoredForEvaluation | null,
  scheme: ScoringScheme | null,
): Comparison {
  const name = onOneLine(form.projectName);
  if (stored === null || scheme === null) {
    const unknown = blocking('import.project-unknown', { name: name || (form.projectCode ?? '') }, 'evaluation.project');
    return { state: 'blocked', changes: 0, values: formOnly(form), problems: [unknown], objectId: null, storedVersion: null, write: null };
  }
  const book = new ValueBook(false);
  const matched = matchEvaluated(form.indicators, annualIndicators(stored));
  noteForm(form, book);
  const recording = {
    year: context.year ?? 0,
    indicators: matched.flatMap((each) => (each.stored === null ? [] : [recordedOf(each, each.stored, scheme, book)])),
    execution: recordedFunds(form, stored, book),
  };
  for (const each of matched) noteIndicator(each, book);
  const changes = changesOf(recordedProject(stored), recording);
  const touched = changes.fields.length > 0;
  const own = [...matched.flatMap(problemsOfIndicator), ...problemsOfScores(form, matched, { stored, scheme, recording })];
  const problems = touched ? [...problemsOfRecording(context, stored, form.year), ...own] : own;
  const state = stateOf(false, changes.fields.length, problems);
  return {
    state,
    changes: changes.fields.length,
    values: book.values,
    problems,
    objectId: stored.id,
    storedVersion: stored.version,
    write:
      state === 'changed'
        ? {
            kind: 'self_evaluation',
            id: stored.id,
            budgetId: stored.budget.id,
            recording: changes,
            year: recording.year,
            changes: changes.fields,
          }
        : null,
  };
}

function annualIndicators({ goals }: StoredForEvaluation): IndicatorView[] {
  return goals.filter(({ horizon }) => horizon === 'annual').flatMap(({ indicators }) => indicators);
}

/** What is recorded so far, as recording compares with it. */
function recordedProject(stored: StoredForEvaluation): Parameters<typeof changesOf>[0] {
  return {
    version: stored.version,
    status: stored.status,
    budgetId: stored.budget.id,
    executed: Object.fromEntries(stored.budget.execution.map(({ source, executed }) => [source, executed])),
    actuals: Object.fromEntries(annualIndicators(stored).map(({ id, actual }) => [id, actual])),
  };
}

/** A blank cell changes nothing. */
function recordedOf({ form }: MatchedEvaluation, stored: IndicatorView, scheme: ScoringScheme, book: ValueBook): RecordedIndicatorDto {
  const before = stored.actual;
  const actual = taken(before?.actual ?? null, form.actual);
  const said = deviationOf(form.reason);
  const reason = taken(before?.reason ?? null, said.reason);
  const improvement = taken(before?.improvement ?? null, said.improvement);
  const judged = gradeOf(form, stored, scheme);
  const note = (field: string, value: string | null, old: string | null | undefined): void => {
    book.compare({ field: `recording.${field}`, label: form.name, place: form.cells[field] ?? form.place, value, stored: old ?? null });
  };
  note('actual', form.actual, before?.actual);
  note('reason', said.reason, before?.reason);
  note('improvement', said.improvement, before?.improvement);
  if (judged !== null) {
    note('grade', judged.grade, before?.grade);
    note('share', judged.share, before?.share);
  }
  const grade = judged === null ? { grade: before?.grade ?? null, share: before?.share ?? null } : judged;
  return { id: stored.id, actual, reason, improvement, ...grade };
}

function taken(stored: string | null, given: string | null): string | null {
  return given === null || (stored !== null && sameText(stored, given)) ? stored : given;
}

/** The national column holds both: `原因：…` and below it `改进措施：…`. */
function deviationOf(written: string | null): { reason: string | null; improvement: string | null } {
  const [, reason, improvement] = IMPROVEMENT.exec(written ?? '') ?? [];
  if (improvement === undefined) return { reason: written, improvement: null };
  return { reason: reason?.trim() || null, improvement: improvement.trim() || null };
}

function recordedFunds({ funds }: SelfEvaluationForm, { budget }: StoredForEvaluation, book: ValueBook): RecordedExecutionDto[] {
  const before = new Map<ExecutionSource, (typeof budget.execution)[number]>(budget.execution.map((row) => [row.source, row]));
  return funds.flatMap((row) => {
    const stored = before.get(row.source);
    const given = { label: row.source, place: row.place };
    for (const field of ['initial', 'adjusted'] as const) {
      const same = row[field] === null || stored?.[field] == null || sameAmount(row[field], stored[field]);
      const value = { ...given, field: `execution.${field}`, value: row[field], stored: stored?.[field] ?? null };
      if (row[field] !== null) book.note(value, same ? 'same' : 'unstored');
    }
    if (row.executed === null) return [];
    const value = { ...given, field: 'execution.executed', value: row.executed, stored: stored?.executed ?? null };
    if (stored === undefined) {
      book.note(value, 'unstored');
      return [];
    }
    book.compare(value, sameAmount);
    return [{ source: row.source, executed: plainAmount(row.executed) }];
  });
}

function noteForm({ expectedGoal, achievedGoal, total, conclusion, place, cells }: SelfEvaluationForm, book: ValueBook): void {
  for (const [field, value] of Object.entries({ expectedGoal, achievedGoal, total, conclusion })) {
    if (value !== null) book.note({ field: `evaluation.${field}`, place: cells[field] ?? place, value }, 'shown');
  }
}

/** What a form repeats of the targets, and its scores: shown, and where it says something else, shown as what nothing keeps. */
function noteIndicator({ form, stored }: MatchedEvaluation, book: ValueBook): void {
  const label = form.name;
  const note = (field: 'class' | 'target' | 'weight', before: string | null, same: (left: string, right: string) => boolean): void => {
    const value = form[field];
    if (value === null) return;
    const state = stored === null || before === null || !same(before, value) ? 'unstored' : 'same';
    book.note({ field: `indicator.${field}`, label, place: form.cells[field] ?? form.place, value, stored: before }, state);
  };
  note('class', stored?.classCode ?? null, (left, right) => left === right);
  note('target', stored?.target ?? null, sameText);
  note('weight', stored?.weight ?? null, sameAmount);
  if (stored === null && form.actual !== null) {
    book.note({ field: 'recording.actual', label, place: form.cells['actual'] ?? form.place, value: form.actual }, 'unstored');
  }
  if (form.score !== null)
    book.note({ field: 'indicator.score', label, place: form.cells['score'] ?? form.place, value: form.score }, 'shown');
}

function problemsOfIndicator({ form, stored }: MatchedEvaluation): ImportProblem[] {
  const { name, target } = form;
  if (stored === null) return [remark('import.indicator-unmatched', { name }, `indicator.${name}`)];
  return sameText(stored.target, target) || target === ''
    ? []
    : [remark('import.target-differs', { name, given: target, expected: stored.target }, `indicator.${name}`)];
}

/** Everything that a form says where there is no project beside which it could be held. */
function formOnly(form: SelfEvaluationForm): Comparison['values'] {
  const book = new ValueBook(true);
  noteForm(form, book);
  for (const row of form.funds) {
    for (const field of ['initial', 'adjusted', 'executed'] as const)
      if (row[field] !== null) book.note({ field: `execution.${field}`, label: row.source, place: row.place, value: row[field] }, 'shown');
  }
  for (const each of form.indicators) noteUnmatched(each, book);
  return book.values;
}

function noteUnmatched(form: EvaluatedIndicator, book: ValueBook): void {
  noteIndicator({ form, stored: null }, book);
  if (form.reason !== null)
    book.note({ field: 'recording.reason', label: form.name, place: form.cells['reason'] ?? form.place, value: form.reason }, 'shown');
}
