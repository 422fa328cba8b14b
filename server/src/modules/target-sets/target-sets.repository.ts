import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';

/** Whose targets were changed: of a project or of a whole organization. */
export interface TargetOwner {
  projectId: string | null;
  organizationId: string | null;
  year: number;
}

const RAISE = `
  insert into target_set (region_id, id, project_id, organization_id, year, status)
  select $1, r.id, r."projectId", r."organizationId", r.year, 'draft'
  from jsonb_to_recordset($2::jsonb) as r(id uuid, "projectId" uuid, "organizationId" uuid, year smallint)
  on conflict (region_id, project_id, organization_id, year) do update set version = target_set.version + 1`;

/** What other features tell of target sets. */
@Injectable()
export class TargetSetsRepository {
  /** Content was changed: whoever saw the targets before has to look again before deciding. The owners are locked. */
  raise(transaction: Transaction, user: Principal, owners: readonly TargetOwner[]): void {
    if (owners.length === 0) return;
    transaction.send(RAISE, [user.regionId, JSON.stringify(owners.map((owner) => ({ id: v7(), ...owner })))]);
  }
}
