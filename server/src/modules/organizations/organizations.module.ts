import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeclarationModule } from '../declaration/declaration.module.js';
import { TargetSetsModule } from '../target-sets/target-sets.module.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { OrganizationsService } from './organizations.service.js';

@Module({
  imports: [AuditModule, DeclarationModule, TargetSetsModule],
  controllers: [OrganizationsController],
  providers: [OrganizationsService, OrganizationsRepository],
  exports: [OrganizationsService],
})
export class OrganizationsModule {}
