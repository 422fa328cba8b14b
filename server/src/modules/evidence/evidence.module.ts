import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { EvidenceIntake } from './evidence-intake.js';
import { EvidenceStore } from './evidence-store.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceService } from './evidence.service.js';

@Module({
  imports: [AuditModule, ProjectsModule],
  controllers: [EvidenceController],
  providers: [EvidenceService, EvidenceRepository, EvidenceStore, EvidenceIntake],
  exports: [EvidenceStore, EvidenceIntake],
})
export class EvidenceModule {}
