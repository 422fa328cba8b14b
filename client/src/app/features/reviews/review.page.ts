import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WHOLE_FORM } from '@jixiao/contracts/cells';
import { RatingCode, RATINGS } from '@jixiao/contracts/views';
import { CellLabelPipe, openComments } from '@jixiao/ui/comments';
import { FindingList } from '@jixiao/ui/findings';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import type { HoldsChanges } from '../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../core/unsaved-changes/warn-before-unload';
import { CellRemark } from './cell-remark';
import { ReviewExecution } from './review-execution';
import { ReviewStore } from './review.store';
import { ReviewTable } from './review-table';

@Component({
  selector: 'jx-review-page',
  imports: [
    DatePipe,
    RouterLink,
    TranslocoPipe,
    NzButtonComponent,
    DecimalPipe,
    RatioPipe,
    PageHeading,
    RatingTag,
    StageTag,
    FindingList,
    ObjectMissing,
    ProblemAlert,
    CellLabelPipe,
    CellRemark,
    ReviewExecution,
    ReviewTable,
  ],
  providers: [ReviewStore],
  templateUrl: './review.page.html',
})
export class ReviewPage implements HoldsChanges {
  protected readonly store = inject(ReviewStore);

  /** The project under review. */
  readonly id = input.required<string>();

  protected readonly ratings = RATINGS;
  protected readonly whole = WHOLE_FORM;
  protected readonly names = computed(() => new Map((this.store.evaluation()?.items ?? []).map((item) => [item.indicatorId, item.name])));
  protected readonly sent = computed(() => {
    const evaluation = this.store.evaluation();
    return openComments(evaluation?.comments ?? [], evaluation?.reviews ?? []);
  });
  protected readonly opinion = signal('');
  protected readonly rating = linkedSignal<RatingCode | null>(() => this.store.evaluation()?.rating ?? null);
  /** A rating that the scores do not give needs words. */
  protected readonly needsOpinion = computed(() => this.rating() !== this.store.evaluation()?.rating);

  constructor() {
    warnBeforeUnload(this);
    loadByYear(this.id, (id, year) => this.store.load(id, year));
  }

  hasUnsavedChanges(): boolean {
    return this.store.decided() === null && (this.store.writtenComments().length > 0 || this.opinion().trim() !== '');
  }

  protected choose(code: string): void {
    this.rating.set(RATINGS.find((rating) => rating === code) ?? null);
  }

  protected confirm(): void {
    const rating = this.rating();
    if (rating) void this.store.confirm(rating, this.opinion());
  }
}
