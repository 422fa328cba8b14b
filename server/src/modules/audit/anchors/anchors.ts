import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Database } from '../../../platform/database/database.js';
import { MAKE_ANCHOR } from './anchor.sql.js';

/** An anchor that was made. */
export interface MadeAnchor {
  regionId: string;
  at: string;
  /** Chains that grew since the anchor before it. */
  heads: number;
  /** Written down elsewhere, it proves later that nobody made the anchors anew. */
  hash: string;
}

const UNIQUE_VIOLATION = '23505';

/** Notes the ends of the chains, so that events which are taken away from an end are missed. */
@Injectable()
export class Anchors {
  constructor(private readonly database: Database) {}

  /** One anchor for each region in which something happened since its last one, and was last made before `olderThan`. */
  async makeAll(olderThan = new Date()): Promise<MadeAnchor[]> {
    const regions = await this.database.shared<{ id: string }>(`select id from region order by id`);
    const made: MadeAnchor[] = [];
    for (const { id } of regions) {
      const anchor = (await this.isDue(id, olderThan)) ? await this.make(id) : undefined;
      if (anchor) made.push(anchor);
    }
    return made;
  }

  private async isDue(regionId: string, olderThan: Date): Promise<boolean> {
    const rows = await this.database.read({ regionId }, `select from audit_anchor where region_id = $1 and at > $2 limit 1`, [
      regionId,
      olderThan,
    ]);
    return rows.length === 0;
  }

  /** The anchor; undefined where no chain grew, or another server made one at the same moment. */
  private async make(regionId: string): Promise<MadeAnchor | undefined> {
    try {
      return await this.database.transaction({ regionId }, async (transaction) => {
        const [made] = await transaction.query<MadeAnchor>(MAKE_ANCHOR, [regionId, v7(), new Date().toISOString()]);
        return made;
      });
    } catch (error) {
      if ((error as { code?: unknown }).code === UNIQUE_VIOLATION) return undefined;
      throw error;
    }
  }
}
