import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { SchemesModule } from '../schemes/schemes.module.js';
import { ChecksController } from './checks.controller.js';
import { ChecksRepository } from './checks.repository.js';
import { ChecksService } from './checks.service.js';

@Module({
  imports: [AuditModule, ProjectsModule, SchemesModule],
  controllers: [ChecksController],
  providers: [ChecksService, ChecksRepository],
  exports: [ChecksService],
})
export class ChecksModule {}
