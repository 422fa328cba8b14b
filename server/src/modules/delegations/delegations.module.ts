import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DelegationsController } from './delegations.controller.js';
import { DelegationsRepository } from './delegations.repository.js';
import { DelegationsService } from './delegations.service.js';

@Module({ imports: [AuditModule], controllers: [DelegationsController], providers: [DelegationsService, DelegationsRepository] })
export class DelegationsModule {}
