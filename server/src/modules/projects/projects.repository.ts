import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { ActualValueView, ProjectListItem, ProjectSort, ProjectStage, ProjectView, SelfEvaluationStatus } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { PROJECT_IN_REACH, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { EntryWindows } from './entry-windows.js';
import { type Direction, listSql } from './project-list.sql.js';
import { ENTRY_STATE, OPEN_RECORDED_PROJECT, PROJECT_PAGE, PROJECT_PAGES, PROJECT_PAGE_TEXT } from './project-page.sql.js';

export interface ListFilter {
  year: number | null;
  text: string | null;
  stage: string | null;
  rating: string | null;
  sort: ProjectSort;
  direction: Direction;
  after: { key: string; id: string } | null;
  limit: number;
}

export type ListRow = ProjectListItem & { sortKey: string };
export type StoredProject = Omit<ProjectView, 'may' | 'inCharge'>;

/** What of a project a recording compares itself with. */
export interface RecordedProject {
  version: number;
  status: SelfEvaluationStatus | null;
  budgetId: string;
  /** By source; null where it has no sources. */
  executed: Record<string, string | null> | null;
  /** By the id of the indicator; null where it has no indicators. */
  actuals: Record<string, Omit<ActualValueView, 'recordedAt'> | null> | null;
}

/** The year of a project that somebody writes, and the version that they saw. */
export interface WriteTarget {
  id: string;
  year: number | null;
  version: number;
}

/** Where a project stands, whose it is, and when entries are taken. */
export interface Standing {
  stage: ProjectStage;
  version: number;
  leadUserId: string | null;
  unitPath: string | null;
  windows: EntryWindows | null;
}

export interface ProjectPageRow extends Standing {
  page: StoredProject;
}

/** A page as the JSON that the database wrote. */
export interface ProjectTextRow extends Standing {
  page: string;
}

/** Whether a self-evaluation was handed in, and when entries are taken. */
export interface EntryState {
  status: SelfEvaluationStatus | null;
  windows: EntryWindows | null;
}

@Injectable()
export class ProjectsRepository {
  constructor(private readonly database: Database) {}

  async list(user: Principal, filter: ListFilter): Promise<ListRow[]> {
    return this.database.read<ListRow>(user, listSql(filter.sort, filter.direction), [
      ...reachParameters(user, 'project:read'),
      filter.year,
      filter.text,
      filter.stage,
      filter.rating,
      filter.after?.key ?? null,
      filter.after?.id ?? null,
      filter.limit,
    ]);
  }

  async page(user: Principal, id: string, year: number | null): Promise<ProjectPageRow | undefined> {
    const [row] = await this.database.read<ProjectPageRow>(user, PROJECT_PAGE, [
      ...reachParameters(user, 'project:read'),
      id,
      year,
    ]);
    return row;
  }

  pages(user: Principal, ids: readonly string[], year: number): Promise<ProjectPageRow[]> {
    return this.database.read<ProjectPageRow>(user, PROJECT_PAGES, [...reachParameters(user, 'project:read'), ids, year]);
  }

  async pageText(user: Principal, id: string, year: number | null): Promise<ProjectTextRow | undefined> {
    const [row] = await this.database.read<ProjectTextRow>(user, PROJECT_PAGE_TEXT, [
      ...reachParameters(user, 'project:read'),
      id,
      year,
    ]);
    return row;
  }

  async isWithinReach(user: Principal, permission: Permission, id: string): Promise<boolean> {
    const rows = await this.database.read(user, `select p.id from project p where ${PROJECT_IN_REACH} and p.id = $5`, [
      ...reachParameters(user, permission),
      id,
    ]);
    return rows.length > 0;
  }

  /** The page as a transaction that is about to write it sees it, within what the permission reaches. */
  async pageForWriting(
    transaction: Transaction,
    user: Principal,
    permission: Permission,
    id: string,
    year: number | null,
  ): Promise<ProjectPageRow | undefined> {
    const [row] = await transaction.query<ProjectPageRow>(PROJECT_PAGE, [
      ...reachParameters(user, permission),
      id,
      year,
    ]);
    return row;
  }

  /** Raises the version and gives the part of that page which a recording needs, at a fraction of its cost. */
  async openRecorded(
    transaction: Transaction,
    user: Principal,
    permission: Permission,
    { id, year, version }: WriteTarget,
  ): Promise<{ project: RecordedProject; windows: EntryWindows | null } | undefined> {
    const [row] = await transaction.query<{ project: RecordedProject; windows: EntryWindows | null }>(OPEN_RECORDED_PROJECT, [
      ...reachParameters(user, permission),
      id,
      year,
      version,
    ]);
    return row;
  }

  /** Raises the version that the writer saw and so locks the project; undefined where it is stale or out of reach. */
  async raiseVersion(
    transaction: Transaction,
    user: Principal,
    permission: Permission,
    id: string,
    seen: number,
  ): Promise<number | undefined> {
    const [row] = await transaction.query<{ version: number }>(
      `update project p set version = p.version + 1
       where ${PROJECT_IN_REACH} and p.id = $5 and p.version = $6
       returning p.version`,
      [...reachParameters(user, permission), id, seen],
    );
    return row?.version;
  }

  /** Locks the project without a new version, for what does not change what others are typing; false out of reach. */
  async lock(transaction: Transaction, user: Principal, permission: Permission, id: string): Promise<boolean> {
    const rows = await transaction.query(
      `select p.id from project p where ${PROJECT_IN_REACH} and p.id = $5 for update of p`,
      [...reachParameters(user, permission), id],
    );
    return rows.length > 0;
  }

  /** To be asked behind the lock: what was committed before it was taken is then seen. */
  async entryState(transaction: Transaction, user: Principal, id: string, year: number): Promise<EntryState | undefined> {
    const [row] = await transaction.query<EntryState>(ENTRY_STATE, [user.regionId, id, year]);
    return row;
  }
}
