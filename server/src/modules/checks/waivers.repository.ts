import { Injectable } from '@nestjs/common';
import type { CheckFindingView, WaiverView } from '@jixiao/contracts/views';
import { CHECK_VERSION } from '@jixiao/domain/checks';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import type { CheckSubject } from './check-subject.js';
import { WAIVER } from './waiver.sql.js';

export interface NewWaiver extends Pick<CheckFindingView, 'rule' | 'fingerprint' | 'cells' | 'message'> {
  year: number;
  reason: string;
}

const OWNERS = { project: 'project_id', organization: 'organization_id' } as const satisfies Record<CheckSubject['kind'], string>;

/** Waivers are added and taken back; nothing of them is changed or deleted. */
@Injectable()
export class WaiversRepository {
  async add(transaction: Transaction, user: Principal, subject: CheckSubject, waiver: NewWaiver): Promise<WaiverView> {
    const { year, rule, fingerprint, cells, message, reason } = waiver;
    const values = [rule, fingerprint, JSON.stringify(cells), JSON.stringify(message), CHECK_VERSION, reason, user.userId];
    const [row] = await transaction.query<{ waiver: WaiverView }>(
      `insert into check_waiver as w (region_id, id, ${OWNERS[subject.kind]}, year, rule, fingerprint, cells, message, check_version, reason, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       returning ${WAIVER} as waiver`,
      [user.regionId, v7(), subject.id, year, ...values],
    );
    if (!row) throw new Error('The inserted waiver came back empty.');
    return row.waiver;
  }

  async find(transaction: Transaction, user: Principal, subject: CheckSubject, id: string): Promise<WaiverView | undefined> {
    const [row] = await transaction.query<{ waiver: WaiverView }>(
      `select ${WAIVER} as waiver from check_waiver w where w.region_id = $1 and w.${OWNERS[subject.kind]} = $2 and w.id = $3`,
      [user.regionId, subject.id, id],
    );
    return row?.waiver;
  }

  async takeBack(transaction: Transaction, user: Principal, id: string, reason: string): Promise<WaiverView> {
    const [row] = await transaction.query<{ waiver: WaiverView }>(
      `update check_waiver w set taken_back_by = $3, taken_back_at = now(), taken_back_reason = $4
       where w.region_id = $1 and w.id = $2 and w.taken_back_at is null
       returning ${WAIVER} as waiver`,
      [user.regionId, id, user.userId, reason],
    );
    if (!row) throw new Error('The waiver taken back came back empty.');
    return row.waiver;
  }
}
