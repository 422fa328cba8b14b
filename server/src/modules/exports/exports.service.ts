import { Injectable } from '@nestjs/common';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import { selfEvaluationLayout } from '@jixiao/documents/self-evaluation-form';
import type { Principal } from '../../platform/access/principal.js';
import { ReportsService } from '../reports/reports.service.js';
import { SchemesService } from '../schemes/schemes.service.js';
import { SelfEvaluationService } from '../self-evaluation/self-evaluation.service.js';
import { SELF_EVALUATION, YEAR_END } from './document-writers.js';
import { toSelfEvaluationForm } from './self-evaluation-form.js';
import { toYearEndDocument } from './year-end-document.js';

/** A finished document with the name that it is saved under. */
export interface ExportedDocument {
  fileName: string;
  content: Uint8Array;
}

/** Which form of a project is asked for; no year means the present one, no layout that of the scheme. */
export interface WantedForm {
  year: number | null;
  format: DocumentFormat;
  layout: string | null;
}

@Injectable()
export class ExportsService {
  constructor(
    private readonly evaluations: SelfEvaluationService,
    private readonly schemes: SchemesService,
    private readonly reports: ReportsService,
  ) {}

  /** 项目支出绩效自评表 of a project within reach; throws `form-layout.unknown`. */
  async selfEvaluation(user: Principal, projectId: string, { year, format, layout }: WantedForm): Promise<ExportedDocument> {
    const view = await this.evaluations.find(user, projectId, year);
    const form = selfEvaluationLayout(layout ?? (await this.schemes.find(view.scheme)).formLayout ?? null);
    return {
      fileName: `${view.year}年度项目支出绩效自评表-${view.projectName}.${format}`,
      content: await SELF_EVALUATION[format](toSelfEvaluationForm(view), form),
    };
  }

  /** The year-end report over all projects within reach. */
  async yearEnd(user: Principal, year: number | null, format: DocumentFormat): Promise<ExportedDocument> {
    const { report, sources } = await this.reports.yearEndWithSources(user, year);
    return {
      fileName: `${report.year}年度绩效自评年终报告-${report.scope.join('、') || report.region.name}.${format}`,
      content: await YEAR_END[format](toYearEndDocument({ report, sources })),
    };
  }
}
