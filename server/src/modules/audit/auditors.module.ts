import { Module } from '@nestjs/common';
import { AnchorTimer } from './anchors/anchor-timer.js';
import { Anchors } from './anchors/anchors.js';
import { AuditModule } from './audit.module.js';
import { AuditEventsController } from './search/audit-events.controller.js';
import { AuditEventsRepository } from './search/audit-events.repository.js';
import { AuditEventsService } from './search/audit-events.service.js';

/** The trail as auditors need it: searched, given out and provable from end to end. Only a server that answers requests has it. */
@Module({
  imports: [AuditModule],
  controllers: [AuditEventsController],
  providers: [Anchors, AnchorTimer, AuditEventsService, AuditEventsRepository],
})
export class AuditorsModule {}
