import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { SchemesModule } from '../schemes/schemes.module.js';
import { CheckedSubjectsService } from './checked-subjects.service.js';
import { ChecksRepository } from './checks.repository.js';
import { ChecksService } from './checks.service.js';
import { OrganizationChecksController } from './organization-checks.controller.js';
import { ProjectChecksController } from './project-checks.controller.js';
import { WaiversRepository } from './waivers.repository.js';
import { WaiversService } from './waivers.service.js';

@Module({
  imports: [AuditModule, OrganizationsModule, ProjectsModule, SchemesModule],
  controllers: [ProjectChecksController, OrganizationChecksController],
  providers: [ChecksService, CheckedSubjectsService, ChecksRepository, WaiversService, WaiversRepository],
  exports: [ChecksService],
})
export class ChecksModule {}
