import { Module } from '@nestjs/common';
import { AnchorTimer } from './anchors/anchor-timer.js';
import { Anchors } from './anchors/anchors.js';

/** The trail as auditors need it: provable from end to end. Only a server that answers requests has it. */
@Module({ providers: [Anchors, AnchorTimer] })
export class AuditorsModule {}
