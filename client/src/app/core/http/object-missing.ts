import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProblemView } from '@jixiao/contracts/views';
import { EmptyState } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemAlert } from './problem-alert';

/** Where to look for another object of the kind. */
const LISTS = { project: '/projects', organization: '/departments', review: '/reviews', import: '/imports', rectification: '/rectifications', disclosure: '/disclosure' } as const;

/**
 * In place of a page whose object could not be loaded: what cannot be shown and the way back to the list. An address with a
 * mistake in it is told like an object that is not there, because a reader cannot tell them apart either.
 */
@Component({
  selector: 'jx-object-missing',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, EmptyState, ProblemAlert],
  template: `
    @if (problem(); as shown) {
      <div class="panel">
        @if (!nothingThere()) {
          <jx-problem-alert [problem]="shown" />
        }
        <jx-empty-state [title]="'missing.' + kind() + (nothingThere() ? '' : '.failed') | transloco" [hint]="nothingThere() ? ('missing.' + kind() + '.hint' | transloco) : ''">
          <p class="row centred">
            <a nz-button nzType="primary" [routerLink]="list()">{{ 'missing.' + kind() + '.list' | transloco }}</a>
            <a nz-button routerLink="/workbench">{{ 'nav.workbench' | transloco }}</a>
          </p>
        </jx-empty-state>
      </div>
    }
  `,
})
export class ObjectMissing {
  readonly kind = input.required<keyof typeof LISTS>();
  readonly problem = input.required<ProblemView | null>();

  protected readonly list = computed(() => LISTS[this.kind()]);
  protected readonly nothingThere = computed(() => {
    const problem = this.problem();
    return problem?.status === 404 || (problem?.errors ?? []).some(({ field, code }) => field === 'id' && code === 'field.uuid');
  });
}
