import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { EntryGrid } from './entry-grid.js';

/** What the grid did or refused, always in sight and read out. */
@Component({
  selector: 'jx-entry-grid-messages',
  imports: [TranslocoPipe],
  template: `
    <div class="grid-messages no-print" role="status" [class.warning]="warned()">
      @if (messages().length > 0) {
        <ul>
          @for (message of messages(); track message) {
            <li>{{ 'grid.' + message.key | transloco: message.params }}</li>
          }
        </ul>
        <button type="button" [attr.aria-label]="'grid.dismiss' | transloco" (click)="grid().dismiss()">×</button>
      }
    </div>
  `,
})
export class EntryGridMessages {
  readonly grid = input.required<EntryGrid>();

  protected readonly messages = computed(() => this.grid().messages());
  protected readonly warned = computed(() => this.messages().some(({ tone }) => tone === 'warning'));
}
