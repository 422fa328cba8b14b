import { Injectable, Logger } from '@nestjs/common';
import type { ImportStep } from '@jixiao/contracts/views';
import type { CellCorrection } from '@jixiao/documents/corrections';
import { isCodedError } from '@jixiao/domain/errors';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { outsideOfCreation } from '../../platform/database/creation-key.js';
import { EvidenceStore } from '../evidence/evidence-store.js';
import { ComparingService } from './comparing.service.js';
import type { StoredImport } from './imports.repository.js';
import { ImportsRepository } from './imports.repository.js';
import { PartsRepository } from './parts.repository.js';
import { DocumentReader, READING_SECONDS } from './reading/document-reader.js';
import type { ReadImport } from './reading/read-import.js';

/** After so long a reading of which this server knows nothing is taken over: the one that began it is gone. */
const ABANDONED_AFTER = 2 * READING_SECONDS;

/** Reads uploaded files in the background, and again where cells were corrected. */
@Injectable()
export class ReadingService {
  private readonly logger = new Logger(ReadingService.name);
  private readonly steps = new Map<string, ImportStep>();

  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly parts: PartsRepository,
    private readonly comparing: ComparingService,
    private readonly reader: DocumentReader,
    private readonly store: EvidenceStore,
  ) {}

  /** How far the reading of a file is, as far as this server knows. */
  stepOf({ id, status }: StoredImport): ImportStep | null {
    return status === 'reading' ? (this.steps.get(id) ?? 'waiting') : null;
  }

  /** Begins to read a file and returns at once. */
  start(user: Principal, file: Pick<StoredImport, 'id' | 'version' | 'fileName' | 'storageKey'>): void {
    this.steps.set(file.id, 'waiting');
    void outsideOfCreation(() => this.run(user, file));
  }

  /** Goes on with a reading whose server is gone. */
  async resume(user: Principal, stored: StoredImport): Promise<void> {
    const { id, readingFor } = stored;
    if (this.steps.has(id) || readingFor === null || readingFor < ABANDONED_AFTER) return;
    if (await this.imports.takeOver(user, id, ABANDONED_AFTER)) this.start(user, stored);
  }

  /** Reads a file with corrections; throws what the reader refuses it with. */
  async read(
    { fileName, storageKey }: Pick<StoredImport, 'fileName' | 'storageKey'>,
    corrections: readonly CellCorrection[],
    onStep?: (step: ImportStep) => void,
  ): Promise<ReadImport> {
    return this.reader.read({ path: this.store.pathOf(storageKey), fileName, corrections }, onStep);
  }

  /** Keeps what was read, in place of what was read before; false where somebody else changed the import meanwhile. */
  async keep(
    transaction: Transaction,
    user: Principal,
    stored: Pick<StoredImport, 'id' | 'version'>,
    { read, corrections, organizationId }: { read: ReadImport; corrections: readonly CellCorrection[]; organizationId: string | null },
  ): Promise<boolean> {
    const kept = await this.parts.markRead(transaction, user, { ...stored, corrections, organizationId }, read);
    if (kept) this.parts.replace(transaction, user, stored.id, read);
    return kept;
  }

  async organizationOf(user: Principal, id: string, { organization, fiscalYear }: ReadImport): Promise<string | null> {
    const department = await this.comparing.departmentOf(user, { id, organization, fiscalYear, settings: {} });
    return department?.id ?? null;
  }

  private async run(user: Principal, file: Pick<StoredImport, 'id' | 'version' | 'fileName' | 'storageKey'>): Promise<void> {
    try {
      const read = await this.read(file, [], (step) => this.steps.set(file.id, step));
      this.steps.set(file.id, 'keeping');
      const organizationId = await this.organizationOf(user, file.id, read);
      await this.database.transaction(user, (transaction) => this.keep(transaction, user, file, { read, corrections: [], organizationId }));
    } catch (error) {
      await this.fail(user, file.id, error);
    } finally {
      this.steps.delete(file.id);
    }
  }

  /** A server that stops leaves the import to whoever asks for it next. */
  private async fail(user: Principal, id: string, error: unknown): Promise<void> {
    const refused = isCodedError(error) ? error : null;
    if (refused?.code === 'unavailable') return;
    if (!refused) this.logger.error(error);
    const failure = refused ? { code: refused.code, params: { ...refused.params } } : { code: 'internal', params: {} };
    await this.imports.fail(user, id, failure).catch((again: unknown) => this.logger.error(again));
  }
}
