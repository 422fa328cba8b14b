import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WHOLE_FORM } from '@jixiao/contracts/cells';
import { RATINGS } from '@jixiao/contracts/views';
import { openComments } from '@jixiao/ui/comments';
import { FindingList } from '@jixiao/ui/findings';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FoundDraftNote } from '../../core/drafts/found-draft-note';
import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import type { HoldsChanges } from '../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../core/unsaved-changes/warn-before-unload';
import { ReviewRecord } from '../../core/reviews/review-record';
import { CellRemark } from './cell-remark';
import { ReviewExecution } from './review-execution';
import { ReviewStore } from './review.store';
import { ReviewTable } from './review-table';

@Component({
  selector: 'jx-review-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    NzButtonComponent,
    DecimalPipe,
    RatioPipe,
    PageHeading,
    RatingTag,
    StageTag,
    FindingList,
    FoundDraftNote,
    ObjectMissing,
    ProblemAlert,
    CellRemark,
    ReviewExecution,
    ReviewTable,
    ReviewRecord,
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
  /** Whoever decides now may say something about every cell. */
  protected readonly decides = computed(() => {
    const may = this.store.evaluation()?.may;
    return may !== undefined && (may.review || may.forward);
  });
  protected readonly opinion = computed(() => this.store.draft().opinion.trim());
  /** A rating that the scores do not give needs words. */
  protected readonly needsOpinion = computed(() => this.store.draft().rating !== null);

  constructor() {
    warnBeforeUnload(this);
    loadByYear(this.id, (id, year) => this.store.load(id, year));
  }

  hasUnsavedChanges(): boolean {
    return this.store.changed();
  }

  protected choose(code: string): void {
    this.store.chooseRating(RATINGS.find((rating) => rating === code) ?? null);
  }
}
