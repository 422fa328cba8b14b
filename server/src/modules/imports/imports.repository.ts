import { Injectable } from '@nestjs/common';
import type { Acceptance, ImportKind, ImportListItem, ImportSettings, ImportStatus, SeverityCounts } from '@jixiao/contracts/views';
import type { CellCorrection } from '@jixiao/documents/corrections';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type SqlParameters, type Transaction } from '../../platform/database/database.js';

/** An import with all but its parts and findings. */
export interface StoredImport {
  id: string;
  version: number;
  fileName: string;
  size: number;
  sha256: string;
  storageKey: string;
  uploadedBy: string;
  uploadedAt: string;
  status: ImportStatus;
  /** Seconds since reading began; null where it is not being read. */
  readingFor: number | null;
  failure: { code: string; params: Record<string, string> } | null;
  format: string | null;
  organization: { code: string | null; name: string } | null;
  fiscalYear: number | null;
  settings: Partial<ImportSettings>;
  corrections: CellCorrection[];
  findings: SeverityCounts;
  parts: { kind: ImportKind; count: number }[];
  earlier: { id: string; uploadedBy: string; uploadedAt: string } | null;
  acceptances: Acceptance[];
}

export interface NewImport {
  id: string;
  fileName: string;
  size: number;
  sha256: string;
  storageKey: string;
}

/** What was uploaded by oneself, and what speaks of a department within reach. It takes the first four parameters of its statement. */
export const IMPORT_IN_REACH = `
  i.region_id = $1 and (
    $2::boolean or i.uploaded_by = $4::uuid
    or exists (select 1 from organization ro, unnest($3::text[]) as tree(path)
               where ro.region_id = $1 and ro.id = i.organization_id and starts_with(ro.path, tree.path)))`;

const FINDINGS = `(
  select json_build_object('error', count(*) filter (where f.severity = 'error'), 'warning', count(*) filter (where f.severity = 'warning'),
                           'info', count(*) filter (where f.severity = 'info'))
  from document_import_finding f where f.region_id = i.region_id and f.import_id = i.id)`;

const at = (column: string): string => `to_json(${column})#>>'{}'`;

/** $5 is the import. */
const IMPORT = `
  select i.id, i.version, i.file_name as "fileName", i.size::int, i.sha256, i.storage_key as "storageKey", u.name as "uploadedBy",
         ${at('i.uploaded_at')} as "uploadedAt", i.status, extract(epoch from now() - i.reading_since)::int as "readingFor", i.failure, i.format,
         i.organization, i.fiscal_year as "fiscalYear", i.settings, i.corrections, ${FINDINGS} as findings,
         coalesce((select json_agg(json_build_object('kind', k.kind, 'count', k.count) order by k.first)
                   from (select t.kind, count(*)::int as count, min(t.ordinal) as first from document_import_item t
                         where t.region_id = i.region_id and t.import_id = i.id group by t.kind) k), '[]') as parts,
         (select json_build_object('id', e.id, 'uploadedBy', eu.name, 'uploadedAt', ${at('e.uploaded_at')})
          from document_import e join app_user eu on eu.region_id = e.region_id and eu.id = e.uploaded_by
          where e.region_id = i.region_id and e.sha256 = i.sha256 and (e.uploaded_at, e.id) < (i.uploaded_at, i.id)
          order by e.uploaded_at desc, e.id desc limit 1) as earlier,
         coalesce((select json_agg(json_build_object('at', ${at('a.accepted_at')}, 'by', au.name, 'items', a.items) order by a.accepted_at desc, a.id desc)
                   from document_import_acceptance a join app_user au on au.region_id = a.region_id and au.id = a.accepted_by
                   where a.region_id = i.region_id and a.import_id = i.id), '[]') as acceptances
  from document_import i
  join app_user u on u.region_id = i.region_id and u.id = i.uploaded_by
  where ${IMPORT_IN_REACH} and i.id = $5`;

/** $5 time and $6 id of the last one seen, $7 how many. */
const LIST = `
  select i.id, i.file_name as "fileName", i.format, i.size::int, i.status, i.organization->>'name' as organization, i.fiscal_year as "fiscalYear",
         u.name as "uploadedBy", ${at('i.uploaded_at')} as "uploadedAt", ${FINDINGS} as findings,
         (select count(*)::int from document_import_acceptance a where a.region_id = i.region_id and a.import_id = i.id) as acceptances
  from document_import i
  join app_user u on u.region_id = i.region_id and u.id = i.uploaded_by
  where ${IMPORT_IN_REACH} and ($5::timestamptz is null or (i.uploaded_at, i.id) < ($5, $6::uuid))
  order by i.uploaded_at desc, i.id desc limit $7`;

@Injectable()
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  async list(user: Principal, after: { key: string; id: string } | null, limit: number): Promise<ImportListItem[]> {
    return this.database.read(user, LIST, [...reachOf(user), after?.key ?? null, after?.id ?? null, limit]);
  }

  async find(user: Principal, id: string): Promise<StoredImport | undefined> {
    const [row] = await this.database.read<StoredImport>(user, IMPORT, [...reachOf(user), id]);
    return row;
  }

  /** Locks the import for a change, and reads it as it is behind the lock. */
  async findForWriting(transaction: Transaction, user: Principal, id: string): Promise<StoredImport | undefined> {
    const [, [row]] = await Promise.all([
      transaction.query(`select id from document_import where region_id = $1 and id = $2 for update`, [user.regionId, id]),
      transaction.query<StoredImport>(IMPORT, [...reachOf(user), id]),
    ]);
    return row;
  }

  add(transaction: Transaction, user: Principal, file: NewImport): void {
    transaction.send(
      `insert into document_import (region_id, id, file_name, size, sha256, storage_key, uploaded_by, uploaded_at, status, reading_since)
       values ($1, $2, $3, $4, $5, $6, $7, now(), 'reading', now())`,
      [user.regionId, file.id, file.fileName, file.size, file.sha256, file.storageKey, user.userId],
    );
  }

  /** Takes over a reading that nobody goes on with; false where somebody does. */
  async takeOver(user: Principal, id: string, afterSeconds: number): Promise<boolean> {
    const rows = await this.database.transaction(user, (transaction) =>
      transaction.query(
        `update document_import set reading_since = now()
         where region_id = $1 and id = $2 and status = 'reading' and reading_since < now() - make_interval(secs => $3) returning id`,
        [user.regionId, id, afterSeconds],
      ),
    );
    return rows.length > 0;
  }

  async fail(user: Principal, id: string, failure: { code: string; params: Record<string, string> }): Promise<void> {
    await this.database.transaction(user, (transaction) =>
      transaction.query(
        `update document_import set status = 'failed', reading_since = null, failure = $3, version = version + 1
         where region_id = $1 and id = $2 and status = 'reading'`,
        [user.regionId, id, JSON.stringify(failure)],
      ),
    );
  }

  settle(transaction: Transaction, user: Principal, id: string, settings: ImportSettings): void {
    transaction.send(`update document_import set settings = $3 where region_id = $1 and id = $2`, [
      user.regionId,
      id,
      JSON.stringify(settings),
    ]);
  }

  raiseVersion(transaction: Transaction, user: Principal, id: string): void {
    transaction.send(`update document_import set version = version + 1 where region_id = $1 and id = $2`, [user.regionId, id]);
  }

  accept(transaction: Transaction, user: Principal, importId: string, id: string, items: Acceptance['items']): void {
    transaction.send(
      `insert into document_import_acceptance (region_id, id, import_id, accepted_by, accepted_at, items) values ($1, $2, $3, $4, now(), $5)`,
      [user.regionId, id, importId, user.userId, JSON.stringify(items)],
    );
  }
}

/** Parameters $1 to $4 of a statement that uses {@link IMPORT_IN_REACH}. */
export function reachOf(user: Principal): SqlParameters {
  const { wholeRegion, paths } = user.reach('import:read');
  return [user.regionId, wholeRegion, paths, user.userId];
}
