import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import { type AuditEntry, AuditRepository } from '../audit/audit.repository.js';
import type { ActualRow, RecordingChanges } from './recording-changes.js';

/** Values and amounts; $1 is the region and $4 who records, as AuditRepository.appendWith says. */
const WRITES = `
  actuals as (
    insert into actual_value (region_id, id, indicator_id, actual, grade, share, reason, improvement, recorded_by, recorded_at)
    select $1, r.id, r."indicatorId", r.actual, r.grade, r.share, r.reason, r.improvement, $4, now()
    from jsonb_to_recordset($11::jsonb) as r(id uuid, "indicatorId" uuid, actual text, grade text,
                                             share numeric, reason text, improvement text)
    on conflict (region_id, indicator_id) do update set
      actual = excluded.actual, grade = excluded.grade, share = excluded.share, reason = excluded.reason,
      improvement = excluded.improvement, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
      version = actual_value.version + 1),
  amounts as (
    update execution_amount x set executed = r.executed, version = x.version + 1
    from jsonb_to_recordset($12::jsonb) as r(source text, executed numeric)
    where x.region_id = $1 and x.project_budget_id = $13 and x.source = r.source)`;

@Injectable()
export class RecordingRepository {
  constructor(private readonly audit: AuditRepository) {}

  /** Writes what changed, values and amounts, and its event in the trail: one statement, sent with the rest of its transaction. */
  save(
    transaction: Transaction,
    user: Principal,
    project: { id: string; budgetId: string },
    changes: RecordingChanges,
    said: Pick<AuditEntry, 'action' | 'changes'> = { action: 'recording.saved', changes: changes.fields },
  ): void {
    const event: AuditEntry = { ...said, objectType: 'project', objectId: project.id };
    this.audit.appendWith(transaction, user, event, WRITES, [
      JSON.stringify(changes.actuals.map(withId)),
      JSON.stringify(changes.executed),
      project.budgetId,
    ]);
  }
}

/** Only a first row needs an id of its own; on a conflict the given one is not looked at. */
function withId({ first, ...row }: ActualRow): Omit<ActualRow, 'first'> & { id: string } {
  return { id: first ? v7() : row.indicatorId, ...row };
}
