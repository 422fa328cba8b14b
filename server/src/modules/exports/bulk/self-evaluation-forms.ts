import { Injectable } from '@nestjs/common';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import { selfEvaluationLayout } from '@jixiao/documents/self-evaluation-form';
import type { Principal } from '../../../platform/access/principal.js';
import { SelfEvaluationService, type SchemedForm } from '../../self-evaluation/self-evaluation.service.js';
import { SELF_EVALUATION } from '../document-writers.js';
import { toSelfEvaluationForm } from '../self-evaluation-form.js';
import type { FormSource, FormSubject, LoadedForm } from './form-source.js';
import { FormSubjectsRepository } from './form-subjects.repository.js';

/** 项目支出绩效自评表 of every project, in the layout that its scheme asks for. */
@Injectable()
export class SelfEvaluationForms implements FormSource {
  readonly form = 'self-evaluation';
  readonly permission = EXPORT_FORM_PERMISSIONS['self-evaluation'];
  readonly title = '项目支出绩效自评表';

  constructor(
    private readonly subjectsOf: FormSubjectsRepository,
    private readonly evaluations: SelfEvaluationService,
  ) {}

  subjects(reader: Principal, year: number): Promise<FormSubject[]> {
    return this.subjectsOf.projects(reader, this.permission, year);
  }

  async load(reader: Principal, year: number, ids: readonly string[]): Promise<ReadonlyMap<string, () => LoadedForm>> {
    const forms = await this.evaluations.findAll(reader, ids, year);
    return new Map([...forms].map(([id, form]) => [id, () => loaded(form())]));
  }
}

function loaded({ view, scheme }: SchemedForm): LoadedForm {
  const layout = selfEvaluationLayout(scheme.formLayout ?? null);
  const form = toSelfEvaluationForm(view);
  return {
    origin: `project ${view.projectId} · ${view.version}`,
    data: { form, layout },
    write: (format) => SELF_EVALUATION[format](form, layout),
  };
}
