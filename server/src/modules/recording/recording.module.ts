import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { RecordingController } from './recording.controller.js';
import { RecordingRepository } from './recording.repository.js';
import { RecordingService } from './recording.service.js';

@Module({
  imports: [AuditModule, ProjectsModule],
  controllers: [RecordingController],
  providers: [RecordingService, RecordingRepository],
  exports: [RecordingRepository],
})
export class RecordingModule {}
