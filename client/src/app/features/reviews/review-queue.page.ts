import { DatePipe } from '@angular/common';
import { Component, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SelfEvaluationStatus } from '@jixiao/contracts/views';
import { DecimalPipe } from '@jixiao/ui/numbers';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../core/http/problem-alert';
import { SessionStore } from '../../core/session/session.store';
import { ReviewQueueStore } from './review-queue.store';

@Component({
  selector: 'jx-review-queue-page',
  imports: [DatePipe, RouterLink, TranslocoPipe, DecimalPipe, RatingTag, StageTag, EmptyState, PageHeading, ProblemAlert, TableScroll],
  providers: [ReviewQueueStore],
  templateUrl: './review-queue.page.html',
})
export class ReviewQueuePage {
  protected readonly store = inject(ReviewQueueStore);
  protected readonly year = inject(FiscalYearStore).year;

  protected readonly statuses: readonly SelfEvaluationStatus[] = ['submitted', 'forwarded', 'returned', 'confirmed'];
  protected readonly status = signal<SelfEvaluationStatus>(inject(SessionStore).may('review:forward') ? 'submitted' : 'forwarded');

  constructor() {
    effect(() => {
      const year = this.year();
      const status = this.status();
      void untracked(() => this.store.load(year, status));
    });
  }

  protected choose(code: string): void {
    this.status.set(this.statuses.find((status) => status === code) ?? this.status());
  }
}
