import { Injectable } from '@nestjs/common';
import type { LibraryContent, LibraryEntryView, LibraryItem } from '@jixiao/contracts/views';
import { searchWords } from '@jixiao/domain/library';
import { LIBRARY_ENTRY_MACHINE, refusalOf, transitionOf } from '@jixiao/domain/workflow';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { requireVersion } from '../../platform/http/if-match.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { changedFields } from '../administration/changes.js';
import { cleaned, contextOf, decidesFor, mayEdit, shown } from './entry-rights.js';
import type { LibraryContentDto, LibraryDecisionDto, LibraryProposalDto, LibraryQuery } from './library.dto.js';
import { LibraryRepository, type StoredEntry } from './library.repository.js';

const SORT = 'class';

@Injectable()
export class LibraryService {
  constructor(
    private readonly database: Database,
    private readonly library: LibraryRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** The best matches of a question, or a page of everything in the order of classes and names. */
  async list(user: Principal, query: LibraryQuery): Promise<{ items: LibraryItem[]; nextCursor: string | null }> {
    const words = searchWords(query.q ?? '');
    if (words.length > 0) return { items: await this.library.search(user, query, words), nextCursor: null };
    if (query.q?.trim()) return { items: [], nextCursor: null }; // nothing but signs, which no entry is found by
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, SORT);
    const rows = await this.library.list(user, query, after, query.limit + 1);
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: items.map(({ sortKey: _, ...item }) => item),
      nextCursor: rows.length > query.limit && last ? encodeCursor(SORT, last.sortKey, last.id) : null,
    };
  }

  async departments(user: Principal) {
    const items = await this.library.departments(user);
    return {
      items: items.map(({ id, name, path }) => ({ id, name, decides: decidesFor(user, path) })),
      decidesCommon: decidesFor(user, null),
    };
  }

  /** Throws `library.not-found` for an entry of a department that the reader has nothing to do with. */
  async find(user: Principal, id: string): Promise<LibraryEntryView> {
    const entry = await this.library.find(user, id);
    if (!entry) throw new ApiError('library.not-found');
    return shown(user, entry);
  }

  /** Proposes an entry; whoever may decide about it approves it afterwards. */
  async propose(user: Principal, { indicatorId = null, ...given }: LibraryProposalDto): Promise<LibraryEntryView> {
    return this.database.transaction(user, async (transaction) => {
      const { content, department } = await this.requireKnown(transaction, user, given, indicatorId);
      const id = this.library.add(transaction, user, content, indicatorId);
      const changes = changedFields('library', differences(null, { ...content, organization: department }));
      this.audit.append(transaction, user, { action: 'library.proposed', objectType: 'library-entry', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
  }

  /** Changes what an entry says; the name of an approved one stays free of others. */
  async change(user: Principal, id: string, version: number, given: LibraryContentDto): Promise<LibraryEntryView> {
    return this.database.transaction(user, async (transaction) => {
      const entry = await this.open(transaction, user, id, version);
      if (!mayEdit(user, entry)) throw new ApiError('permission.denied');
      const { content, path, department } = await this.requireKnown(transaction, user, given, null);
      const decided = entry.state === 'approved' || entry.state === 'retired';
      // What somebody decided about does not change hands without who decides there.
      if (decided && content.organizationId !== entry.organizationId && !decidesFor(user, path)) {
        throw new ApiError('permission.denied', {}, 'organizationId');
      }
      if (entry.state === 'approved' && (await this.library.nameTaken(transaction, user, id, content))) {
        throw new ApiError('library.name-taken', { name: content.name }, 'name');
      }
      const changes = changedFields('library', differences(entry, { ...content, organization: department }));
      if (changes.length === 0) return shown(user, entry);
      this.library.change(transaction, user, id, content);
      this.audit.append(transaction, user, { action: 'library.changed', objectType: 'library-entry', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
  }

  /** Takes a step of the machine of entries. */
  async decide(user: Principal, id: string, version: number, { action, reason }: LibraryDecisionDto): Promise<LibraryEntryView> {
    return this.database.transaction(user, async (transaction) => {
      const entry = await this.open(transaction, user, id, version);
      const given = reason?.trim() || null;
      const refusal = refusalOf(LIBRARY_ENTRY_MACHINE, action, { ...contextOf(user, entry), reason: given });
      if (refusal) throw new ApiError(refusal.code, refusal.params, refusal.field);
      const step = transitionOf(LIBRARY_ENTRY_MACHINE, action, entry.state);
      if (!step) throw new ApiError('workflow.state-differs', { action, state: entry.state });
      this.library.decide(transaction, user, id, step.to, given);
      const changes = changedFields('library', { libraryState: [entry.state, step.to], libraryReason: [null, given] });
      this.audit.append(transaction, user, { action: `library.${action}`, objectType: 'library-entry', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
  }

  private async open(transaction: Transaction, user: Principal, id: string, version: number): Promise<StoredEntry> {
    const entry = await this.library.open(transaction, user, id);
    if (!entry) throw new ApiError('library.not-found');
    requireVersion(shown(user, entry), version);
    return entry;
  }

  private async stored(transaction: Transaction, user: Principal, id: string): Promise<LibraryEntryView> {
    const entry = await this.library.open(transaction, user, id);
    if (!entry) throw new ApiError('internal');
    return shown(user, entry);
  }

  private async requireKnown(transaction: Transaction, user: Principal, given: LibraryContentDto, indicatorId: string | null) {
    const content = cleaned(given);
    const known = await this.library.knows(transaction, user, content.classCode, indicatorId);
    if (!known.class) throw new ApiError('indicator.unknown-class', { class: content.classCode }, 'classCode');
    if (!known.indicator) throw new ApiError('declaration.unknown-indicator', {}, 'indicatorId');
    const department = known.departments.find(({ id }) => id === content.organizationId);
    if (content.organizationId !== null && !department) throw new ApiError('organization.unknown', {}, 'organizationId');
    return { content, path: department?.path ?? null, department: department?.name ?? null };
  }
}

const FIELDS = [
  'classCode', 'name', 'aliases', 'definition', 'unit', 'direction', 'targets', 'scoring', 'dataSource', 'evidence', 'basis',
] as const;

/** A content with the name of its department. */
type Described = LibraryContent & { organization: string | null };

/** Old and new of each field; an empty list is nothing. */
function differences(before: Described | null, after: Described): Record<string, readonly [unknown, unknown]> {
  const told = (value: unknown): unknown => (Array.isArray(value) ? value.join('；') || null : value);
  const fields = FIELDS.map((field) => [field, [told(before?.[field] ?? null), told(after[field])] as const] as const);
  return Object.fromEntries([['department', [before?.organization ?? null, after.organization]], ...fields]);
}
