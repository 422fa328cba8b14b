import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ExportView, Page } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import { Database } from '../../../platform/database/database.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import type { ByteRange } from '../../../platform/http/byte-range.js';
import { AuditRepository } from '../../audit/audit.repository.js';
import { reachOf } from './archive-scope.js';
import { ExportFiles } from './export-files.js';
import { ExportRunner } from './export-runner.js';
import { ExportTasksRepository } from './export-tasks.repository.js';
import { FormArchive } from './form-archive.js';
import type { ExportListQuery, NewExportDto } from './form-exports.dto.js';
import { FormExportsRepository, type OfferedFile } from './form-exports.repository.js';

/** More at a time of one person would keep everybody else waiting. */
const MOST_UNFINISHED = 3;
/** A thread that is stopped may be writing for another moment. */
const AFTER_STOPPING_SECONDS = 30;

/** A file that may be had now. */
export interface OpenedFile {
  fileName: string;
  size: number;
  sha256: string;
}

function unfit(field: string): ApiError {
  return new ApiError('validation.failed', {}, field, { errors: [{ field, code: 'field.invalid' }] });
}

@Injectable()
export class FormExportsService {
  constructor(
    private readonly database: Database,
    private readonly exports: FormExportsRepository,
    private readonly tasks: ExportTasksRepository,
    private readonly archive: FormArchive,
    private readonly files: ExportFiles,
    private readonly runner: ExportRunner,
    private readonly audit: AuditRepository,
  ) {}

  async list(user: Principal, { cursor, limit }: ExportListQuery): Promise<Page<ExportView>> {
    const rows = await this.exports.list(user, cursor ?? null, limit + 1);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Throws `export.not-found`, also for somebody else's. */
  async find(user: Principal, id: string): Promise<ExportView> {
    const found = await this.exports.find(user, id);
    if (!found) throw new ApiError('export.not-found');
    return found;
  }

  /** Orders an export; it is made in the background. Throws `year.unknown`, `organization.not-found`, `permission.denied` and `export.too-many`. */
  async create(user: Principal, { year, scope, organizationId: named, forms, format }: NewExportDto): Promise<ExportView> {
    for (const { permission } of this.archive.sourcesOf(forms)) {
      if (!user.may(permission)) throw new ApiError('permission.denied', { permission }, 'forms');
    }
    const organizationId = named ?? null;
    if ((scope === 'organization') !== (organizationId !== null)) throw unfit('organizationId');
    const possible = await this.exports.possible(user, year, organizationId);
    if (!possible.year) throw new ApiError('year.unknown', {}, 'year');
    if (!possible.organization) throw new ApiError('organization.not-found', {}, 'organizationId');
    const id = v7();
    await this.database.transaction(user, async (transaction) => {
      const unfinished = await this.exports.unfinished(transaction, user);
      if (unfinished >= MOST_UNFINISHED) throw new ApiError('export.too-many', { most: String(MOST_UNFINISHED) });
      this.exports.add(transaction, user, { id, year, scope, organizationId, forms, format });
      this.tasks.add(transaction, user.regionId, id);
      this.audit.append(transaction, user, {
        action: 'export.requested',
        objectType: 'form-export',
        objectId: id,
        changes: Object.entries({ year, scope, organizationId, forms, format }).map(([field, value]) => ({
          field: `export:${field}`,
          old: null,
          new: value,
        })),
      });
    });
    this.runner.wake();
    return this.find(user, id);
  }

  /** Stops an export that waits or is under way; throws `export.ended`. */
  async cancel(user: Principal, id: string): Promise<ExportView> {
    await this.find(user, id);
    await this.database.transaction(user, async (transaction) => {
      if (!(await this.exports.cancel(transaction, user, id))) throw new ApiError('export.ended');
      this.tasks.expire(transaction, id, AFTER_STOPPING_SECONDS);
      this.audit.append(transaction, user, { action: 'export.cancelled', objectType: 'form-export', objectId: id, changes: [] });
    });
    return this.find(user, id);
  }

  /** Takes an export with its file away; throws `export.under-way`. */
  async remove(user: Principal, id: string): Promise<void> {
    await this.find(user, id);
    await this.database.transaction(user, async (transaction) => {
      if (!(await this.exports.remove(transaction, user, id))) throw new ApiError('export.under-way');
      this.tasks.expire(transaction, id, 0);
      this.audit.append(transaction, user, { action: 'export.deleted', objectType: 'form-export', objectId: id, changes: [] });
    });
    this.runner.wake();
  }

  /**
   * The file of an export, as long as its owner can still reach what it was made from. Throws `export.not-ready`, `export.expired` and
   * `export.reach-changed`.
   */
  async file(user: Principal, id: string): Promise<OpenedFile> {
    const offered = await this.database.transaction(user, (transaction) => this.exports.offered(transaction, user, id));
    return this.available(user, offered);
  }

  /** What a part of it holds, with an event in the trail. */
  async open(user: Principal, id: string, range: ByteRange): Promise<Readable> {
    return this.database.transaction(user, async (transaction) => {
      const { storageKey, size } = this.available(user, await this.exports.offered(transaction, user, id));
      const content = await this.files.open(storageKey, size, range);
      if (!content) throw new ApiError('export.expired');
      this.audit.append(transaction, user, {
        action: 'export.downloaded',
        objectType: 'form-export',
        objectId: id,
        changes: [{ field: 'export:bytes', old: null, new: `${range.start}-${range.end}/${size}` }],
      });
      return content;
    });
  }

  private available(user: Principal, offered: OfferedFile | undefined): OpenedFile & { storageKey: string } {
    if (!offered) throw new ApiError('export.not-found');
    const { status, forms, organization, reach, fileName, storageKey, size, sha256 } = offered;
    if (status === 'expired') throw new ApiError('export.expired');
    if (status !== 'done' || fileName === null || storageKey === null || size === null || sha256 === null) {
      throw new ApiError('export.not-ready');
    }
    const present = organization ? user.within(organization) : user;
    if (reachOf(present, this.archive.sourcesOf(forms)) !== reach) throw new ApiError('export.reach-changed');
    return { fileName, storageKey, size, sha256 };
  }
}
