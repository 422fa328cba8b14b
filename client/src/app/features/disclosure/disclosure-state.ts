import { Component, computed, input } from '@angular/core';
import type { PublicationItem } from '@jixiao/contracts/views';
import { DISCLOSURE_MACHINE, type DisclosureState } from '@jixiao/domain/workflow';
import { BilingualPipe } from '@jixiao/ui/language';
import { TranslocoPipe } from '@jsverse/transloco';

const COLOURS = {
  prepared: 'stage-recording',
  approved: 'stage-submitted',
  published: 'stage-confirmed',
  withdrawn: 'stage-returned',
} as const satisfies Record<DisclosureState, string>;

/** Where a version stands; one that a newer version replaced is public no longer. */
@Component({
  selector: 'jx-disclosure-state',
  imports: [BilingualPipe, TranslocoPipe],
  template: `
    @if (item().replaced) {
      <span class="tag stage-not_started">{{ 'publication.replaced' | transloco }}</span>
    } @else {
      <span [class]="'tag ' + colour()">{{ title() | bilingual }}</span>
    }
  `,
})
export class DisclosureStateTag {
  readonly item = input.required<Pick<PublicationItem, 'status' | 'replaced'>>();

  protected readonly colour = computed(() => COLOURS[this.item().status]);
  protected readonly title = computed(() => DISCLOSURE_MACHINE.states[this.item().status].title);
}
