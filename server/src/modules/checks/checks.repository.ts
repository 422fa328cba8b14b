import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { WaiverView } from '@jixiao/contracts/views';
import type { StoredDepartment, StoredProject } from '@jixiao/domain/checks';
import type { Principal } from '../../platform/access/principal.js';
import { organizationReachParameters, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { CHECKED_ORGANIZATION } from './checked-organization.sql.js';
import { CHECKED_PROJECTS } from './checked-projects.sql.js';

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

/** An organization with all that the checks of its goals need. */
export interface CheckedOrganization {
  path: string;
  /** Of its goals of that year. */
  version: number;
  /** Null for a year that the region does not have. */
  declared: StoredDepartment | null;
  waivers: WaiverView[];
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

  /** In the transaction that is about to write, where there is one. */
  async organization(
    user: Principal,
    permission: Permission,
    id: string,
    year: number | null,
    transaction?: Transaction,
  ): Promise<CheckedOrganization | undefined> {
    const parameters = [...organizationReachParameters(user, permission), id, year];
    const [row] = await (transaction
      ? transaction.query<CheckedOrganization>(CHECKED_ORGANIZATION, parameters)
      : this.database.read<CheckedOrganization>(user, CHECKED_ORGANIZATION, parameters));
    return row;
  }
}
