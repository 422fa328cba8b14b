import { Component, computed, input } from '@angular/core';
import type { Bilingual } from '@jixiao/contracts/views';
import { toExact } from '@jixiao/domain/money';

import { BilingualPipe } from '../language/bilingual.pipe.js';

/** A score out of its weight with the sentence that says how it came about. */
@Component({
  selector: 'jx-score-cell',
  imports: [BilingualPipe],
  template: `
    <span class="score" [class.short]="short()">{{ score() ?? '—' }}</span
    >@if (weight()) {<span class="muted"> / {{ weight() }}</span>}
    @if (explanation(); as text) {
      <small class="explanation">{{ text | bilingual }}</small>
    }
  `,
})
export class ScoreCell {
  readonly score = input.required<string | null>();
  readonly weight = input<string | null>(null);
  readonly explanation = input<Bilingual | null>(null);
  /** Full marks where they are not shown as the weight. */
  readonly fullMarks = input<string | null>(null);

  protected readonly short = computed(() => {
    const full = this.weight() ?? this.fullMarks();
    const score = this.score();
    return full !== null && score !== null && toExact(score).lt(toExact(full));
  });
}
