import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { ActualValueView, ProjectListItem, ProjectSort, ProjectStage, ProjectView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { PROJECT_IN_REACH, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { type Direction, listSql } from './project-list.sql.js';
import { PROJECT_PAGE, RECORDED_PROJECT } from './project-page.sql.js';

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
export type StoredProject = Omit<ProjectView, 'may'>;

/** What of a project a recording compares itself with. */
export interface RecordedProject {
  version: number;
  stage: ProjectStage;
  budget: { id: string; execution: { source: string; executed: string | null }[] };
  indicators: { id: string; actual: Omit<ActualValueView, 'recordedAt'> | null }[];
}

export interface ProjectPageRow {
  page: StoredProject;
  unitPath: string | null;
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

  /** The page as a transaction that is about to write it sees it, within what the permission reaches. */
  async pageForWriting(
    transaction: Transaction,
    user: Principal,
    permission: Permission,
    id: string,
    year: number | null,
  ): Promise<StoredProject | undefined> {
    const [row] = await transaction.query<ProjectPageRow>(PROJECT_PAGE, [
      ...reachParameters(user, permission),
      id,
      year,
    ]);
    return row?.page;
  }

  /** The part of that page which a recording needs, at a fraction of its cost. */
  async recordedForWriting(
    transaction: Transaction,
    user: Principal,
    permission: Permission,
    id: string,
    year: number | null,
  ): Promise<RecordedProject | undefined> {
    const [row] = await transaction.query<{ project: RecordedProject }>(RECORDED_PROJECT, [
      ...reachParameters(user, permission),
      id,
      year,
    ]);
    return row?.project;
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
}
