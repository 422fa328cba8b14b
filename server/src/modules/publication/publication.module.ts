import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { ServerConfig } from '../../config/server-config.js';
import { AuditModule } from '../audit/audit.module.js';
import { PublicController } from './public.controller.js';
import { PublicRepository } from './public.repository.js';
import { PublicationsController } from './publications.controller.js';
import { PublicationsRepository } from './publications.repository.js';
import { PublicationsService } from './publications.service.js';

const MINUTE = 60_000;

@Module({
  imports: [
    AuditModule,
    ThrottlerModule.forRootAsync({
      inject: [ServerConfig],
      useFactory: ({ PUBLIC_REQUESTS }: ServerConfig) => [{ name: 'public', ttl: MINUTE, limit: PUBLIC_REQUESTS }],
    }),
  ],
  controllers: [PublicationsController, PublicController],
  providers: [PublicationsService, PublicationsRepository, PublicRepository],
})
export class PublicationModule {}
