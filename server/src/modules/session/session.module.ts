import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { ServerConfig } from '../../config/server-config.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';

const MINUTE = 60_000;

@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [ServerConfig],
      useFactory: ({ SIGN_IN_ATTEMPTS }: ServerConfig) => [
        { name: 'address', ttl: MINUTE, limit: SIGN_IN_ATTEMPTS * 10 },
        {
          name: 'account',
          ttl: MINUTE,
          limit: SIGN_IN_ATTEMPTS,
          getTracker: (request) => `${(request as FastifyRequest).ip} ${usernameOf(request as FastifyRequest)}`,
        },
      ],
    }),
  ],
  controllers: [SessionController],
  providers: [SessionService, SessionRepository],
})
export class SessionModule {}

function usernameOf({ body }: FastifyRequest): string {
  return String((body as { username?: unknown } | null)?.username ?? '').slice(0, 100);
}
