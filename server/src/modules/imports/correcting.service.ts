import { Injectable } from '@nestjs/common';
import type { FieldChange, ImportSettings, ImportView } from '@jixiao/contracts/views';
import type { CellCorrection } from '@jixiao/documents/corrections';
import { placeKey } from '@jixiao/domain/budget-document';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { requireVersion, stale } from '../../platform/http/if-match.js';
import { AuditRepository } from '../audit/audit.repository.js';
import type { CorrectImportDto, CorrectionDto } from './imports.dto.js';
import { ImportsRepository, type StoredImport } from './imports.repository.js';
import { ImportsService, requireReady } from './imports.service.js';
import { ReadingService } from './reading.service.js';

/** Corrects cells of an uploaded document and what it leaves open. */
@Injectable()
export class CorrectingService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly service: ImportsService,
    private readonly reading: ReadingService,
    private readonly audit: AuditRepository,
  ) {}

  /**
   * Reads the document again with the corrections and keeps them with the result. Throws `document.unknown-cell` for a place that it does not have
   * and `version.stale` where somebody else changed it meanwhile.
   */
  async correct(user: Principal, id: string, version: number, { corrections = [], settings }: CorrectImportDto): Promise<ImportView> {
    const stored = await this.imports.find(user, id);
    if (!stored) throw new ApiError('import.not-found');
    if (stored.version !== version) throw stale(await this.service.viewOf(user, stored));
    requireReady(stored);
    const next = withCorrections(stored.corrections, corrections);
    const changes = changesOf(stored, next, settings);
    if (changes.length === 0) return this.service.viewOf(user, stored);
    const read = sameCorrections(stored.corrections, next) ? null : await this.reading.read(stored, next);
    const organizationId = read && (await this.reading.organizationOf(user, id, read));
    await this.database.transaction(user, async (transaction) => {
      const present = await this.presentOf(transaction, user, id, version);
      if (read) await this.reading.keep(transaction, user, present, { read, corrections: next, organizationId });
      else this.imports.raiseVersion(transaction, user, id);
      if (settings) this.imports.settle(transaction, user, id, settings);
      this.audit.append(transaction, user, { action: 'import.corrected', objectType: 'document-import', objectId: id, changes });
    });
    return this.service.find(user, id);
  }

  private async presentOf(transaction: Transaction, user: Principal, id: string, version: number): Promise<StoredImport> {
    const present = await this.imports.findForWriting(transaction, user, id);
    if (!present) throw new ApiError('import.not-found');
    requireVersion(present, version);
    return present;
  }
}

/** The corrections that hold from now on: the last one of a cell, and none where it was taken back. */
function withCorrections(before: readonly CellCorrection[], given: readonly CorrectionDto[]): CellCorrection[] {
  const all = new Map(before.map((correction) => [placeKey(correction.place), correction]));
  for (const { place, text } of given) {
    const key = placeKey(place);
    all.delete(key);
    if (text !== null) all.set(key, { place: { ...place }, text });
  }
  return [...all.values()];
}

function sameCorrections(left: readonly CellCorrection[], right: readonly CellCorrection[]): boolean {
  const texts = new Map(left.map(({ place, text }) => [placeKey(place), text]));
  return left.length === right.length && right.every(({ place, text }) => texts.get(placeKey(place)) === text);
}

function changesOf(stored: StoredImport, next: readonly CellCorrection[], settings: ImportSettings | undefined): FieldChange[] {
  const before = new Map(stored.corrections.map(({ place, text }) => [placeKey(place), text]));
  const after = new Map(next.map(({ place, text }) => [placeKey(place), text]));
  const places = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  const given = Object.entries(settings ?? {}) as [keyof ImportSettings, unknown][];
  return [
    ...places.map((key) => ({ field: `cell:${key}`, old: before.get(key) ?? null, new: after.get(key) ?? null })),
    ...given
      .filter(([name, value]) => (stored.settings[name] ?? null) !== value)
      .map(([name, value]) => ({ field: `import:${name}`, old: stored.settings[name] ?? null, new: value })),
  ];
}
