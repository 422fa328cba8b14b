import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database.js';

/** Something to be done about an export, taken by who does it now. */
export interface ExportTask {
  readonly regionId: string;
  readonly exportId: string;
  readonly kind: 'make' | 'expire';
  /** How often it was begun, this time included. */
  readonly attempts: number;
  /** Proves who took it: whose token is no longer there has lost it to somebody else. */
  readonly token: string;
}

/** For so long nobody else takes a task whose taker gives no sign of life, in seconds. */
export const TAKEN_SECONDS = 15;

/** Two that ask at once get two different tasks. $1 the token, $2 seconds. */
const TAKE = `
  with next as materialized (
    select export_id from form_export_task
    where due_at <= now() and (taken_until is null or taken_until <= now())
    order by due_at limit 1
    for update skip locked)
  update form_export_task t
  set taken_by = $1, taken_until = now() + $2::int * interval '1 second', attempts = t.attempts + 1
  from next where t.export_id = next.export_id
  returning t.region_id as "regionId", t.export_id as "exportId", t.kind, t.attempts, t.taken_by as token`;

const UNTIL_NEXT = `
  select extract(epoch from min(greatest(due_at, coalesce(taken_until, due_at))) - now())::float8 as seconds from form_export_task`;

/** What is due about exports, of every region and for every server. */
@Injectable()
export class ExportTasksRepository {
  constructor(private readonly database: Database) {}

  /** With the transaction that creates the export: both are there or neither. */
  add(transaction: Transaction, regionId: string, exportId: string): void {
    transaction.send(`insert into form_export_task (export_id, region_id, kind) values ($1, $2, 'make')`, [exportId, regionId]);
  }

  /** Lets the files of an export go after so many seconds, and stops who may be writing them. */
  expire(transaction: Transaction, exportId: string, seconds: number): void {
    transaction.send(
      `update form_export_task
       set kind = 'expire', due_at = now() + $2::int * interval '1 second', taken_by = null, taken_until = null, attempts = 0
       where export_id = $1`,
      [exportId, seconds],
    );
  }

  async take(token: string): Promise<ExportTask | undefined> {
    const [task] = await this.database.shared<ExportTask>(TAKE, [token, TAKEN_SECONDS]);
    return task;
  }

  /** Seconds until something may be taken, undefined where there is nothing at all. */
  async untilNext(): Promise<number | undefined> {
    const [row] = await this.database.shared<{ seconds: number | null }>(UNTIL_NEXT);
    return row?.seconds ?? undefined;
  }

  /** Says that the taker lives; false where the task is no longer theirs. */
  async renew({ exportId, token }: ExportTask): Promise<boolean> {
    const rows = await this.database.shared(
      `update form_export_task set taken_until = now() + $3::int * interval '1 second'
       where export_id = $1 and taken_by = $2 returning export_id`,
      [exportId, token, TAKEN_SECONDS],
    );
    return rows.length > 0;
  }

  /** Gives a task that was not finished back, to be begun again after a while. */
  async postpone({ exportId, token }: ExportTask, seconds: number): Promise<void> {
    await this.database.shared(
      `update form_export_task set taken_by = null, taken_until = null, due_at = now() + $3::int * interval '1 second'
       where export_id = $1 and taken_by = $2`,
      [exportId, token, seconds],
    );
  }

  /** Gives a task back as if it had never been taken. */
  async giveBack({ exportId, token }: ExportTask): Promise<void> {
    await this.database.shared(
      `update form_export_task set taken_by = null, taken_until = null, attempts = attempts - 1
       where export_id = $1 and taken_by = $2`,
      [exportId, token],
    );
  }

  async end({ exportId, token }: ExportTask): Promise<void> {
    await this.database.shared(`delete from form_export_task where export_id = $1 and taken_by = $2`, [exportId, token]);
  }
}
