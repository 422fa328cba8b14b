import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { OpenRectificationsView, RectificationItem, RectificationView } from '@jixiao/contracts/views';
import type { RectificationState } from '@jixiao/domain/workflow';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { type AuditEntry, AuditRepository } from '../audit/audit.repository.js';
import {
  LOCK_SUBJECTS,
  OPEN_BEFORE,
  RAISE,
  RECTIFICATION,
  RECTIFICATION_FILE,
  RECTIFICATION_LIST,
  RECTIFICATION_SUBJECT,
} from './rectifications.sql.js';

/** One rectification as it is stored, with what decides about the roles of its reader. */
export interface StoredRectification extends Omit<RectificationView, 'actions' | 'may'> {
  leadUserId: string | null;
  path: string | null;
}

export interface NewRectification {
  id: string;
  projectId: string | null;
  organizationId: string | null;
  year: number;
  origin: string;
  problem: string;
  demand: string;
  dueOn: string;
}

export interface TakenStep {
  action: string;
  from: RectificationState;
  to: RectificationState;
  note: string | null;
  dueOn: string | null;
}

export interface StoredFile {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  storageKey: string;
}

export interface ListFilter {
  year: number | null;
  status: RectificationState | null;
  waiting: 'open' | 'overdue' | null;
  origin: string | null;
  text: string | null;
  subjectId: string | null;
  after: { key: string; id: string } | null;
  limit: number;
}

type Subject = Pick<NewRectification, 'projectId' | 'organizationId'>;

@Injectable()
export class RectificationsRepository {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditRepository,
  ) {}

  list(user: Principal, { year, status, waiting, origin, text, subjectId, after, limit }: ListFilter): Promise<RectificationItem[]> {
    const chosen = [year, status, waiting, origin, text, subjectId, after?.key ?? null, after?.id ?? null, limit];
    return this.database.read<RectificationItem>(user, RECTIFICATION_LIST, [...reachParameters(user, 'rectification:read'), ...chosen]);
  }

  async find(user: Principal, id: string): Promise<StoredRectification | undefined> {
    const [row] = await this.database.read<StoredRectification>(user, RECTIFICATION, [...reachParameters(user, 'rectification:read'), id]);
    return row;
  }

  /**
   * The rectification, its subject locked until the transaction ends: whoever writes anything of a subject comes one after the other.
   * Undefined out of reach.
   */
  async findForWriting(transaction: Transaction, user: Principal, permission: Permission, id: string): Promise<StoredRectification | undefined> {
    const reach = reachParameters(user, permission);
    const [subject] = await transaction.query<Subject>(RECTIFICATION_SUBJECT, [...reach, id]);
    if (!subject) return undefined;
    const [, [row]] = await Promise.all([
      this.lockSubjects(transaction, user, permission, [subject]),
      transaction.query<StoredRectification>(RECTIFICATION, [...reach, id]),
    ]);
    return row;
  }

  /** Whether each of these subjects is within reach; those that are stay locked until the transaction ends. */
  async lockSubjects(transaction: Transaction, user: Principal, permission: Permission, subjects: readonly Subject[]): Promise<boolean[]> {
    const ids = (key: keyof Subject): string[] => subjects.flatMap((subject) => subject[key] ?? []);
    const rows = await transaction.query<{ kind: string; id: string }>(LOCK_SUBJECTS, [
      ...reachParameters(user, permission),
      ids('projectId'),
      ids('organizationId'),
    ]);
    const locked = (kind: string, id: string): boolean => rows.some((row) => row.kind === kind && row.id === id);
    return subjects.map(({ projectId, organizationId }) => (projectId ? locked('project', projectId) : locked('organization', organizationId ?? '')));
  }

  raise(transaction: Transaction, user: Principal, raised: readonly NewRectification[]): void {
    transaction.send(RAISE, [user.regionId, JSON.stringify(raised), user.userId]);
  }

  /** Takes a step, with its event in the trail. */
  step(transaction: Transaction, user: Principal, id: string, step: TakenStep, event: AuditEntry): void {
    const { action, from, to, note, dueOn } = step;
    const moved = `
      moved as (
        update rectification set status = $14, due_on = coalesce($16::date, due_on), version = version + 1
        where region_id = $1 and id = $11),
      taken as (
        insert into rectification_step (region_id, id, rectification_id, action, from_status, to_status, note, due_on, by)
        values ($1, $17, $11, $12, $13, $14, $15, $16, $4))`;
    this.audit.appendWith(transaction, user, event, moved, [id, action, from, to, note, dueOn, v7()]);
  }

  async file(user: Principal, permission: Permission, id: string): Promise<(StoredFile & { rectificationId: string }) | undefined> {
    const [row] = await this.database.read<StoredFile & { rectificationId: string }>(user, RECTIFICATION_FILE, [
      ...reachParameters(user, permission),
      id,
    ]);
    return row;
  }

  /** Attaches a file, which is a new version: whoever takes a step has seen every file. */
  attach(transaction: Transaction, user: Principal, id: string, file: StoredFile & { sha256: string }, event: AuditEntry): void {
    const { fileName, mediaType, size, sha256, storageKey } = file;
    const attached = `
      moved as (update rectification set version = version + 1 where region_id = $1 and id = $11),
      attached as (
        insert into rectification_file (region_id, id, rectification_id, file_name, media_type, size, sha256, storage_key, uploaded_by)
        values ($1, $12, $11, $13, $14, $15, $16, $17, $4))`;
    this.audit.appendWith(transaction, user, event, attached, [id, file.id, fileName, mediaType, size, sha256, storageKey]);
  }

  detach(transaction: Transaction, user: Principal, id: string, fileId: string, event: AuditEntry): void {
    const detached = `
      moved as (update rectification set version = version + 1 where region_id = $1 and id = $11),
      detached as (update rectification_file set deleted_at = now() where region_id = $1 and id = $12)`;
    this.audit.appendWith(transaction, user, event, detached, [id, fileId]);
  }

  /** Undefined where the project or organization lies out of reach. */
  async openBefore(user: Principal, { projectId, organizationId }: Subject, year: number): Promise<OpenRectificationsView | undefined> {
    const [row] = await this.database.read<OpenRectificationsView>(user, OPEN_BEFORE, [
      ...reachParameters(user, 'rectification:read'),
      projectId,
      organizationId,
      year,
    ]);
    return row;
  }
}
