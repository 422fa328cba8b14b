import { Module } from '@nestjs/common';
import { Metrics } from '../../platform/http/metrics.js';
import { HealthController } from './health.controller.js';

@Module({ controllers: [HealthController], providers: [Metrics], exports: [Metrics] })
export class HealthModule {}
