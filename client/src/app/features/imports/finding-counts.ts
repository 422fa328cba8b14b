import { Component, computed, input } from '@angular/core';
import type { SeverityCounts } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How much was noticed, by severity. */
@Component({
  selector: 'jx-finding-counts',
  imports: [TranslocoPipe],
  styles: `
    span { margin-right: 8px; white-space: nowrap; font-size: 12px; }
    .error { color: var(--bad); font-weight: 600; }
    .warning { color: var(--warn); }
    .info, .none { color: var(--muted); }
  `,
  template: `
    @for (each of shown(); track each.severity) {
      <span [class]="each.severity">{{ 'severity.' + each.severity | transloco }} {{ each.count }}</span>
    } @empty {
      <span class="none">{{ 'imports.nothingFound' | transloco }}</span>
    }
  `,
})
export class FindingCounts {
  readonly counts = input.required<SeverityCounts>();

  protected readonly shown = computed(() => SEVERITIES.map((severity) => ({ severity, count: this.counts()[severity] })).filter(({ count }) => count > 0));
}
