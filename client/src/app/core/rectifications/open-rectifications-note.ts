import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OpenRectificationsView, RectificationSubjectKind } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

import { Api } from '../http/api';

/** Above a declaration: what is still to be rectified of earlier years, and whether that keeps it from being handed in. */
@Component({
  selector: 'jx-open-rectifications-note',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (open(); as shown) {
      <section class="panel" role="note">
        <b>{{ 'rectification.before.' + shown.effect | transloco: { count: shown.items.length } }}</b>
        <ul>
          @for (item of shown.items; track item.id) {
            <li>
              <a [routerLink]="['/rectifications', item.id]">{{ item.problem }}</a>
              {{ item.year }} · {{ 'rectification.due' | transloco: { day: item.dueOn } }}
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class OpenRectificationsNote {
  private readonly api = inject(Api);

  readonly kind = input.required<RectificationSubjectKind>();
  readonly subjectId = input.required<string>();
  readonly year = input.required<number>();

  /** Null where nothing is open or the region does not mind. */
  protected readonly open = signal<OpenRectificationsView | null>(null);

  constructor() {
    effect(() => {
      const query = { kind: this.kind(), subjectId: this.subjectId(), year: this.year() };
      void untracked(() => this.load(query));
    });
  }

  /** A note that cannot be had does not stand in the way of the page it belongs to. */
  private async load(query: { kind: RectificationSubjectKind; subjectId: string; year: number }): Promise<void> {
    const found = await this.api.get('/api/rectifications/open', { query }).catch(() => null);
    this.open.set(found && found.effect !== 'ignore' && found.items.length > 0 ? found : null);
  }
}
