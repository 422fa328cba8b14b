import { Injectable } from '@nestjs/common';
import type { ExportFailure, ExportForm, ExportScope } from '@jixiao/contracts/views';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import type { Principal } from '../../../platform/access/principal.js';
import { Database } from '../../../platform/database/database.js';
import { AuditRepository } from '../../audit/audit.repository.js';
import type { ExportTask } from './export-tasks.repository.js';
import type { StoredFile } from './export-files.js';

/** What was asked for, as the one who makes it needs it. */
export interface BegunExport {
  requestedBy: string;
  year: number;
  scope: ExportScope;
  /** Name and path in its tree; null for all that the person may see. */
  organization: { name: string; path: string } | null;
  forms: ExportForm[];
  format: DocumentFormat;
}

export interface ExportProgress {
  total: number;
  done: number;
  failed: number;
  current: string | null;
  failures: readonly ExportFailure[];
}

/** The export is still wanted and the task still belongs to who holds this token ($3). */
const STILL_MINE = `x.region_id = $1 and x.id = $2 and x.deleted_at is null
  and exists (select from form_export_task t where t.export_id = x.id and t.taken_by = $3)`;

const BEGIN = `
  update form_export x
  set status = 'running', started_at = now(), total = null, done = 0, failed = 0, current = null, failures = '[]'
  where ${STILL_MINE} and x.status in ('queued', 'running')
  returning x.requested_by as "requestedBy", x.year, x.scope, x.forms, x.format,
    (select json_build_object('name', o.name, 'path', o.path) from organization o
     where o.region_id = x.region_id and o.id = x.organization_id) as organization`;

const ADVANCE = `
  update form_export x set total = $4, done = $5, failed = $6, current = $7, failures = $8
  where ${STILL_MINE} and x.status = 'running' returning x.id`;

const FINISH = `
  update form_export x
  set status = 'done', current = null, finished_at = now(), expires_at = now() + $4::int * interval '1 hour', reach = $5,
      file_name = $6, storage_key = $7, size = $8, sha256 = $9
  where ${STILL_MINE} and x.status = 'running' returning x.done, x.failed`;

const KEEP_UNTIL_EXPIRY = `
  update form_export_task t set kind = 'expire', due_at = now() + $2::int * interval '1 hour', taken_by = null, taken_until = null, attempts = 0
  where t.export_id = $1`;

const FAIL = `
  update form_export x set status = 'failed', current = null, finished_at = now(), problem = $4
  where ${STILL_MINE} and x.status in ('queued', 'running') returning x.id`;

/** How far an export is, written by who makes it. */
@Injectable()
export class ExportProgressRepository {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditRepository,
  ) {}

  /** From the beginning, whatever an earlier attempt got to; undefined where nobody wants it any longer. */
  async begin({ regionId, exportId, token }: ExportTask): Promise<BegunExport | undefined> {
    return this.database.transaction({ regionId }, async (transaction) => {
      const [begun] = await transaction.query<BegunExport>(BEGIN, [regionId, exportId, token]);
      return begun;
    });
  }

  /** False where the export is no longer wanted or somebody else took it over. */
  async advance({ regionId, exportId, token }: ExportTask, progress: ExportProgress): Promise<boolean> {
    const { total, done, failed, current, failures } = progress;
    return this.database.transaction({ regionId }, async (transaction) => {
      const rows = await transaction.query(ADVANCE, [regionId, exportId, token, total, done, failed, current, JSON.stringify(failures)]);
      return rows.length > 0;
    });
  }

  /** Offers the file, with its event in the trail; false where it is no longer wanted. */
  async finish(
    task: ExportTask,
    reader: Principal,
    file: StoredFile & { fileName: string; reach: string },
    keepHours: number,
  ): Promise<boolean> {
    const { regionId, exportId, token } = task;
    return this.database.transaction(reader, async (transaction) => {
      const [finished] = await transaction.query<{ done: number; failed: number }>(FINISH, [
        regionId,
        exportId,
        token,
        keepHours,
        file.reach,
        file.fileName,
        file.storageKey,
        file.size,
        file.sha256,
      ]);
      if (!finished) return false;
      transaction.send(KEEP_UNTIL_EXPIRY, [exportId, keepHours]);
      this.audit.append(transaction, reader, {
        action: 'export.finished',
        objectType: 'form-export',
        objectId: exportId,
        changes: [
          { field: 'export:done', old: null, new: finished.done },
          { field: 'export:failed', old: null, new: finished.failed },
          { field: 'export:file', old: null, new: `${file.fileName} sha256:${file.sha256}` },
        ],
      });
      return true;
    });
  }

  /** Says why there will be no file, and ends the task. */
  async fail({ regionId, exportId, token }: ExportTask, problem: string): Promise<void> {
    await this.database.transaction({ regionId }, async (transaction) => {
      transaction.send(FAIL, [regionId, exportId, token, problem]);
      transaction.send(`delete from form_export_task where export_id = $1 and taken_by = $2`, [exportId, token]);
    });
  }

  /** A finished export no longer offers its file; one that never was finished stays as it is. */
  async expire({ regionId, exportId }: ExportTask): Promise<void> {
    await this.database.transaction({ regionId }, async (transaction) => {
      transaction.send(`update form_export set status = 'expired' where region_id = $1 and id = $2 and status = 'done'`, [regionId, exportId]);
    });
  }
}
