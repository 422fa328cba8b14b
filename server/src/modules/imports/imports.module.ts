import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeclarationModule } from '../declaration/declaration.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { RecordingModule } from '../recording/recording.module.js';
import { SchemesModule } from '../schemes/schemes.module.js';
import { TargetSetsModule } from '../target-sets/target-sets.module.js';
import { AcceptanceService } from './acceptance/acceptance.service.js';
import { AcceptedRowsRepository } from './acceptance/accepted-rows.repository.js';
import { AcceptedWrites } from './acceptance/accepted-writes.js';
import { DisclosedRowsRepository } from './acceptance/disclosed-rows.repository.js';
import { ComparingService } from './comparing.service.js';
import { CorrectingService } from './correcting.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import { PartsRepository } from './parts.repository.js';
import { ReadingService } from './reading.service.js';
import { DocumentReader } from './reading/document-reader.js';
import { StoredRepository } from './stored.repository.js';

@Module({
  imports: [AuditModule, DeclarationModule, EvidenceModule, RecordingModule, SchemesModule, TargetSetsModule],
  controllers: [ImportsController],
  providers: [
    ImportsService,
    ReadingService,
    CorrectingService,
    ComparingService,
    AcceptanceService,
    ImportsRepository,
    PartsRepository,
    StoredRepository,
    AcceptedWrites,
    AcceptedRowsRepository,
    DisclosedRowsRepository,
    DocumentReader,
  ],
})
export class ImportsModule {}
