import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RatingCode, RATINGS } from '@jixiao/contracts/views';
import { FindingList } from '@jixiao/ui/findings';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../core/http/problem-alert';
import { ReviewStore } from './review.store';
import { ReviewTable } from './review-table';

@Component({
  selector: 'jx-review-page',
  imports: [DatePipe, RouterLink, TranslocoPipe, NzButtonComponent, DecimalPipe, RatioPipe, PageHeading, RatingTag, StageTag, FindingList, ProblemAlert, ReviewTable],
  providers: [ReviewStore],
  templateUrl: './review.page.html',
})
export class ReviewPage {
  protected readonly store = inject(ReviewStore);
  private readonly fiscalYear = inject(FiscalYearStore).year;

  /** The project under review. */
  readonly id = input.required<string>();

  protected readonly ratings = RATINGS;
  protected readonly opinion = signal('');
  protected readonly rating = linkedSignal<RatingCode | null>(() => this.store.evaluation()?.rating ?? null);
  /** A rating that the scores do not give needs words. */
  protected readonly needsOpinion = computed(() => this.rating() !== this.store.evaluation()?.rating);

  constructor() {
    effect(() => {
      const id = this.id();
      const year = this.fiscalYear();
      void untracked(() => this.store.load(id, year));
    });
  }

  protected choose(code: string): void {
    this.rating.set(RATINGS.find((rating) => rating === code) ?? null);
  }

  protected confirm(): void {
    const rating = this.rating();
    if (rating) void this.store.confirm(rating, this.opinion());
  }
}
