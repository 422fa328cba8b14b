import { Component, input } from '@angular/core';
import type { FindingView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

import { BilingualPipe } from '../language/bilingual.pipe.js';

/** Findings under the thing that they speak of, with their severity in words. */
@Component({
  selector: 'jx-finding-list',
  imports: [TranslocoPipe, BilingualPipe],
  template: `
    @if (findings().length > 0) {
      <ul class="findings">
        @for (finding of findings(); track finding.rule + $index) {
          <li [class]="'finding ' + finding.severity" [attr.data-rule]="finding.rule">
            <b>{{ 'severity.' + finding.severity | transloco }}</b> {{ finding.message | bilingual }}
          </li>
        }
      </ul>
    }
  `,
})
export class FindingList {
  readonly findings = input.required<readonly Pick<FindingView, 'rule' | 'severity' | 'message'>[]>();
}
