import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { PublicationItem, PublicationStep } from '@jixiao/contracts/views';
import type { ContentSource, PublishedContent } from '@jixiao/domain/publication';
import type { DisclosureState } from '@jixiao/domain/workflow';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { organizationReachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { EntryWindows } from '../projects/entry-windows.js';
import { CONTENT_SOURCE, LOCK_DEPARTMENT, PUBLICATION, PUBLICATIONS } from './publication.sql.js';

export interface SourceRow {
  kind: 'department' | 'unit';
  path: string;
  windows: EntryWindows | null;
  /** Null for a year that the region does not have. */
  source: ContentSource | null;
}

export interface DepartmentRow {
  year: number;
  windows: EntryWindows | null;
  /** Null where nothing is in reach. */
  id: string | null;
  code: string;
  name: string;
  path: string;
  versions: PublicationItem[];
}

export interface PublicationRow {
  item: PublicationItem;
  version: number;
  content: PublishedContent;
  path: string;
  windows: EntryWindows | null;
  /** The version that was published before this one. */
  before: { number: number; content: PublishedContent } | null;
  steps: PublicationStep[];
}

interface Step {
  action: string;
  from: DisclosureState | null;
  to: DisclosureState;
  reason: string | null;
}

@Injectable()
export class PublicationsRepository {
  constructor(private readonly database: Database) {}

  list(user: Principal, year: number | null): Promise<DepartmentRow[]> {
    return this.database.read<DepartmentRow>(user, PUBLICATIONS, [...organizationReachParameters(user, 'publication:read'), year]);
  }

  async find(user: Principal, permission: Permission, id: string, transaction?: Transaction): Promise<PublicationRow | undefined> {
    const parameters = [...organizationReachParameters(user, permission), id];
    const [row] = await (transaction
      ? transaction.query<PublicationRow>(PUBLICATION, parameters)
      : this.database.read<PublicationRow>(user, PUBLICATION, parameters));
    return row;
  }

  /** What is approved and confirmed of a department now; the department is locked by it. */
  async source(transaction: Transaction, user: Principal, organizationId: string, year: number): Promise<SourceRow | undefined> {
    const parameters = [...organizationReachParameters(user, 'publication:write'), organizationId, year];
    const [row] = await transaction.query<SourceRow>(CONTENT_SOURCE, parameters);
    return row;
  }

  /** Locks the department of a version, then reads the version. */
  async open(transaction: Transaction, user: Principal, id: string): Promise<PublicationRow | undefined> {
    const [, row] = await Promise.all([
      transaction.query(LOCK_DEPARTMENT, [...organizationReachParameters(user, 'publication:write'), id]),
      this.find(user, 'publication:write', id, transaction),
    ]);
    return row;
  }

  /** A new version; null where another one is still prepared or approved. The department is locked. */
  async create(transaction: Transaction, user: Principal, organizationId: string, content: PublishedContent): Promise<string | null> {
    const [row] = await transaction.query<{ id: string }>(
      `insert into publication (region_id, id, organization_id, year, number, status, department_code, content)
       select $1, $2, $3, $4, coalesce(max(x.number), 0) + 1, 'prepared', $5, $6
       from publication x where x.region_id = $1 and x.organization_id = $3 and x.year = $4
       having coalesce(bool_and(x.status not in ('prepared', 'approved')), true)
       returning id`,
      [user.regionId, v7(), organizationId, content.year, content.department.code, JSON.stringify(content)],
    );
    return row?.id ?? null;
  }

  move(transaction: Transaction, user: Principal, id: string, to: DisclosureState): void {
    transaction.send(
      `update publication set status = $3, version = version + 1, published_at = case when $3 = 'published' then now() else published_at end
       where region_id = $1 and id = $2`,
      [user.regionId, id, to],
    );
  }

  refreeze(transaction: Transaction, user: Principal, id: string, content: PublishedContent): void {
    transaction.send(`update publication set content = $3, department_code = $4 where region_id = $1 and id = $2`, [
      user.regionId,
      id,
      JSON.stringify(content),
      content.department.code,
    ]);
  }

  /** Closes what the public read of the department and year until now. */
  replace(transaction: Transaction, user: Principal, { organizationId, year, id }: PublicationItem): void {
    transaction.send(
      `update publication set replaced_at = now(), version = version + 1
       where region_id = $1 and organization_id = $2 and year = $3 and id <> $4 and status = 'published' and replaced_at is null`,
      [user.regionId, organizationId, year, id],
    );
  }

  step(transaction: Transaction, user: Principal, publicationId: string, { action, from, to, reason }: Step): void {
    transaction.send(
      `insert into publication_step (region_id, id, publication_id, action, from_status, to_status, reason, created_by, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
      [user.regionId, v7(), publicationId, action, from, to, reason, user.userId],
    );
  }
}
