import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.js';
import { SchemesModule } from '../schemes/schemes.module.js';
import { SelfEvaluationModule } from '../self-evaluation/self-evaluation.module.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({
  imports: [ReportsModule, SchemesModule, SelfEvaluationModule],
  controllers: [ExportsController],
  providers: [ExportsService],
})
export class ExportsModule {}
