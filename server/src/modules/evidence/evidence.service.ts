import { Injectable } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { EvidenceView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { ProjectsService } from '../projects/projects.service.js';
import { EvidenceIntake } from './evidence-intake.js';
import { EvidenceStore } from './evidence-store.js';
import { type EvidenceIndicator, type EvidenceRow, EvidenceRepository, type NewEvidence } from './evidence.repository.js';

@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly evidence: EvidenceRepository,
    private readonly store: EvidenceStore,
    private readonly intake: EvidenceIntake,
    private readonly audit: AuditRepository,
  ) {}

  async list(user: Principal, indicatorId: string): Promise<EvidenceView[]> {
    if (!(await this.evidence.indicator(user, 'evidence:read', indicatorId))) throw new ApiError('item.not-found');
    return this.evidence.list(user, indicatorId);
  }

  /** Keeps one file for an indicator. */
  async add(
    user: Principal,
    indicatorId: string,
    receive: () => Promise<MultipartFile | undefined>,
  ): Promise<EvidenceView> {
    const indicator = await this.evidence.indicator(user, 'evidence:write', indicatorId);
    if (!indicator) throw new ApiError('item.not-found');
    if (indicator.locked) throw new ApiError('recording.locked');
    return this.intake.take(`${user.regionId}/${indicatorId}`, receive, (file) => this.keep(user, indicator, { ...file, indicatorId }));
  }

  async open(user: Principal, id: string): Promise<EvidenceRow & { content: ReturnType<EvidenceStore['read']> }> {
    const file = await this.evidence.find(user, 'evidence:read', id);
    if (!file) throw new ApiError('evidence.not-found');
    return { ...file, content: this.store.read(file.storageKey) };
  }

  /** Takes a file away from its indicator; the file itself stays, as everything that people made. */
  async remove(user: Principal, id: string): Promise<void> {
    const file = await this.evidence.find(user, 'evidence:write', id);
    if (!file) throw new ApiError('evidence.not-found');
    if (file.locked) throw new ApiError('recording.locked');
    await this.database.transaction(user, async (transaction) => {
      await this.projects.lockForEvidence(transaction, user, file.projectId, file.year);
      await this.evidence.remove(transaction, user, id);
      this.audit.append(transaction, user, {
        action: 'evidence.removed',
        objectType: 'project',
        objectId: file.projectId,
        changes: [{ field: `indicator:${file.indicatorId}:evidence`, old: file.fileName, new: null }],
      });
    });
  }

  private keep(user: Principal, { projectId, year }: EvidenceIndicator, file: NewEvidence): Promise<EvidenceView> {
    return this.database.transaction(user, async (transaction) => {
      await this.projects.lockForEvidence(transaction, user, projectId, year);
      const added = await this.evidence.add(transaction, user, file);
      this.audit.append(transaction, user, {
        action: 'evidence.added',
        objectType: 'project',
        objectId: projectId,
        changes: [
          { field: `indicator:${file.indicatorId}:evidence`, old: null, new: `${file.fileName} sha256:${file.sha256}` },
        ],
      });
      return added;
    });
  }
}
