import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import { FindingList } from '@jixiao/ui/findings';
import { BilingualPipe } from '@jixiao/ui/language';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ExportMenu } from '../../core/documents/export-menu';
import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import { ReferenceStore } from '../../core/reference/reference.store';
import { ReviewRecord } from '../../core/reviews/review-record';
import { EvaluationForm } from './evaluation-form';
import { linkOfCell } from './open-point-link';
import { SelfEvaluationStore } from './self-evaluation.store';

@Component({
  selector: 'jx-self-evaluation-page',
  imports: [
    DatePipe,
    RouterLink,
    TranslocoPipe,
    NzButtonComponent,
    PageHeading,
    StageTag,
    RatingTag,
    FindingList,
    BilingualPipe,
    ObjectMissing,
    ProblemAlert,
    ExportMenu,
    EvaluationForm,
    ReviewRecord,
  ],
  providers: [SelfEvaluationStore],
  templateUrl: './self-evaluation.page.html',
})
export class SelfEvaluationPage {
  protected readonly store = inject(SelfEvaluationStore);

  readonly id = input.required<string>();

  protected readonly conclusion = linkedSignal(() => this.store.evaluation()?.conclusion ?? '');
  protected readonly openPoints = computed(() =>
    (this.store.evaluation()?.openPoints ?? []).map((point) => ({ ...point, link: this.linkOf(point.cell) })),
  );
  protected readonly names = computed(() => new Map((this.store.evaluation()?.items ?? []).map((item) => [item.indicatorId, item.name])));
  protected readonly linkOf = (cell: string) => linkOfCell(this.id(), cell);

  protected readonly layouts = inject(ReferenceStore).formLayouts;
  protected readonly documentAddress = (format: DocumentFormat, layout?: string): string =>
    ROUTES.selfEvaluationDocument(this.id(), { year: this.store.evaluation()?.year, format, layout });

  constructor() {
    loadByYear(this.id, (id, year) => this.store.load(id, year));
  }

  protected print(): void {
    window.print();
  }
}
