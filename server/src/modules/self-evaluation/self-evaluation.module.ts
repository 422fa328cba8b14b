import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { SchemesModule } from '../schemes/schemes.module.js';
import { SelfEvaluationController } from './self-evaluation.controller.js';
import { SelfEvaluationRepository } from './self-evaluation.repository.js';
import { SelfEvaluationService } from './self-evaluation.service.js';

@Module({
  imports: [AuditModule, ProjectsModule, SchemesModule],
  controllers: [SelfEvaluationController],
  providers: [SelfEvaluationService, SelfEvaluationRepository],
  exports: [SelfEvaluationService],
})
export class SelfEvaluationModule {}
