import { Injectable } from '@nestjs/common';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import type { ExportForm, ExportScope, ExportView } from '@jixiao/contracts/views';
import type { Principal } from '../../../platform/access/principal.js';
import { ORGANIZATION_IN_REACH, organizationReachParameters } from '../../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../../platform/database/database.js';

export interface NewExport {
  id: string;
  year: number;
  scope: ExportScope;
  organizationId: string | null;
  forms: readonly ExportForm[];
  format: DocumentFormat;
}

/** What decides whether a file may be had, and where it is. */
export interface OfferedFile {
  status: ExportView['status'];
  forms: ExportForm[];
  /** Name and path in its tree; null for all that the person may see. */
  organization: { name: string; path: string } | null;
  reach: string | null;
  fileName: string | null;
  storageKey: string | null;
  size: number | null;
  sha256: string | null;
}

const at = (column: string): string => `to_json(${column})#>>'{}'`;

const VIEW = `
  select x.id, x.year, x.scope, x.forms, x.format, x.status, x.total, x.done, x.failed, x.current, x.failures, x.problem,
    case when x.organization_id is null then null else json_build_object('id', o.id, 'name', o.name) end as organization,
    case when x.status = 'running' and x.done > 0 then
      ceil(extract(epoch from now() - x.started_at) / x.done * (x.total - x.done))::int end as "remainingSeconds",
    x.file_name as "fileName", x.size::float8 as size, ${at('x.requested_at')} as "requestedAt", ${at('x.started_at')} as "startedAt",
    ${at('x.finished_at')} as "finishedAt", ${at('x.expires_at')} as "expiresAt"
  from form_export x
  left join organization o on o.region_id = x.region_id and o.id = x.organization_id`;

/** Exports are their owner's alone: $1 the region, $2 the person. */
const OWN = `x.region_id = $1 and x.requested_by = $2 and x.deleted_at is null`;

const ADD = `
  insert into form_export (region_id, requested_by, id, year, scope, organization_id, forms, format)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const OFFERED = `
  select x.status, x.forms, x.reach, case when o.id is null then null else json_build_object('name', o.name, 'path', o.path) end as organization, x.file_name as "fileName", x.storage_key as "storageKey", x.size::float8 as size, x.sha256
  from form_export x
  left join organization o on o.region_id = x.region_id and o.id = x.organization_id
  where ${OWN} and x.id = $3 for update of x`;

@Injectable()
export class FormExportsRepository {
  constructor(private readonly database: Database) {}

  /** The newest first; `before` is the id of the last one seen. */
  list(user: Principal, before: string | null, limit: number): Promise<ExportView[]> {
    return this.database.read<ExportView>(user, `${VIEW} where ${OWN} and ($3::uuid is null or x.id < $3) order by x.id desc limit $4`, [
      user.regionId,
      user.userId,
      before,
      limit,
    ]);
  }

  async find(user: Principal, id: string): Promise<ExportView | undefined> {
    const [found] = await this.database.read<ExportView>(user, `${VIEW} where ${OWN} and x.id = $3`, [user.regionId, user.userId, id]);
    return found;
  }

  /** Whether the region has the year, and the organization, where one is named, lies within reach. */
  async possible(user: Principal, year: number, organizationId: string | null): Promise<{ year: boolean; organization: boolean }> {
    const [found] = await this.database.read<{ year: boolean; organization: boolean }>(
      user,
      `select exists (select from fiscal_year where region_id = $1 and year = $4) as year,
              $5::uuid is null or exists (select from organization o where ${ORGANIZATION_IN_REACH} and o.id = $5) as organization`,
      [...organizationReachParameters(user, 'project:read'), year, organizationId],
    );
    return found ?? { year: false, organization: false };
  }

  /** How many of the person's exports wait or are under way, the person locked so that nobody adds one meanwhile. */
  async unfinished(transaction: Transaction, user: Principal): Promise<number> {
    const [, [row]] = await Promise.all([
      transaction.query(`select id from app_user where region_id = $1 and id = $2 for no key update`, [user.regionId, user.userId]),
      transaction.query<{ count: number }>(
        `select count(*)::int as count from form_export x where ${OWN} and x.status in ('queued', 'running')`,
        [user.regionId, user.userId],
      ),
    ]);
    return row?.count ?? 0;
  }

  add(transaction: Transaction, user: Principal, { id, year, scope, organizationId, forms, format }: NewExport): void {
    transaction.send(ADD, [user.regionId, user.userId, id, year, scope, organizationId, forms, format]);
  }

  /** The file with its row locked, so that what is said of it in the trail follows one after the other. */
  async offered(transaction: Transaction, user: Principal, id: string): Promise<OfferedFile | undefined> {
    const [file] = await transaction.query<OfferedFile>(OFFERED, [user.regionId, user.userId, id]);
    return file;
  }

  /** False where there was nothing to stop. */
  async cancel(transaction: Transaction, user: Principal, id: string): Promise<boolean> {
    const rows = await transaction.query(
      `update form_export x set status = 'cancelled', current = null, finished_at = now()
       where ${OWN} and x.id = $3 and x.status in ('queued', 'running') returning x.id`,
      [user.regionId, user.userId, id],
    );
    return rows.length > 0;
  }

  /** False where it is still under way. */
  async remove(transaction: Transaction, user: Principal, id: string): Promise<boolean> {
    const rows = await transaction.query(
      `update form_export x set deleted_at = now() where ${OWN} and x.id = $3 and x.status not in ('queued', 'running') returning x.id`,
      [user.regionId, user.userId, id],
    );
    return rows.length > 0;
  }
}
