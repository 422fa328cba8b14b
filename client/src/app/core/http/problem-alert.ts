import { Component, computed, inject, input } from '@angular/core';
import type { ProblemView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

import { ProblemText } from './problem-text';

/** What went wrong, in the reader's language, with the fields to blame and the number to quote when asking for help. */
@Component({
  selector: 'jx-problem-alert',
  imports: [TranslocoPipe],
  template: `
    @if (problem(); as shown) {
      <div class="notice error" role="alert" [attr.data-code]="shown.code">
        <p>{{ text() }}</p>
        @if (fields().length > 0) {
          <ul>
            @for (field of fields(); track field.field) {
              <li>
                <strong>{{ field.name }}</strong> {{ field.text }}
              </li>
            }
          </ul>
        }
        @if (shown.requestId) {
          <small>{{ 'problem.requestId' | transloco }} {{ shown.requestId }}</small>
        }
        <ng-content />
      </div>
    }
  `,
})
export class ProblemAlert {
  private readonly sentences = inject(ProblemText);

  readonly problem = input.required<ProblemView | null>();
  /** What the page calls the rows that fields belong to, by id. */
  readonly rows = input<ReadonlyMap<string, string>>(new Map());

  protected readonly text = computed(() => {
    const problem = this.problem();
    return problem ? this.sentences.of(problem) : '';
  });

  protected readonly fields = computed(() => {
    return (this.problem()?.errors ?? []).map((field) => ({ field: field.field, name: this.sentences.nameOfField(field, this.rows()), text: this.sentences.ofField(field) }));
  });
}
