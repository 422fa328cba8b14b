import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { RectificationView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { EvidenceIntake } from '../evidence/evidence-intake.js';
import { EvidenceStore } from '../evidence/evidence-store.js';
import { RectificationsRepository, type StoredFile, type StoredRectification } from './rectifications.repository.js';
import { mayAttach, RectificationsService, subjectOf } from './rectifications.service.js';

/** Files that prove what was rectified: whoever may answer attaches them, whoever reads the rectification reads them. */
@Injectable()
export class RectificationFilesService {
  constructor(
    private readonly database: Database,
    private readonly rectifications: RectificationsService,
    private readonly repository: RectificationsRepository,
    private readonly intake: EvidenceIntake,
    private readonly store: EvidenceStore,
  ) {}

  /** Attaches one file; throws `workflow.state-differs` where the rectification takes none of the reader now. */
  async attach(user: Principal, id: string, receive: () => Promise<MultipartFile | undefined>): Promise<RectificationView> {
    const { may, status } = await this.rectifications.find(user, id);
    if (!may.attach) throw new ApiError('workflow.state-differs', { action: 'attach', state: status });
    await this.intake.take(`${user.regionId}/${id}`, receive, (file) =>
      this.database.transaction(user, async (transaction) => {
        const row = await this.open(transaction, user, id);
        this.repository.attach(transaction, user, id, file, {
          ...subjectOf(row),
          action: 'rectification.file-added',
          changes: [{ field: `rectification:${id}:file`, old: null, new: `${file.fileName} sha256:${file.sha256}` }],
        });
      }),
    );
    return this.rectifications.find(user, id);
  }

  async read(user: Principal, fileId: string): Promise<StoredFile & { content: ReturnType<EvidenceStore['read']> }> {
    const file = await this.repository.file(user, 'rectification:read', fileId);
    if (!file) throw new ApiError('evidence.not-found');
    return { ...file, content: this.store.read(file.storageKey) };
  }

  /** Takes a file away; the file itself stays, as everything that people made. */
  async remove(user: Principal, fileId: string): Promise<void> {
    const file = await this.repository.file(user, 'rectification:act', fileId);
    if (!file) throw new ApiError('evidence.not-found');
    await this.database.transaction(user, async (transaction) => {
      const row = await this.open(transaction, user, file.rectificationId);
      if (!row.files.some(({ id }) => id === fileId)) throw new ApiError('evidence.not-found');
      this.repository.detach(transaction, user, row.id, fileId, {
        ...subjectOf(row),
        action: 'rectification.file-removed',
        changes: [{ field: `rectification:${row.id}:file`, old: file.fileName, new: null }],
      });
    });
  }

  private async open(transaction: Transaction, user: Principal, id: string): Promise<StoredRectification> {
    const row = await this.repository.findForWriting(transaction, user, 'rectification:act', id);
    if (!row) throw new ApiError('rectification.not-found');
    if (!mayAttach(user, row)) throw new ApiError('workflow.state-differs', { action: 'attach', state: row.status });
    return row;
  }
}
