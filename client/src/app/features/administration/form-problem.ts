import { Component, input } from '@angular/core';
import type { ProblemView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

import { ProblemAlert } from '../../core/http/problem-alert';

/** What went wrong in a form; where somebody else was faster, what saving again will do. */
@Component({
  selector: 'jx-form-problem',
  imports: [TranslocoPipe, ProblemAlert],
  template: `
    <jx-problem-alert [problem]="problem()">
      @if (problem()?.code === 'version.stale') {
        <p>{{ 'administration.saveAgain' | transloco }}</p>
      }
    </jx-problem-alert>
  `,
})
export class FormProblem {
  readonly problem = input.required<ProblemView | null>();
}
