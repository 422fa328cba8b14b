import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { OpenRectificationsService } from './open-rectifications.service.js';
import { RectificationFilesController } from './rectification-files.controller.js';
import { RectificationFilesService } from './rectification-files.service.js';
import { RectificationsController } from './rectifications.controller.js';
import { RectificationsRepository } from './rectifications.repository.js';
import { RectificationsService } from './rectifications.service.js';

@Module({
  imports: [AuditModule, EvidenceModule],
  controllers: [RectificationsController, RectificationFilesController],
  providers: [RectificationsService, RectificationFilesService, OpenRectificationsService, RectificationsRepository],
  exports: [RectificationsService, OpenRectificationsService],
})
export class RectificationsModule {}
