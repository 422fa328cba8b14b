import { Injectable } from '@nestjs/common';
import type { AcceptanceResult, AcceptedItem, FieldProblem, ImportKind } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import { requireVersion } from '../../../platform/http/if-match.js';
import { AuditRepository } from '../../audit/audit.repository.js';
import { type ComparedPart, ComparingService } from '../comparing.service.js';
import type { AcceptedKeyDto } from '../imports.dto.js';
import { ImportsRepository, type StoredImport } from '../imports.repository.js';
import { requireReady } from '../imports.service.js';
import { PartsRepository } from '../parts.repository.js';
import { AcceptedWrites } from './accepted-writes.js';

/** Kinds of parts that can be stored. */
const STORABLE: ReadonlySet<ImportKind> = new Set(['project', 'department', 'budget_table', 'self_evaluation']);

/** Stores what a person accepted of an imported document. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly parts: PartsRepository,
    private readonly comparing: ComparingService,
    private readonly writes: AcceptedWrites,
    private readonly audit: AuditRepository,
  ) {}

  /**
   * Creates and changes what the chosen parts say (projects, goals, disclosure tables, what was achieved), all of them or none, with their events in the trail. What equals the stored is left
   * alone, so that accepting twice changes nothing. Throws `import.unknown-item`, `import.overtaken` where something changed since it was shown, and
   * `import.blocked` with every reason.
   */
  async accept(user: Principal, id: string, version: number, chosen: readonly AcceptedKeyDto[]): Promise<AcceptanceResult> {
    return this.database.transaction(user, async (transaction) => {
      const stored = await this.imports.findForWriting(transaction, user, id);
      if (!stored) throw new ApiError('import.not-found');
      requireVersion(stored, version);
      requireReady(stored);
      const compared = await this.comparedOf(transaction, user, stored, chosen);
      requireAsSeen(compared, chosen);
      requireUnblocked(compared);
      const items = compared.map(acceptedItem);
      const writes = compared.flatMap(({ comparison }) => comparison.write ?? []);
      if (writes.length === 0) return resultOf(version, items);
      this.writes.save(transaction, user, stored, writes);
      this.imports.accept(transaction, user, id, v7(), items);
      this.imports.raiseVersion(transaction, user, id);
      const changes = items
        .filter(({ outcome }) => outcome !== 'same')
        .map(({ key, outcome }) => ({ field: `import:${key}`, old: null, new: outcome }));
      this.audit.append(transaction, user, { action: 'import.accepted', objectType: 'document-import', objectId: id, changes });
      return resultOf(version + 1, items);
    });
  }

  private async comparedOf(
    transaction: Transaction,
    user: Principal,
    stored: StoredImport,
    chosen: readonly AcceptedKeyDto[],
  ): Promise<ComparedPart[]> {
    const keys = chosen.map(({ key }) => key);
    const parts = await this.parts.chosen(transaction, user, stored.id, keys);
    const known = new Set(parts.filter(({ kind }) => STORABLE.has(kind)).map(({ key }) => key));
    const unknown = keys.find((key) => !known.has(key));
    if (unknown !== undefined) throw new ApiError('import.unknown-item', { key: unknown }, 'items');
    await this.comparing.lock(transaction, user, stored, parts);
    return this.comparing.compare(user, stored, parts, transaction);
  }
}

/** What was seen in the preview must still be what is stored, or the difference that was accepted is not the one that would be made. */
function requireAsSeen(compared: readonly ComparedPart[], chosen: readonly AcceptedKeyDto[]): void {
  const seen = new Map(chosen.map(({ key, storedVersion }) => [key, storedVersion ?? null]));
  const overtaken = compared.filter(({ part, comparison }) => seen.get(part.key) !== comparison.storedVersion);
  const [first] = overtaken;
  if (!first) return;
  const errors = overtaken.map(({ part }): FieldProblem => ({
    field: `items.${part.key}`,
    code: 'import.overtaken',
    params: { name: part.name },
  }));
  throw new ApiError('import.overtaken', { name: first.part.name }, 'items', { errors });
}

function requireUnblocked(compared: readonly ComparedPart[]): void {
  const errors = compared.flatMap(({ part, comparison }) =>
    comparison.problems
      .filter(({ blocking }) => blocking)
      .map(({ code, params, field }): FieldProblem => ({
        field: `items.${part.key}${field === null ? '' : `.${field}`}`,
        code,
        params: { ...params, name: part.name },
      })),
  );
  const [first] = errors;
  if (first) throw new ApiError('import.blocked', { name: String(first.params?.['name']) }, 'items', { errors });
}

function acceptedItem({ part, comparison }: ComparedPart): AcceptedItem {
  const { write, objectId, state, changes } = comparison;
  const outcome = write === null ? 'same' : state === 'new' ? 'created' : 'changed';
  const { key, kind, code, name } = part;
  return { key, kind, code, name, objectId: write?.id ?? objectId ?? '', outcome, changes: write === null ? 0 : changes };
}

function resultOf(version: number, items: AcceptedItem[]): AcceptanceResult {
  const count = (outcome: AcceptedItem['outcome']): number => items.filter((item) => item.outcome === outcome).length;
  return { version, created: count('created'), changed: count('changed'), same: count('same'), items };
}
