import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ListFormat } from '@jixiao/contracts/routes';
import type { AuditEventView, Page } from '@jixiao/contracts/views';
import { writeTrailCsv, writeTrailXlsx } from '@jixiao/documents/trail-list';
import { v7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.js';
import { AuditRepository } from '../audit.repository.js';
import type { AuditDocumentQuery, AuditEventsFilter, AuditEventsQuery } from './audit-events.dto.js';
import { AuditEventsRepository, type FoundEvent } from './audit-events.repository.js';

const SORT = '-at';
const EVENTS_AT_ONCE = 500;

const WRITERS: Readonly<Record<ListFormat, typeof writeTrailCsv>> = { csv: writeTrailCsv, xlsx: writeTrailXlsx };

/** The trail as auditors search and export it. */
@Injectable()
export class AuditEventsService {
  constructor(
    private readonly database: Database,
    private readonly events: AuditEventsRepository,
    private readonly audit: AuditRepository,
  ) {}

  async search(user: Principal, { cursor, limit, ...filter }: AuditEventsQuery): Promise<Page<AuditEventView>> {
    const found = await this.events.page(user, filter, cursor ? decodeCursor(cursor, SORT) : null, limit + 1);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ sortKey: _, ...event }) => event),
      nextCursor: found.length > limit && last ? encodeCursor(SORT, last.sortKey, last.id) : null,
    };
  }

  /** Keeps in the trail that these events are taken out of it, before the first of them leaves. */
  async noteExport(user: Principal, { format, ...filter }: AuditDocumentQuery): Promise<void> {
    const given = Object.entries({ format, ...filter }).filter(([, value]) => value !== undefined && value !== '');
    await this.database.transaction(user, async (transaction) => {
      this.audit.append(transaction, user, {
        action: 'audit.exported',
        objectType: 'trail-export',
        objectId: v7(),
        changes: given.map(([field, value]) => ({ field: `audit:${field}`, old: null, new: value })),
      });
    });
  }

  /** Writes all events that the filter lets through to the output and ends it, some hundred at a time. */
  async write(user: Principal, { format, ...filter }: AuditDocumentQuery, output: Writable): Promise<void> {
    await WRITERS[format](this.all(user, filter), output);
  }

  private async *all(user: Principal, filter: AuditEventsFilter): AsyncGenerator<FoundEvent> {
    let after: { key: string; id: string } | null = null;
    for (;;) {
      const found: FoundEvent[] = await this.events.page(user, filter, after, EVENTS_AT_ONCE);
      yield* found;
      const last = found.at(-1);
      if (!last || found.length < EVENTS_AT_ONCE) return;
      after = { key: last.sortKey, id: last.id };
    }
  }
}
