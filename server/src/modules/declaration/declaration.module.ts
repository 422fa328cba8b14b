import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { TargetSetsModule } from '../target-sets/target-sets.module.js';
import { DeclarationController } from './declaration.controller.js';
import { DeclarationRepository } from './declaration.repository.js';
import { DeclarationService } from './declaration.service.js';
import { GoalsRepository } from './goals.repository.js';

@Module({
  imports: [AuditModule, ProjectsModule, TargetSetsModule],
  controllers: [DeclarationController],
  providers: [DeclarationService, DeclarationRepository, GoalsRepository],
  exports: [GoalsRepository],
})
export class DeclarationModule {}
