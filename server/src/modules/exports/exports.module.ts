import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ExportFiles } from './bulk/export-files.js';
import { ExportProgressRepository } from './bulk/export-progress.repository.js';
import { ExportRunner } from './bulk/export-runner.js';
import { ExportTasksRepository } from './bulk/export-tasks.repository.js';
import { FormArchiveModule } from './bulk/form-archive.module.js';
import { FormExportsController } from './bulk/form-exports.controller.js';
import { FormExportsRepository } from './bulk/form-exports.repository.js';
import { FormExportsService } from './bulk/form-exports.service.js';
import { ExportsController } from './exports.controller.js';

@Module({
  imports: [AuditModule, FormArchiveModule],
  controllers: [ExportsController, FormExportsController],
  providers: [FormExportsService, FormExportsRepository, ExportTasksRepository, ExportProgressRepository, ExportFiles, ExportRunner],
})
export class ExportsModule {}
