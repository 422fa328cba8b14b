import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { EvidenceView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { PROJECT_IN_REACH, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { HANDED_IN } from '../projects/vocabulary.js';

export interface EvidenceRow extends Omit<EvidenceView, 'uploadedAt'> {
  indicatorId: string;
  projectId: string;
  year: number;
  storageKey: string;
  locked: boolean;
}

export type EvidenceIndicator = Pick<EvidenceRow, 'projectId' | 'year' | 'locked'>;

export interface NewEvidence {
  id: string;
  indicatorId: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  storageKey: string;
}

const LOCKED = `exists (select 1 from self_evaluation se where se.region_id = p.region_id and se.project_id = p.id
                and se.year = g.year and se.status in ${HANDED_IN})`;

const OF_PROJECT = `
  join goal g on g.region_id = i.region_id and g.id = i.goal_id
  join project p on p.region_id = g.region_id and p.id = g.project_id`;

@Injectable()
export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  async indicator(
    user: Principal,
    permission: Permission,
    id: string,
  ): Promise<EvidenceIndicator | undefined> {
    const [row] = await this.database.read<EvidenceIndicator>(
      user,
      `select p.id as "projectId", g.year, ${LOCKED} as locked
       from indicator i ${OF_PROJECT}
       where ${PROJECT_IN_REACH} and i.region_id = $1 and i.id = $5 and i.deleted_at is null`,
      [...reachParameters(user, permission), id],
    );
    return row;
  }

  async list(user: Principal, indicatorId: string): Promise<EvidenceView[]> {
    return this.database.read<EvidenceView>(
      user,
      `select id, file_name as "fileName", media_type as "mediaType", size::int, to_json(uploaded_at)#>>'{}' as "uploadedAt"
       from evidence_file where region_id = $1 and indicator_id = $2 and deleted_at is null order by uploaded_at, id`,
      [user.regionId, indicatorId],
    );
  }

  async find(user: Principal, permission: Permission, id: string): Promise<EvidenceRow | undefined> {
    const [row] = await this.database.read<EvidenceRow>(
      user,
      `select e.id, e.file_name as "fileName", e.media_type as "mediaType", e.size::int, e.storage_key as "storageKey",
              i.id as "indicatorId", p.id as "projectId", g.year, ${LOCKED} as locked
       from evidence_file e
       join indicator i on i.region_id = e.region_id and i.id = e.indicator_id ${OF_PROJECT}
       where ${PROJECT_IN_REACH} and e.region_id = $1 and e.id = $5 and e.deleted_at is null`,
      [...reachParameters(user, permission), id],
    );
    return row;
  }

  async add(transaction: Transaction, user: Principal, file: NewEvidence): Promise<EvidenceView> {
    const [row] = await transaction.query<EvidenceView>(
      `insert into evidence_file (region_id, id, indicator_id, file_name, media_type, size, sha256, storage_key,
                                  uploaded_by, uploaded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())
       returning id, file_name as "fileName", media_type as "mediaType", size::int,
                 to_json(uploaded_at)#>>'{}' as "uploadedAt"`,
      [
        user.regionId,
        file.id,
        file.indicatorId,
        file.fileName,
        file.mediaType,
        file.size,
        file.sha256,
        file.storageKey,
        user.userId,
      ],
    );
    if (!row) throw new Error('The inserted evidence came back empty.');
    return row;
  }

  async remove(transaction: Transaction, user: Principal, id: string): Promise<void> {
    await transaction.query(`update evidence_file set deleted_at = now() where region_id = $1 and id = $2`, [
      user.regionId,
      id,
    ]);
  }
}
