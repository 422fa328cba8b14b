import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { PrincipalReader } from './principal-reader.js';
import { SessionReader } from './session-reader.js';

@Global()
@Module({
  providers: [PrincipalReader, SessionReader, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [SessionReader],
})
export class AccessModule {}
