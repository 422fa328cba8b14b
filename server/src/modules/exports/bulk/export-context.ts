import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger, LoggerModule } from 'nestjs-pino';
import { ConfigModule } from '../../../config/config.module.js';
import type { ServerConfig } from '../../../config/server-config.js';
import { PrincipalReader } from '../../../platform/access/principal-reader.js';
import { CreationModule } from '../../../platform/creation/creation.module.js';
import { DatabaseModule } from '../../../platform/database/database.module.js';
import { loggerOptions } from '../../../platform/http/logger-options.js';
import { AuditModule } from '../../audit/audit.module.js';
import { CommandExports } from './command-exports.js';
import { ExportFiles } from './export-files.js';
import { ExportProgressRepository } from './export-progress.repository.js';
import { ExportRun } from './export-run.js';
import { FormArchiveModule } from './form-archive.module.js';
import { RegionScopes } from './region-scopes.js';

/** What writes forms, without a web server around it. */
@Module({})
class ExportContextModule {
  static with(config: ServerConfig): DynamicModule {
    return {
      module: ExportContextModule,
      imports: [
        ConfigModule.with(config),
        LoggerModule.forRoot(loggerOptions(config.LOG_LEVEL)),
        DatabaseModule,
        CreationModule,
        AuditModule,
        FormArchiveModule,
      ],
      providers: [PrincipalReader, RegionScopes, ExportFiles, ExportProgressRepository, ExportRun, CommandExports],
    };
  }
}

/** The writing of forms on its own connections, for a thread or a command; to be closed when it is done. */
export async function createExportContext(config: ServerConfig): Promise<INestApplicationContext> {
  const context = await NestFactory.createApplicationContext(ExportContextModule.with(config), { bufferLogs: true, abortOnError: false });
  context.useLogger(context.get(Logger));
  return context;
}
