import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { ConfigModule } from './config/config.module.js';
import type { ServerConfig } from './config/server-config.js';
import { AdministrationModule } from './modules/administration/administration.module.js';
import { AuditorsModule } from './modules/audit/auditors.module.js';
import { ChecksModule } from './modules/checks/checks.module.js';
import { DeclarationModule } from './modules/declaration/declaration.module.js';
import { DisclosureModule } from './modules/disclosure/disclosure.module.js';
import { DelegationsModule } from './modules/delegations/delegations.module.js';
import { EvidenceModule } from './modules/evidence/evidence.module.js';
import { ExportsModule } from './modules/exports/exports.module.js';
import { HealthModule } from './modules/health/health.module.js';
import { ImportsModule } from './modules/imports/imports.module.js';
import { LibraryModule } from './modules/library/library.module.js';
import { OrganizationsModule } from './modules/organizations/organizations.module.js';
import { ProjectsModule } from './modules/projects/projects.module.js';
import { PublicationModule } from './modules/publication/publication.module.js';
import { RecordingModule } from './modules/recording/recording.module.js';
import { RectificationsModule } from './modules/rectifications/rectifications.module.js';
import { ReferenceModule } from './modules/reference/reference.module.js';
import { ReportsModule } from './modules/reports/reports.module.js';
import { ReviewsModule } from './modules/reviews/reviews.module.js';
import { SelfEvaluationModule } from './modules/self-evaluation/self-evaluation.module.js';
import { SessionModule } from './modules/session/session.module.js';
import { TargetsModule } from './modules/targets/targets.module.js';
import { WindowsModule } from './modules/windows/windows.module.js';
import { WorkbenchModule } from './modules/workbench/workbench.module.js';
import { AccessModule } from './platform/access/access.module.js';
import { CreationModule } from './platform/creation/creation.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { loggerOptions } from './platform/http/logger-options.js';
import { SiteModule } from './platform/http/site.module.js';

@Module({})
export class AppModule {
  static with(config: ServerConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        LoggerModule.forRoot(loggerOptions(config.LOG_LEVEL)),
        DatabaseModule,
        AccessModule,
        CreationModule,
        HealthModule,
        SessionModule,
        ReferenceModule,
        WorkbenchModule,
        ProjectsModule,
        DeclarationModule,
        OrganizationsModule,
        LibraryModule,
        RecordingModule,
        EvidenceModule,
        SelfEvaluationModule,
        ChecksModule,
        TargetsModule,
        ReviewsModule,
        RectificationsModule,
        ReportsModule,
        ExportsModule,
        DisclosureModule,
        ImportsModule,
        AdministrationModule,
        AuditorsModule,
        DelegationsModule,
        PublicationModule,
        WindowsModule,
        SiteModule,
      ],
    };
  }
}
