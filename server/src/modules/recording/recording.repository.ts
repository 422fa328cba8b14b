import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import type { ActualRow, RecordingChanges } from './recording-changes.js';

@Injectable()
export class RecordingRepository {
  /** Writes what changed, values and amounts in one statement, with the rest of its transaction. */
  save(transaction: Transaction, user: Principal, budgetId: string, { actuals, executed }: RecordingChanges): void {
    transaction.send(
      `with actuals as (
         insert into actual_value (region_id, id, indicator_id, actual, grade, share, reason, improvement,
                                   recorded_by, recorded_at)
         select $1, r.id, r."indicatorId", r.actual, r.grade, r.share, r.reason, r.improvement, $2, now()
         from jsonb_to_recordset($3::jsonb) as r(id uuid, "indicatorId" uuid, actual text, grade text,
                                                 share numeric, reason text, improvement text)
         on conflict (region_id, indicator_id) do update set
           actual = excluded.actual, grade = excluded.grade, share = excluded.share, reason = excluded.reason,
           improvement = excluded.improvement, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
           version = actual_value.version + 1)
       update execution_amount x set executed = r.executed, version = x.version + 1
       from jsonb_to_recordset($4::jsonb) as r(source text, executed numeric)
       where x.region_id = $1 and x.project_budget_id = $5 and x.source = r.source`,
      [user.regionId, user.userId, JSON.stringify(actuals.map(withId)), JSON.stringify(executed), budgetId],
    );
  }
}

/** Only a first row needs an id of its own; on a conflict the given one is not looked at. */
function withId({ first, ...row }: ActualRow): Omit<ActualRow, 'first'> & { id: string } {
  return { id: first ? v7() : row.indicatorId, ...row };
}
