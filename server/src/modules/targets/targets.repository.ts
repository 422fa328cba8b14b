import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { TargetQueueItem, TargetsView, TargetVersionKind, TargetVersionView } from '@jixiao/contracts/views';
import type { TargetState } from '@jixiao/domain/workflow';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { organizationReachParameters, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { EntryWindows } from '../projects/entry-windows.js';
import type { TargetCommentDto } from './targets.dto.js';
import {
  KEEP_ORGANIZATION_VERSION,
  KEEP_PROJECT_VERSION,
  MOVE_SET,
  ORGANIZATION_TARGETS,
  PROJECT_TARGETS,
  TARGET_QUEUE,
  VERSIONS,
} from './targets.sql.js';
import type { TargetSubject } from './target-subject.js';

/** Where targets stand, and what the conditions of their next steps ask. */
export interface TargetStanding
  extends Pick<TargetsView, 'id' | 'code' | 'name' | 'version' | 'status' | 'steps' | 'versions' | 'comments' | 'review'> {
  /** Null for a year that the region does not have. */
  year: number | null;
  setId: string | null;
  lastNumber: number | null;
  leadUserId: string | null;
  path: string | null;
  windows: EntryWindows | null;
  evaluated: boolean;
  goalsPresent: boolean;
  changedSinceApproved: boolean;
  changedSinceReturned: boolean;
}

/** A review as it is stored. */
export type ReviewRow = Pick<NonNullable<TargetsView['review']>, 'versionNumber' | 'items' | 'overall' | 'outcome'> & { rule: string };

@Injectable()
export class TargetsRepository {
  constructor(private readonly database: Database) {}

  /** In the transaction that is about to write, where there is one. */
  async standing(
    user: Principal,
    permission: Permission,
    { kind, id }: TargetSubject,
    year: number | null,
    transaction?: Transaction,
  ): Promise<TargetStanding | undefined> {
    const isProject = kind === 'project';
    const sql = isProject ? PROJECT_TARGETS : ORGANIZATION_TARGETS;
    const reach = isProject ? reachParameters(user, permission) : organizationReachParameters(user, permission);
    const parameters = [...reach, id, year];
    const [row] = await (transaction ? transaction.query<TargetStanding>(sql, parameters) : this.database.read<TargetStanding>(user, sql, parameters));
    return row;
  }

  async queue(user: Principal, year: number | null, states: readonly TargetState[]): Promise<TargetQueueItem[]> {
    return this.database.read<TargetQueueItem>(user, TARGET_QUEUE, [...reachParameters(user, 'organization:read'), year, states]);
  }

  async versions(user: Principal, { id }: TargetSubject, year: number, numbers: readonly number[]): Promise<TargetVersionView[]> {
    return this.database.read<TargetVersionView>(user, VERSIONS, [user.regionId, id, year, numbers]);
  }

  /** Moves the set to a state and gives its id and version; the subject is locked. */
  async move(transaction: Transaction, user: Principal, { kind, id }: TargetSubject, year: number, status: TargetState): Promise<{ id: string; version: number }> {
    const [projectId, organizationId] = kind === 'project' ? [id, null] : [null, id];
    const [row] = await transaction.query<{ id: string; version: number }>(MOVE_SET, [user.regionId, v7(), projectId, organizationId, year, status]);
    if (!row) throw new Error('A target set was moved and gave no row.');
    return row;
  }

  /** Ids of the goals and indicators that a comment can speak of. */
  async cellOwners(transaction: Transaction, user: Principal, { kind, id }: TargetSubject, year: number): Promise<string[]> {
    const rows = await transaction.query<{ id: string }>(
      `with own as (select g.id from goal g
                    where g.region_id = $1 and g.year = $3 and g.deleted_at is null
                      and case when $4 then g.project_id = $2 else g.organization_id = $2 end)
       select id from own
       union all select i.id from own join indicator i on i.region_id = $1 and i.goal_id = own.id and i.deleted_at is null`,
      [user.regionId, id, year, kind === 'project'],
    );
    return rows.map((row) => row.id);
  }

  step(transaction: Transaction, user: Principal, setId: string, step: { action: string; from: TargetState; to: TargetState; reason: string | null }): void {
    const { action, from, to, reason } = step;
    transaction.send(
      `insert into target_step (region_id, id, target_set_id, action, from_status, to_status, reason, created_by, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
      [user.regionId, v7(), setId, action, from, to, reason, user.userId],
    );
  }

  keepVersion(transaction: Transaction, user: Principal, subject: TargetSubject, setId: string, kind: TargetVersionKind, reason: string | null): void {
    const sql = subject.kind === 'project' ? KEEP_PROJECT_VERSION : KEEP_ORGANIZATION_VERSION;
    transaction.send(sql, [user.regionId, v7(), kind, reason, user.userId, setId]);
  }

  comment(transaction: Transaction, user: Principal, setId: string, versionNumber: number, comments: readonly TargetCommentDto[]): void {
    if (comments.length === 0) return;
    transaction.send(
      `insert into target_comment (region_id, id, target_set_id, version_number, cell, text, created_by, at)
       select $1, r.id, $2, $3, r.cell, r.text, $4, now() from jsonb_to_recordset($5::jsonb) as r(id uuid, cell text, text text)`,
      [user.regionId, setId, versionNumber, user.userId, JSON.stringify(comments.map(({ cell, text }) => ({ id: v7(), cell, text: text.trim() })))],
    );
  }

  review(transaction: Transaction, user: Principal, setId: string, { versionNumber, items, rule, overall, outcome }: ReviewRow): void {
    transaction.send(
      `insert into target_review (region_id, id, target_set_id, version_number, items, rule, overall, outcome, reviewed_by, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())`,
      [user.regionId, v7(), setId, versionNumber, JSON.stringify(items), rule, overall, outcome, user.userId],
    );
  }
}
