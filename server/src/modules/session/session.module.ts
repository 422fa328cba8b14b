import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { SESSION_COOKIE } from '@jixiao/contracts/routes';
import type { FastifyRequest } from 'fastify';
import { ServerConfig } from '../../config/server-config.js';
import { AuditModule } from '../audit/audit.module.js';
import { PasswordRules } from './password-rules.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

const MINUTE = 60_000;

@Module({
  imports: [
    AuditModule,
    ThrottlerModule.forRootAsync({
      inject: [ServerConfig],
      useFactory: ({ SIGN_IN_ATTEMPTS }: ServerConfig) => [
        { name: 'address', ttl: MINUTE, limit: SIGN_IN_ATTEMPTS * 10 },
        {
          name: 'account',
          ttl: MINUTE,
          limit: SIGN_IN_ATTEMPTS,
          getTracker: (request) => `${(request as FastifyRequest).ip} ${whoAsks(request as FastifyRequest)}`,
        },
      ],
    }),
  ],
  controllers: [SessionController, SessionsController],
  providers: [SessionService, SessionRepository, SessionsService, SessionsRepository, PasswordRules],
})
export class SessionModule {}

/** The name that is tried, or the session whose password is tried. */
function whoAsks({ body, cookies }: FastifyRequest): string {
  return String((body as { username?: unknown } | null)?.username ?? cookies[SESSION_COOKIE] ?? '').slice(0, 100);
}
