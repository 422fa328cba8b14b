import { Injectable } from '@nestjs/common';
import type { Permission, Role } from '@jixiao/contracts/access';
import type { Page, ProjectListItem, ProjectView, TrailEvent, YearStage } from '@jixiao/contracts/views';
import { isSelfEvaluationHandedIn } from '@jixiao/domain/workflow';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { stale } from '../../platform/http/if-match.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { type TimedPermission, isOpen, openStages, requireOpen } from './entry-windows.js';
import type { ProjectListQuery, TrailQuery } from './projects.dto.js';
import { type EntryState, type ProjectPageRow, ProjectsRepository, type RecordedProject, type Standing, type StoredProject, type WriteTarget } from './projects.repository.js';

/** A project that is open for a step: the roles that the actor holds for it, and the stages that take entries today. */
export interface OpenedStep {
  readonly project: StoredProject;
  readonly roles: readonly Role[];
  readonly openStages: readonly YearStage[];
}

@Injectable()
export class ProjectsService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly audit: AuditRepository,
  ) {}

  async list(user: Principal, query: ProjectListQuery): Promise<Page<ProjectListItem>> {
    const descending = query.sort.startsWith('-');
    const rows = await this.projects.list(user, {
      year: query.year ?? null,
      text: query.q?.trim() || null,
      stage: query.stage ?? null,
      rating: query.rating ?? null,
      sort: query.sort.replace(/^-/, '') as never,
      direction: descending ? 'desc' : 'asc',
      after: query.cursor ? decodeCursor(query.cursor, query.sort) : null,
      limit: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ sortKey: _, ...item }) => item),
      nextCursor: rows.length > query.limit && last ? encodeCursor(query.sort, last.sortKey, last.id) : null,
    };
  }

  async find(user: Principal, id: string, year: number | null): Promise<ProjectView> {
    const row = await this.projects.page(user, id, year);
    if (!row) throw new ApiError('project.not-found');
    return { ...row.page, ...rights(user, row) };
  }

  /** Those of the projects that are within reach and have a budget of the year. */
  async findAll(user: Principal, ids: readonly string[], year: number): Promise<ProjectView[]> {
    return (await this.projects.pages(user, ids, year)).map((row) => ({ ...row.page, ...rights(user, row) }));
  }

  /** As {@link find}, as the JSON of the answer. */
  async findText(user: Principal, id: string, year: number | null): Promise<{ version: number; json: string }> {
    const row = await this.projects.pageText(user, id, year);
    if (!row) throw new ApiError('project.not-found');
    return { version: row.version, json: `${JSON.stringify(rights(user, row)).slice(0, -1)},${row.page.slice(1)}` };
  }

  async trail(user: Principal, id: string, { cursor, limit }: TrailQuery): Promise<Page<TrailEvent>> {
    if (!(await this.projects.isWithinReach(user, 'trail:read', id))) throw new ApiError('project.not-found');
    const events = await this.audit.trail(user, 'project', id, cursor ?? null, limit + 1);
    const items = events.slice(0, limit);
    return { items, nextCursor: events.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /**
   * Opens a project for writing in this transaction and raises its version.
   * Throws `project.not-found` beyond the writer's reach, `version.stale` with the present page, and `window.closed` or
   * `window.unset` outside the days that finance has set.
   */
  async openForWriting(
    transaction: Transaction,
    user: Principal,
    permission: TimedPermission,
    target: WriteTarget,
  ): Promise<StoredProject> {
    return (await this.openRow(transaction, user, permission, target)).page;
  }

  /** As {@link openForWriting}, with what decides about a step of its workflow. */
  async openForStep(transaction: Transaction, user: Principal, permission: TimedPermission, target: WriteTarget): Promise<OpenedStep> {
    const row = await this.openRow(transaction, user, permission, target);
    return { project: row.page, roles: user.rolesForProject(row), openStages: openStages(row.windows) };
  }

  /** As {@link openForWriting}, for a recording; throws `recording.locked` once the self-evaluation is handed in. */
  async openForRecording(
    transaction: Transaction,
    user: Principal,
    target: WriteTarget & { year: number },
  ): Promise<RecordedProject> {
    const opened = await this.projects.openRecorded(transaction, user, 'recording:write', target);
    if (!opened) {
      const present = await this.projects.pageForWriting(transaction, user, 'recording:write', target.id, target.year);
      throw refusal(present?.page);
    }
    requireEntry('recording:write', { status: opened.project.status, windows: opened.windows });
    return opened.project;
  }

  private async openRow(
    transaction: Transaction,
    user: Principal,
    permission: TimedPermission,
    { id, year, version }: WriteTarget,
  ): Promise<ProjectPageRow> {
    const [raised, row] = await Promise.all([
      this.projects.raiseVersion(transaction, user, permission, id, version),
      this.projects.pageForWriting(transaction, user, permission, id, year),
    ]);
    if (raised === undefined || !row) throw refusal(row?.page);
    requireOpen(permission, row.windows);
    return row;
  }

  /** Locks a project for what leaves its version as it is; throws `project.not-found` beyond the writer's reach. */
  async lock(transaction: Transaction, user: Principal, permission: Permission, id: string): Promise<void> {
    if (!(await this.projects.lock(transaction, user, permission, id))) throw new ApiError('project.not-found');
  }

  /**
   * Locks a project for evidence of a year; its version stays, since nobody's typing is overtaken. Throws
   * `project.not-found` beyond the writer's reach, `recording.locked` and `window.closed` as for a recording.
   */
  async lockForEvidence(transaction: Transaction, user: Principal, id: string, year: number): Promise<void> {
    const [locked, state] = await Promise.all([
      this.projects.lock(transaction, user, 'evidence:write', id),
      this.projects.entryState(transaction, user, id, year),
    ]);
    if (!locked || !state) throw new ApiError('project.not-found');
    requireEntry('evidence:write', state);
  }
}

function requireEntry(permission: TimedPermission, { status, windows }: EntryState): void {
  if (isSelfEvaluationHandedIn(status)) throw new ApiError('recording.locked', { stage: status ?? '' });
  requireOpen(permission, windows);
}

/** Why a project did not open for writing: out of reach, or somebody else wrote it meanwhile. */
function refusal(present: StoredProject | undefined): ApiError {
  if (!present) return new ApiError('project.not-found');
  return stale(present);
}

/** Whose work it is, and what the reader of a page may do now. */
function rights(user: Principal, standing: Standing): Pick<ProjectView, 'inCharge' | 'may'> {
  const { stage, windows } = standing;
  const open = !isSelfEvaluationHandedIn(stage);
  const within = (permission: TimedPermission): boolean =>
    isOpen(permission, windows) && user.reachesProject(permission, standing);
  return {
    inCharge: user.reachesProject('recording:write', standing),
    may: {
      declare: open && within('declaration:write'),
      record: open && within('recording:write'),
      submit: open && within('self-evaluation:submit'),
      forward: stage === 'submitted' && within('review:forward'),
      review: stage === 'forwarded' && within('review:write'),
    },
  };
}
