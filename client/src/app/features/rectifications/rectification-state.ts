import { Component, computed, input } from '@angular/core';
import type { RectificationItem } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

const COLOURS = {
  demanded: 'stage-recording',
  answered: 'stage-submitted',
  returned: 'stage-returned',
  verified: 'stage-submitted',
  closed: 'stage-confirmed',
  cancelled: 'stage-not_started',
} as const satisfies Record<RectificationItem['status'], string>;

/** Where a rectification stands, and that it is late. */
@Component({
  selector: 'jx-rectification-state',
  imports: [TranslocoPipe],
  template: `
    <span [class]="'tag ' + colour()">{{ 'rectification.state.' + item().status | transloco }}</span>
    @if (item().overdue) {
      <span class="tag stage-returned">{{ 'rectification.overdue' | transloco }}</span>
    }
  `,
  styles: `
    :host { display: inline-flex; flex-wrap: wrap; gap: 4px; }
  `,
})
export class RectificationStateTag {
  readonly item = input.required<Pick<RectificationItem, 'status' | 'overdue'>>();

  protected readonly colour = computed(() => COLOURS[this.item().status]);
}
