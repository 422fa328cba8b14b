import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ChecksModule } from '../checks/checks.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { RectificationsModule } from '../rectifications/rectifications.module.js';
import { OrganizationTargetsController } from './organization-targets.controller.js';
import { ProjectTargetsController } from './project-targets.controller.js';
import { TargetQueueController } from './target-queue.controller.js';
import { TargetsRepository } from './targets.repository.js';
import { TargetsService } from './targets.service.js';

@Module({
  imports: [AuditModule, ChecksModule, OrganizationsModule, ProjectsModule, RectificationsModule],
  controllers: [ProjectTargetsController, OrganizationTargetsController, TargetQueueController],
  providers: [TargetsService, TargetsRepository],
})
export class TargetsModule {}
