import type { FieldChange } from '@jixiao/contracts/views';
import { ApiError } from '../../platform/errors/api-error.js';
import type { RecordedProject } from '../projects/projects.repository.js';
import type { RecordedIndicatorDto, RecordingDto } from './recording.dto.js';

const FIELDS = ['actual', 'grade', 'share', 'reason', 'improvement'] as const;

type Recorded = NonNullable<RecordedProject['actuals']>[string];
export type ActualRow = Record<(typeof FIELDS)[number], string | null> & {
  indicatorId: string;
  /** Nothing was recorded for the indicator before. */
  first: boolean;
};
export interface ExecutedRow {
  source: string;
  executed: string | null;
}

export interface RecordingChanges {
  actuals: ActualRow[];
  executed: ExecutedRow[];
  fields: FieldChange[];
}

/**
 * What a recording changes in a project: only rows that differ, with every field old → new.
 * Throws `recording.unknown-indicator` and `recording.no-budget` with the path of the field.
 */
export function changesOf(project: RecordedProject, recording: RecordingDto): RecordingChanges {
  const changes: RecordingChanges = { actuals: [], executed: [], fields: [] };
  const known = new Map(Object.entries(project.actuals ?? {}));
  for (const [index, entry] of recording.indicators.entries()) {
    const before = known.get(entry.id.toLowerCase());
    if (before === undefined) {
      throw new ApiError('recording.unknown-indicator', { id: entry.id }, `indicators[${index}].id`);
    }
    collectActual(changes, before, entry);
  }
  const amounts = new Map(Object.entries(project.executed ?? {}));
  for (const [index, { source, executed }] of recording.execution.entries()) {
    const before = amounts.get(source);
    if (before === undefined) throw new ApiError('recording.no-budget', { source }, `execution[${index}].source`);
    const after = executed === null || executed === undefined ? null : trimmed(executed);
    if (before === after) continue;
    changes.executed.push({ source, executed: after });
    changes.fields.push({ field: `execution:${source}:executed`, old: before, new: after });
  }
  return changes;
}

function collectActual(changes: RecordingChanges, before: Recorded, entry: RecordedIndicatorDto): void {
  const indicatorId = entry.id.toLowerCase();
  const row: ActualRow = {
    indicatorId,
    first: before === null,
    actual: text(entry.actual),
    grade: entry.grade ?? null,
    share: entry.share ? trimmed(entry.share) : null,
    reason: text(entry.reason),
    improvement: text(entry.improvement),
  };
  const changed = FIELDS.filter((field) => (before?.[field] ?? null) !== row[field]);
  if (changed.length === 0) return;
  changes.actuals.push(row);
  for (const field of changed) {
    changes.fields.push({ field: `indicator:${indicatorId}:${field}`, old: before?.[field] ?? null, new: row[field] });
  }
}

function text(value: string | null | undefined): string | null {
  return value?.trim() ? value.trim() : null;
}

/** A decimal as PostgreSQL's trim_scale writes it. */
function trimmed(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const places = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${places && `.${places}`}`;
}
