import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../disclosure/disclosure.module.js';
import { OrganizationsModule } from '../../organizations/organizations.module.js';
import { ProjectsModule } from '../../projects/projects.module.js';
import { ReportsModule } from '../../reports/reports.module.js';
import { SchemesModule } from '../../schemes/schemes.module.js';
import { SelfEvaluationModule } from '../../self-evaluation/self-evaluation.module.js';
import { ExportsService } from '../exports.service.js';
import { DeclarationForms } from './declaration-forms.js';
import { DepartmentForms } from './department-forms.js';
import { DisclosureForms } from './disclosure-forms.js';
import { FormArchive } from './form-archive.js';
import { FormSubjectsRepository } from './form-subjects.repository.js';
import { SelfEvaluationForms } from './self-evaluation-forms.js';
import { YearEndForms } from './year-end-forms.js';

/** The writing of forms, one or many, without any route: the server, its threads and the command line use it alike. */
@Module({
  imports: [DisclosureModule, OrganizationsModule, ProjectsModule, ReportsModule, SchemesModule, SelfEvaluationModule],
  providers: [
    ExportsService,
    FormSubjectsRepository,
    DeclarationForms,
    DepartmentForms,
    DisclosureForms,
    SelfEvaluationForms,
    YearEndForms,
    FormArchive,
  ],
  exports: [ExportsService, FormArchive],
})
export class FormArchiveModule {}
