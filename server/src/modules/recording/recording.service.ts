import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import { Database } from '../../platform/database/database.js';
import { ProjectsService } from '../projects/projects.service.js';
import { changesOf } from './recording-changes.js';
import type { RecordingDto, SavedDto } from './recording.dto.js';
import { RecordingRepository } from './recording.repository.js';

@Injectable()
export class RecordingService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly recordings: RecordingRepository,
  ) {}

  /** Saves what was achieved and spent, whole or not at all, with its event in the trail. */
  async save(user: Principal, id: string, version: number, recording: RecordingDto): Promise<SavedDto> {
    return this.database.transaction(user, async (transaction) => {
      const project = await this.projects.openForRecording(transaction, user, { id, year: recording.year, version });
      const changes = changesOf(project, recording);
      if (changes.fields.length > 0) this.recordings.save(transaction, user, { id, budgetId: project.budgetId }, changes);
      return { version: project.version, changes: changes.fields.length };
    });
  }
}
