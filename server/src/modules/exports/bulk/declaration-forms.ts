import { Injectable } from '@nestjs/common';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import type { Principal } from '../../../platform/access/principal.js';
import { ProjectsService } from '../../projects/projects.service.js';
import { toDeclarationForm } from '../declaration-form.js';
import { DECLARATION } from '../document-writers.js';
import type { FormSource, FormSubject, LoadedForm } from './form-source.js';
import { FormSubjectsRepository } from './form-subjects.repository.js';

/** 项目申报表（含绩效目标） of every project. */
@Injectable()
export class DeclarationForms implements FormSource {
  readonly form = 'declaration';
  readonly permission = EXPORT_FORM_PERMISSIONS.declaration;
  readonly title = '项目申报表';

  constructor(
    private readonly subjectsOf: FormSubjectsRepository,
    private readonly projects: ProjectsService,
  ) {}

  subjects(reader: Principal, year: number): Promise<FormSubject[]> {
    return this.subjectsOf.projects(reader, this.permission, year);
  }

  async load(reader: Principal, year: number, ids: readonly string[]): Promise<ReadonlyMap<string, () => LoadedForm>> {
    const [views, economicNames] = await Promise.all([this.projects.findAll(reader, ids, year), this.subjectsOf.economicNames()]);
    return new Map(
      views.map((view) => [
        view.id,
        () => {
          const data = toDeclarationForm(view, economicNames);
          return { origin: `project ${view.id} · ${view.version}`, data, write: (format) => DECLARATION[format](data) };
        },
      ]),
    );
  }
}
