import { Component, input } from '@angular/core';

/** What a list shows when there is nothing to list, and what to do about it. */
@Component({
  selector: 'jx-empty-state',
  template: `
    <div class="empty-state">
      <p class="empty-title">{{ title() }}</p>
      <p class="muted">{{ hint() }}</p>
      <ng-content />
    </div>
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly hint = input('');
}
