import { Injectable } from '@nestjs/common';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import type { Principal } from '../../../platform/access/principal.js';
import { DisclosureRepository } from '../../disclosure/disclosure.repository.js';
import { DISCLOSURE } from '../document-writers.js';
import type { FormSource, FormSubject, LoadedForm } from './form-source.js';
import { FormSubjectsRepository } from './form-subjects.repository.js';

/** 部门预算公开表 of every department or unit that has some. */
@Injectable()
export class DisclosureForms implements FormSource {
  readonly form = 'disclosure';
  readonly permission = EXPORT_FORM_PERMISSIONS.disclosure;
  readonly title = '部门预算公开表';

  constructor(
    private readonly organizations: FormSubjectsRepository,
    private readonly disclosure: DisclosureRepository,
  ) {}

  subjects(reader: Principal, year: number): Promise<FormSubject[]> {
    return this.organizations.disclosing(reader, this.permission, year);
  }

  async load(reader: Principal, year: number, ids: readonly string[]): Promise<ReadonlyMap<string, () => LoadedForm>> {
    const disclosed = await this.disclosure.all(reader, this.permission, ids, year);
    return new Map(
      disclosed.map((tables) => [
        tables.organization.id,
        () => ({
          origin: `organization ${tables.organization.id} · ${tables.version}`,
          data: tables,
          write: (format) => DISCLOSURE[format](tables),
        }),
      ]),
    );
  }
}
