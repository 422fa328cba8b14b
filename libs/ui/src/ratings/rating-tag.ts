import { Component, input } from '@angular/core';
import type { RatingCode } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

/** A rating in its word and colour; the word carries the meaning. */
@Component({
  selector: 'jx-rating-tag',
  imports: [TranslocoPipe],
  template: `
    @if (rating(); as code) {
      <span class="tag" [class]="'tag rating-' + code">{{ 'rating.' + code | transloco }}</span>
    } @else {
      <span class="muted">—</span>
    }
  `,
})
export class RatingTag {
  readonly rating = input.required<RatingCode | null>();
}
