import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { Page, ProjectListItem, ProjectView, TrailEvent } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { AuditRepository } from '../audit/audit.repository.js';
import type { ProjectListQuery, TrailQuery } from './projects.dto.js';
import { ProjectsRepository, type RecordedProject, type StoredProject, type WriteTarget } from './projects.repository.js';

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
    const { page, unitPath } = row;
    const open = page.stage !== 'submitted' && page.stage !== 'confirmed';
    const within = (permission: Permission): boolean => reaches(user, permission, page.lead?.id ?? null, unitPath);
    return {
      ...page,
      may: {
        declare: open && within('declaration:write'),
        record: open && within('recording:write'),
        submit: open && within('self-evaluation:submit'),
        review: page.stage === 'submitted' && within('review:write'),
      },
    };
  }

  async trail(user: Principal, id: string, { cursor, limit }: TrailQuery): Promise<Page<TrailEvent>> {
    if (!(await this.projects.page(user, id, null))) throw new ApiError('project.not-found');
    const events = await this.audit.trail(user, 'project', id, cursor ?? null, limit + 1);
    const items = events.slice(0, limit);
    return { items, nextCursor: events.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /**
   * Opens a project for writing in this transaction and raises its version.
   * Throws `project.not-found` beyond the writer's reach and `version.stale` with the present page.
   */
  async openForWriting(
    transaction: Transaction,
    user: Principal,
    permission: Permission,
    target: WriteTarget,
  ): Promise<StoredProject> {
    const { id, year, version } = target;
    const [raised, page] = await Promise.all([
      this.projects.raiseVersion(transaction, user, permission, id, version),
      this.projects.pageForWriting(transaction, user, permission, id, year),
    ]);
    if (raised === undefined || !page) throw refusal(page);
    return page;
  }

  /** As {@link openForWriting}, for a recording; throws `recording.locked` once the self-evaluation is handed in. */
  async openForRecording(transaction: Transaction, user: Principal, target: WriteTarget & { year: number }): Promise<RecordedProject> {
    const project = await this.projects.openRecorded(transaction, user, 'recording:write', target);
    if (!project) {
      throw refusal(await this.projects.pageForWriting(transaction, user, 'recording:write', target.id, target.year));
    }
    const { status } = project;
    if (status === 'submitted' || status === 'confirmed') throw new ApiError('recording.locked', { stage: status });
    return project;
  }

  /** Locks a project whose version stays as it is; throws `project.not-found` beyond the writer's reach. */
  async lock(transaction: Transaction, user: Principal, permission: Permission, id: string): Promise<void> {
    if (!(await this.projects.lock(transaction, user, permission, id))) throw new ApiError('project.not-found');
  }
}

/** Why a project did not open for writing: out of reach, or somebody else wrote it meanwhile. */
function refusal(present: StoredProject | undefined): ApiError {
  if (!present) return new ApiError('project.not-found');
  return new ApiError('version.stale', { version: String(present.version) }, 'If-Match', { current: present });
}

function reaches(user: Principal, permission: Permission, leadUserId: string | null, unitPath: string | null): boolean {
  const reach = user.reach(permission);
  return (
    reach.wholeRegion ||
    (reach.leadUserId !== null && reach.leadUserId === leadUserId) ||
    reach.paths.some((path) => unitPath?.startsWith(path))
  );
}
