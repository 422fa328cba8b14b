import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import type { Transaction } from '../../../platform/database/database.js';
import type { DepartmentWrite, TableWrite } from '../comparison/comparison.js';

const SAVE_TABLES = `
  insert into disclosure_table (region_id, id, organization_id, year, kind, content, import_id)
  select $1, r.id, r."organizationId", r.year, r.content->>'kind', r.content, $3
  from jsonb_to_recordset($2::jsonb) as r(id uuid, "organizationId" uuid, year smallint, content jsonb)
  on conflict (region_id, organization_id, year, kind) do update set
    content = excluded.content, import_id = excluded.import_id, version = disclosure_table.version + 1`;

const SAVE_OVERVIEWS = `
  insert into department_overview (region_id, id, organization_id, year, content, import_id)
  select $1, r.id, r."organizationId", r.year, r.content, $3
  from jsonb_to_recordset($2::jsonb) as r(id uuid, "organizationId" uuid, year smallint, content jsonb)
  on conflict (region_id, organization_id, year) do update set
    content = excluded.content, import_id = excluded.import_id, version = department_overview.version + 1`;

/** What was disclosed, and versions of projects of which something was recorded; each by one statement for all. */
@Injectable()
export class DisclosedRowsRepository {
  saveTables(transaction: Transaction, user: Principal, importId: string, tables: readonly TableWrite[]): void {
    const rows = tables.map(({ id, year, table }) => ({ id: v7(), organizationId: id, year, content: table }));
    if (rows.length > 0) transaction.send(SAVE_TABLES, [user.regionId, JSON.stringify(rows), importId]);
  }

  saveOverviews(transaction: Transaction, user: Principal, importId: string, departments: readonly DepartmentWrite[]): void {
    const rows = departments.flatMap(({ id, year, overview }) =>
      overview === null ? [] : [{ id: v7(), organizationId: id, year, content: overview }],
    );
    if (rows.length > 0) transaction.send(SAVE_OVERVIEWS, [user.regionId, JSON.stringify(rows), importId]);
  }

  /** So that whoever is typing into one of them hears of it. */
  raiseProjects(transaction: Transaction, user: Principal, ids: readonly string[]): void {
    if (ids.length > 0)
      transaction.send(`update project set version = version + 1 where region_id = $1 and id = any($2::uuid[])`, [user.regionId, ids]);
  }
}
