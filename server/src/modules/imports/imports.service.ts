import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ImportFinding, ImportItem, ImportItemView, ImportListItem, ImportSettings, ImportView, Page } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import { ServerConfig } from '../../config/server-config.js';
import type { Principal } from '../../platform/access/principal.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import type { PageQuery } from '../../platform/http/page.query.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { EvidenceStore } from '../evidence/evidence-store.js';
import { mediaTypeOf, safeFileName } from '../evidence/media-types.js';
import { ComparingService } from './comparing.service.js';
import type { FindingsQuery, ItemsQuery, LinesQuery } from './imports.dto.js';
import { ImportsRepository, type StoredImport } from './imports.repository.js';
import { findingView, itemView, itemPage } from './item-views.js';
import { PartsRepository } from './parts.repository.js';
import { ReadingService } from './reading.service.js';

/** A file on its way in; `truncated` says, once it is read to its end, whether something was cut off. */
export interface IncomingFile {
  readonly fileName: string;
  readonly content: Readable;
  readonly truncated: () => boolean;
}

@Injectable()
export class ImportsService {
  constructor(
    private readonly config: ServerConfig,
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly parts: PartsRepository,
    private readonly comparing: ComparingService,
    private readonly reading: ReadingService,
    private readonly store: EvidenceStore,
    private readonly audit: AuditRepository,
  ) {}

  /** Bytes that a document may have. */
  get largestFile(): number {
    return this.config.IMPORT_MAX_MB * 1024 * 1024;
  }

  /** Keeps a file as evidence and begins to read it. Throws `import.file-missing`, `document.empty` and `document.too-large`. */
  async receive(user: Principal, file: IncomingFile | undefined): Promise<ImportView> {
    if (!file) throw new ApiError('import.file-missing', {}, 'file');
    const id = v7();
    const storageKey = `${user.regionId}/imports/${id}`;
    const fileName = safeFileName(file.fileName) || 'file';
    try {
      const { size, sha256 } = await this.store.write(storageKey, file.content);
      if (file.truncated()) throw new ApiError('document.too-large', { limit: `${this.config.IMPORT_MAX_MB} MB` }, 'file');
      if (size === 0) throw new ApiError('document.empty', {}, 'file');
      await this.database.transaction(user, async (transaction) => {
        this.imports.add(transaction, user, { id, fileName, size, sha256, storageKey });
        const changes = [{ field: 'import:file', old: null, new: `${fileName} sha256:${sha256}` }];
        this.audit.append(transaction, user, { action: 'import.received', objectType: 'document-import', objectId: id, changes });
      });
    } catch (error) {
      await this.store.remove(storageKey);
      throw error;
    }
    this.reading.start(user, { id, version: 1, fileName, storageKey });
    return this.find(user, id);
  }

  async list(user: Principal, { cursor, limit }: PageQuery): Promise<Page<ImportListItem>> {
    const rows = await this.imports.list(user, cursor ? decodeCursor(cursor, 'newest') : null, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? encodeCursor('newest', last.uploadedAt, last.id) : null };
  }

  async find(user: Principal, id: string): Promise<ImportView> {
    const stored = await this.storedOf(user, id);
    await this.reading.resume(user, stored);
    return this.viewOf(user, stored);
  }

  async viewOf(user: Principal, stored: StoredImport): Promise<ImportView> {
    const { corrections, settings, ...rest } = withoutInternals(stored);
    const ready = stored.status === 'ready';
    const { problems, department, people, chosen } = ready
      ? await this.comparing.overview(user, stored)
      : { problems: [], department: null, people: [], chosen: [] };
    return {
      ...rest,
      step: this.reading.stepOf(stored),
      settings: { year: null, departmentId: null, unitId: null, leadUserId: null, ...settings } satisfies ImportSettings,
      department: department && { id: department.id, code: department.code, name: department.name },
      problems,
      people,
      chosen: chosen.map(({ id, code, name }) => ({ id, code, name })),
      corrections: corrections.length,
    };
  }

  /** Parts of the document with how they compare with what is stored now. */
  async items(user: Principal, id: string, { kind, cursor, limit }: ItemsQuery): Promise<Page<ImportItem>> {
    const stored = await this.readyOf(user, id);
    const rows = await this.parts.page(user, id, kind ?? null, cursor ?? 0, limit + 1);
    const shown = rows.slice(0, limit);
    const compared = await this.comparing.compare(user, stored, shown);
    return { items: compared.map(itemView), nextCursor: rows.length > limit ? String(shown.at(-1)?.ordinal) : null };
  }

  /** One part with a page of its lines, every value beside its source. */
  async item(user: Principal, id: string, key: string, { cursor = 0, limit }: LinesQuery): Promise<ImportItemView> {
    const stored = await this.readyOf(user, id);
    const parts = await this.parts.chosen({ query: (sql, parameters) => this.database.read(user, sql, parameters) }, user, id, [key]);
    const [compared] = await this.comparing.compare(user, stored, parts);
    if (!compared) throw new ApiError('import.unknown-item', { key });
    const lines = await this.parts.lines(user, id, key, cursor, limit);
    const findings = await this.parts.findingsAt(
      user,
      id,
      key,
      lines.map((line) => line.key),
    );
    return itemPage(compared, lines, findings, cursor);
  }

  async findings(user: Principal, id: string, { cursor, limit, severity, rule, item }: FindingsQuery): Promise<Page<ImportFinding>> {
    await this.readyOf(user, id);
    const filter = { severity: severity ?? null, rule: rule ?? null, itemKey: item ?? null, after: cursor ?? 0, limit: limit + 1 };
    const rows = await this.parts.findings(user, id, filter);
    const shown = rows.slice(0, limit);
    return { items: shown.map(findingView), nextCursor: rows.length > limit ? String(shown.at(-1)?.ordinal) : null };
  }

  /** The file as it was uploaded. */
  async open(user: Principal, id: string) {
    const { fileName, size, storageKey } = await this.storedOf(user, id);
    return { fileName, size, mediaType: mediaTypeOf(fileName) ?? 'application/octet-stream', content: this.store.read(storageKey) };
  }

  private async storedOf(user: Principal, id: string): Promise<StoredImport> {
    const stored = await this.imports.find(user, id);
    if (!stored) throw new ApiError('import.not-found');
    return stored;
  }

  /** Throws `import.still-reading` and `import.not-readable` where there is nothing to look at. */
  private async readyOf(user: Principal, id: string): Promise<StoredImport> {
    return requireReady(await this.storedOf(user, id));
  }
}

export function requireReady(stored: StoredImport): StoredImport {
  if (stored.status === 'reading') throw new ApiError('import.still-reading');
  if (stored.status === 'failed') throw new ApiError('import.not-readable');
  return stored;
}

function withoutInternals({
  storageKey: _key,
  readingFor: _seconds,
  ...shown
}: StoredImport): Omit<StoredImport, 'storageKey' | 'readingFor'> {
  return shown;
}
