import { Injectable } from '@nestjs/common';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import { selfEvaluationLayout } from '@jixiao/documents/self-evaluation-form';
import type { Principal } from '../../platform/access/principal.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { DisclosureRepository } from '../disclosure/disclosure.repository.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { ProjectsService } from '../projects/projects.service.js';
import { ReportsService } from '../reports/reports.service.js';
import { SchemesService } from '../schemes/schemes.service.js';
import { SelfEvaluationService } from '../self-evaluation/self-evaluation.service.js';
import { FormSubjectsRepository } from './bulk/form-subjects.repository.js';
import { toDeclarationForm } from './declaration-form.js';
import { toDepartmentForm } from './department-form.js';
import { DECLARATION, DEPARTMENT, DISCLOSURE, SELF_EVALUATION, YEAR_END } from './document-writers.js';
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
    private readonly projects: ProjectsService,
    private readonly organizations: OrganizationsService,
    private readonly subjects: FormSubjectsRepository,
    private readonly disclosure: DisclosureRepository,
  ) {}

  /** 项目申报表（含绩效目标） of a project within reach. */
  async declaration(user: Principal, projectId: string, year: number | null, format: DocumentFormat): Promise<ExportedDocument> {
    const [view, economicNames] = await Promise.all([this.projects.find(user, projectId, year), this.subjects.economicNames()]);
    return {
      fileName: `${view.year}年度项目申报表-${view.name}.${format}`,
      content: await DECLARATION[format](toDeclarationForm(view, economicNames)),
    };
  }

  /** 部门整体绩效目标申报表 of a department or unit within reach; throws `organization.not-found`. */
  async department(user: Principal, organizationId: string, year: number | null, format: DocumentFormat): Promise<ExportedDocument> {
    const goals = await this.organizations.findGoals(user, organizationId, year);
    const permission = EXPORT_FORM_PERMISSIONS.department;
    const [declared] = await this.subjects.declaredOrganizations(user, permission, goals.year, [organizationId]);
    if (!declared) throw new ApiError('organization.not-found');
    return {
      fileName: `${goals.year}年度部门整体绩效目标申报表-${declared.name}.${format}`,
      content: await DEPARTMENT[format](toDepartmentForm(declared, goals.year)),
    };
  }

  /** 部门预算公开表 of a department or unit within reach; throws `organization.not-found` and, where it has none, `disclosure.not-found`. */
  async disclosureTables(user: Principal, organizationId: string, year: number | null, format: DocumentFormat): Promise<ExportedDocument> {
    const goals = await this.organizations.findGoals(user, organizationId, year);
    const [disclosed] = await this.disclosure.all(user, EXPORT_FORM_PERMISSIONS.disclosure, [organizationId], goals.year);
    if (!disclosed) throw new ApiError('disclosure.not-found');
    return {
      fileName: `${disclosed.year}年部门预算公开表-${disclosed.organization.name}.${format}`,
      content: await DISCLOSURE[format](disclosed),
    };
  }

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
