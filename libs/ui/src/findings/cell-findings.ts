import { Component, input } from '@angular/core';
import type { CheckFindingView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

import { BilingualPipe } from '../language/bilingual.pipe.js';
import { ruleNamed } from './rule-names.js';

/** What the rules noticed about a cell, under what stands in it: the name of the rule, which opens to the sentence with its figures. */
@Component({
  selector: 'jx-cell-findings',
  imports: [TranslocoPipe, BilingualPipe],
  template: `
    @for (finding of findings() ?? []; track finding.fingerprint + $index) {
      <details [class]="'finding ' + (finding.waiver ? 'waived' : finding.severity)" [attr.data-rule]="finding.rule">
        <summary>
          <b>{{ (finding.waiver ? 'checks.waived' : 'severity.' + finding.severity) | transloco }}</b>
          {{ nameOf(finding.rule) | bilingual }}
        </summary>
        <p>{{ finding.message | bilingual }}</p>
        @if (finding.waiver; as waiver) {
          <p>{{ 'comment.by' | transloco: { name: waiver.by } }}{{ waiver.reason }}</p>
        }
      </details>
    }
  `,
})
export class CellFindings {
  /** Undefined where nothing was noticed about the cell. */
  readonly findings = input.required<readonly CheckFindingView[] | undefined>();

  protected readonly nameOf = ruleNamed;
}
