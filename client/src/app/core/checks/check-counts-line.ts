import { Component, computed, input } from '@angular/core';
import { countFindings } from '@jixiao/contracts/checks';
import type { CheckFindingView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

/** How many findings there are of each kind, in one line. */
@Component({
  selector: 'jx-check-counts-line',
  imports: [TranslocoPipe],
  template: `
    {{ 'checks.counts' | transloco: { errors: counts().errors, open: counts().openWarnings, waived: counts().waived } }} ·
    {{ 'checks.notes' | transloco: { count: notes() } }}
  `,
})
export class CheckCountsLine {
  readonly findings = input.required<readonly CheckFindingView[]>();

  protected readonly counts = computed(() =>
    countFindings(this.findings().map(({ severity, waiver }) => ({ severity, waived: waiver !== null }))),
  );
  protected readonly notes = computed(() => this.findings().filter(({ severity }) => severity === 'info').length);
}
