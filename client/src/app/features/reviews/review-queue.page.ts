import { DatePipe } from '@angular/common';
import { Component, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DecimalPipe } from '@jixiao/ui/numbers';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../core/http/problem-alert';
import { ReviewQueueStore } from './review-queue.store';

@Component({
  selector: 'jx-review-queue-page',
  imports: [DatePipe, RouterLink, TranslocoPipe, NzButtonComponent, DecimalPipe, RatingTag, StageTag, EmptyState, PageHeading, ProblemAlert],
  providers: [ReviewQueueStore],
  templateUrl: './review-queue.page.html',
})
export class ReviewQueuePage {
  protected readonly store = inject(ReviewQueueStore);
  protected readonly year = inject(FiscalYearStore).year;

  constructor() {
    effect(() => {
      const year = this.year();
      void untracked(() => this.store.load(year));
    });
  }
}
