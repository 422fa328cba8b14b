import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Database } from '../../../platform/database/database.js';
import { AuditRepository } from '../../audit/audit.repository.js';
import type { ArchiveOrder } from './form-archive.js';

/** What became of an archive, and which user of the machine asked for it. */
export interface WrittenArchive {
  readonly operator: string;
  readonly forms: number;
  readonly failures: readonly unknown[];
}

/** Archives that a command wrote on the machine of the database, past everybody's sign-in. */
@Injectable()
export class CommandExports {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditRepository,
  ) {}

  /** Keeps in the trail of the region that the archive was written. */
  async note({ reader, year, forms, format, scope }: ArchiveOrder, { operator, forms: written, failures }: WrittenArchive): Promise<void> {
    const facts = { year, scope, forms, format, operator, done: written, failed: failures.length };
    await this.database.transaction(reader, async (transaction) => {
      this.audit.append(transaction, { regionId: reader.regionId, userId: null }, {
        action: 'export.by-command',
        objectType: 'form-export',
        objectId: v7(),
        changes: Object.entries(facts).map(([field, value]) => ({ field: `export:${field}`, old: null, new: value })),
      });
    });
  }
}
