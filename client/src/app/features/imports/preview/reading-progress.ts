import { Component, computed, input } from '@angular/core';
import { IMPORT_STEPS, type ImportStep } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

/** How far the reading of a file is: its steps, with the present one said aloud. */
@Component({
  selector: 'jx-reading-progress',
  imports: [TranslocoPipe],
  styles: `
    ol { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 16px 0 0; padding: 0; list-style: none; }
    li { color: var(--muted); }
    li.done { color: var(--good); }
    li.now { color: var(--ink); font-weight: 600; }
    progress { width: 100%; height: 10px; accent-color: var(--link); }
  `,
  template: `
    <section class="panel" aria-busy="true">
      <p role="status">{{ 'imports.reading' | transloco }}{{ 'imports.step.' + (step() ?? 'waiting') | transloco }}</p>
      <progress [value]="at() + 1" [max]="steps.length + 1" [attr.aria-label]="'imports.progress' | transloco"></progress>
      <ol aria-hidden="true">
        @for (each of steps; track each) {
          <li [class.done]="$index < at()" [class.now]="$index === at()">{{ $index < at() ? '✓ ' : '' }}{{ 'imports.step.' + each | transloco }}</li>
        }
      </ol>
    </section>
  `,
})
export class ReadingProgress {
  readonly step = input.required<ImportStep | null>();

  protected readonly steps = IMPORT_STEPS;
  protected readonly at = computed(() => Math.max(0, IMPORT_STEPS.indexOf(this.step() ?? 'waiting')));
}
