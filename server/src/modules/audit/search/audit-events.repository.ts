import { Injectable } from '@nestjs/common';
import type { AuditEventView } from '@jixiao/contracts/views';
import type { Principal } from '../../../platform/access/principal.js';
import { organizationReachParameters } from '../../../platform/access/reach-sql.js';
import { Database } from '../../../platform/database/database.js';
import type { AuditEventsFilter } from './audit-events.dto.js';
import { auditEventsSql } from './audit-events.sql.js';

export interface FoundEvent extends AuditEventView {
  /** Its exact time. */
  sortKey: string;
}

@Injectable()
export class AuditEventsRepository {
  constructor(private readonly database: Database) {}

  /** Events that the filter lets through, newest first, behind the last one seen. */
  async page(
    user: Principal,
    filter: AuditEventsFilter,
    after: { key: string; id: string } | null,
    limit: number,
  ): Promise<FoundEvent[]> {
    return this.database.read<FoundEvent>(user, auditEventsSql(filter.objectId ? 'one' : 'all'), [
      ...organizationReachParameters(user, 'audit:read'),
      filter.objectType ?? null,
      filter.objectId ?? null,
      filter.object?.trim() || null,
      filter.actor?.trim() || null,
      filter.action?.trim() || null,
      filter.text?.trim() || null,
      filter.organizationId ?? null,
      filter.from ?? null,
      filter.until ?? null,
      after?.key ?? null,
      after?.id ?? null,
      limit,
    ]);
  }
}
