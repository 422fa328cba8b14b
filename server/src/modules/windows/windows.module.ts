import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { WindowsController } from './windows.controller.js';
import { WindowsRepository } from './windows.repository.js';
import { WindowsService } from './windows.service.js';

@Module({
  imports: [AuditModule, OrganizationsModule, ProjectsModule],
  controllers: [WindowsController],
  providers: [WindowsService, WindowsRepository],
})
export class WindowsModule {}
