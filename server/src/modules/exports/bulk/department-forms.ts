import { Injectable } from '@nestjs/common';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import type { Principal } from '../../../platform/access/principal.js';
import { toDepartmentForm } from '../department-form.js';
import { DEPARTMENT } from '../document-writers.js';
import type { FormSource, FormSubject, LoadedForm } from './form-source.js';
import { FormSubjectsRepository } from './form-subjects.repository.js';

/** 部门整体绩效目标申报表 of every department or unit that has goals of its own. */
@Injectable()
export class DepartmentForms implements FormSource {
  readonly form = 'department';
  readonly permission = EXPORT_FORM_PERMISSIONS.department;
  readonly title = '部门整体绩效目标申报表';

  constructor(private readonly organizations: FormSubjectsRepository) {}

  subjects(reader: Principal, year: number): Promise<FormSubject[]> {
    return this.organizations.organizations(reader, this.permission, year);
  }

  async load(reader: Principal, year: number, ids: readonly string[]): Promise<ReadonlyMap<string, () => LoadedForm>> {
    const declared = await this.organizations.declaredOrganizations(reader, this.permission, year, ids);
    return new Map(
      declared.map((organization) => [
        organization.id,
        () => {
          const data = toDepartmentForm(organization, year);
          return { origin: `organization ${organization.id} · ${organization.version}`, data, write: (format) => DEPARTMENT[format](data) };
        },
      ]),
    );
  }
}
