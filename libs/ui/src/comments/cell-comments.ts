import { Component, input } from '@angular/core';
import type { ReviewCommentView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

/** What a reviewer wrote about a cell, under what stands in the cell. */
@Component({
  selector: 'jx-cell-comments',
  imports: [TranslocoPipe],
  template: `
    @for (comment of comments() ?? []; track comment.id) {
      <p class="cell-comment"><b>{{ 'comment.by' | transloco: { name: comment.createdBy } }}</b> {{ comment.text }}</p>
    }
  `,
})
export class CellComments {
  /** Undefined where nothing was written about the cell. */
  readonly comments = input.required<readonly ReviewCommentView[] | undefined>();
}
