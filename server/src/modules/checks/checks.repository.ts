import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { Bilingual, WaiverView } from '@jixiao/contracts/views';
import { CHECK_VERSION, type StoredProject } from '@jixiao/domain/checks';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { CHECKED_PROJECTS, WAIVER } from './checked-projects.sql.js';

/** A project with all that its checks need. */
export interface CheckedProject {
  id: string;
  version: number;
  leadUserId: string | null;
  unitPath: string | null;
  scheme: string;
  /** Of the scheme, as PostgreSQL writes it; null where a project before has the same. */
  definition: string | null;
  declared: StoredProject;
  waivers: WaiverView[];
}

export interface NewWaiver {
  projectId: string;
  year: number;
  rule: string;
  fingerprint: string;
  cells: string[];
  message: Bilingual;
  reason: string;
}

@Injectable()
export class ChecksRepository {
  constructor(private readonly database: Database) {}

  /** Those of the projects that lie within reach and have the year, by one statement; of all others nothing comes back. */
  async projects(user: Principal, permission: Permission, ids: readonly string[], year: number | null): Promise<CheckedProject[]> {
    return this.database.read<CheckedProject>(user, CHECKED_PROJECTS, [...reachParameters(user, permission), ids, year]);
  }

  async project(
    transaction: Transaction,
    user: Principal,
    permission: Permission,
    id: string,
    year: number,
  ): Promise<CheckedProject | undefined> {
    const [row] = await transaction.query<CheckedProject>(CHECKED_PROJECTS, [...reachParameters(user, permission), [id], year]);
    return row;
  }

  async add(transaction: Transaction, user: Principal, waiver: NewWaiver): Promise<WaiverView> {
    const { projectId, year, rule, fingerprint, cells, message, reason } = waiver;
    const [row] = await transaction.query<{ waiver: WaiverView }>(
      `insert into check_waiver as w (region_id, id, project_id, year, rule, fingerprint, cells, message, check_version, reason, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       returning ${WAIVER} as waiver`,
      [
        user.regionId,
        v7(),
        projectId,
        year,
        rule,
        fingerprint,
        JSON.stringify(cells),
        JSON.stringify(message),
        CHECK_VERSION,
        reason,
        user.userId,
      ],
    );
    if (!row) throw new Error('The inserted waiver came back empty.');
    return row.waiver;
  }

  async find(transaction: Transaction, user: Principal, projectId: string, id: string): Promise<WaiverView | undefined> {
    const [row] = await transaction.query<{ waiver: WaiverView }>(
      `select ${WAIVER} as waiver from check_waiver w where w.region_id = $1 and w.project_id = $2 and w.id = $3`,
      [user.regionId, projectId, id],
    );
    return row?.waiver;
  }

  async takeBack(transaction: Transaction, user: Principal, id: string, reason: string): Promise<WaiverView> {
    const [row] = await transaction.query<{ waiver: WaiverView }>(
      `update check_waiver w set taken_back_by = $3, taken_back_at = now(), taken_back_reason = $4
       where w.region_id = $1 and w.id = $2 and w.taken_back_at is null
       returning ${WAIVER} as waiver`,
      [user.regionId, id, user.userId, reason],
    );
    if (!row) throw new Error('The waiver taken back came back empty.');
    return row.waiver;
  }
}
