import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AdministeredYearsController } from './fiscal-years/fiscal-years.controller.js';
import { FiscalYearsRepository } from './fiscal-years/fiscal-years.repository.js';
import { FiscalYearsService } from './fiscal-years/fiscal-years.service.js';
import { AdministeredOrganizationsController } from './organizations/organizations.controller.js';
import { OrganizationsRepository } from './organizations/organizations.repository.js';
import { OrganizationsService } from './organizations/organizations.service.js';
import { AdministeredUsersController } from './users/users.controller.js';
import { UsersRepository } from './users/users.repository.js';
import { UsersService } from './users/users.service.js';

@Module({
  imports: [AuditModule],
  controllers: [AdministeredYearsController, AdministeredOrganizationsController, AdministeredUsersController],
  providers: [
    FiscalYearsService,
    FiscalYearsRepository,
    OrganizationsService,
    OrganizationsRepository,
    UsersService,
    UsersRepository,
  ],
})
export class AdministrationModule {}
