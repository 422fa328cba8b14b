import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SelfEvaluationView } from '@jixiao/contracts/views';
import { CellLabelPipe } from '@jixiao/ui/comments';
import { RatingTag } from '@jixiao/ui/ratings';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where a cell is mended. */
export interface CellLink {
  readonly path: string[];
  readonly fragment: string | undefined;
}

/** What finance decided about a self-evaluation and wrote beside its cells; each comment leads to its cell where that can be mended. */
@Component({
  selector: 'jx-review-record',
  imports: [DatePipe, RouterLink, TranslocoPipe, CellLabelPipe, RatingTag],
  template: `
    @if (comments().length > 0 || evaluation().reviews.length > 0) {
      <section class="panel">
        <h2>{{ 'evaluation.reviewTitle' | transloco }}</h2>
        @for (review of evaluation().reviews; track review.at) {
          <p>
            <b>{{ 'decision.' + review.decision | transloco }}</b> {{ review.reviewer }} {{ review.at | date: 'yyyy-MM-dd HH:mm' }}
            @if (review.rating) {<jx-rating-tag [rating]="review.rating" />} {{ review.opinion }}
          </p>
        }
        <ul>
          @for (comment of comments(); track comment.id) {
            <li>
              @if (comment.link; as link) {
                <a [routerLink]="link.path" [fragment]="link.fragment"><b>{{ comment.cell | cellLabel: names() }}</b> {{ comment.text }}</a>
              } @else {
                <b>{{ comment.cell | cellLabel: names() }}</b> {{ comment.text }}
              }
              <span class="muted"> {{ comment.createdBy }} {{ comment.at | date: 'yyyy-MM-dd HH:mm' }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ReviewRecord {
  readonly evaluation = input.required<Pick<SelfEvaluationView, 'reviews' | 'comments'>>();
  /** Names of indicators by their ids. */
  readonly names = input.required<ReadonlyMap<string, string>>();
  readonly linkOf = input<(cell: string) => CellLink | null>(() => null);

  protected readonly comments = computed(() => this.evaluation().comments.map((comment) => ({ ...comment, link: this.linkOf()(comment.cell) })));
}
