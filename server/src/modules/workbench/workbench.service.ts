import { Injectable } from '@nestjs/common';
import type { ProjectStage, WorkbenchView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { WorkbenchRepository } from './workbench.repository.js';

@Injectable()
export class WorkbenchService {
  constructor(private readonly workbench: WorkbenchRepository) {}

  /** What waits for the user and how far the year is; throws `year.unknown`. */
  async find(user: Principal, year: number | null): Promise<WorkbenchView> {
    const found = await this.workbench.find(user, year, waitingStages(user));
    if (!found) throw new ApiError('year.unknown', {}, 'year');
    return found;
  }
}

function waitingStages(user: Principal): ProjectStage[] {
  const toRecord: ProjectStage[] = user.may('recording:write') ? ['returned', 'recording', 'not_started'] : [];
  const toForward: ProjectStage[] = user.may('review:forward') ? ['submitted'] : [];
  const toReview: ProjectStage[] = user.may('review:write') ? ['forwarded'] : [];
  return [...toRecord, ...toForward, ...toReview];
}
