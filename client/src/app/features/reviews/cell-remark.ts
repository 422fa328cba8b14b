import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { ReviewCommentView } from '@jixiao/contracts/views';
import { CellComments } from '@jixiao/ui/comments';
import { TranslocoPipe } from '@jsverse/transloco';

import type { CellComment } from './review-draft';

/** What was sent back about a cell, and where a reviewer writes about it: a button that opens a field. */
@Component({
  selector: 'jx-cell-remark',
  imports: [TranslocoPipe, CellComments],
  template: `
    <jx-cell-comments [comments]="sent()" />
    @if (editable()) {
      @if (opened() || text() !== '') {
        <textarea
          class="field remark"
          rows="2"
          maxlength="2000"
          #field
          [value]="text()"
          [attr.aria-label]="label() + ' ' + ('reviews.comment' | transloco)"
          (input)="commented.emit({ cell: cell(), text: field.value })"
          (blur)="opened.set(false)"
        ></textarea>
      } @else {
        <button class="remark-button no-print" type="button" [attr.aria-label]="label() + ' ' + ('reviews.addComment' | transloco)" (click)="open()">
          {{ 'reviews.addComment' | transloco }}
        </button>
      }
    }
  `,
  host: { '[attr.data-cell]': 'cell()' },
})
export class CellRemark {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Name of the cell, `indicator:<id>:actual`. */
  readonly cell = input.required<string>();
  /** What the page calls the cell. */
  readonly label = input.required<string>();
  readonly editable = input.required<boolean>();
  /** What is being written, by cell. */
  readonly written = input.required<Readonly<Record<string, string>>>();
  readonly sent = input<readonly ReviewCommentView[]>();
  readonly commented = output<CellComment>();

  protected readonly opened = signal(false);
  protected readonly text = computed(() => this.written()[this.cell()] ?? '');

  protected open(): void {
    this.opened.set(true);
    requestAnimationFrame(() => this.host.nativeElement.querySelector('textarea')?.focus());
  }
}
