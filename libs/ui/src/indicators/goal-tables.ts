import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GoalView } from '@jixiao/contracts/views';

import { CellFindings } from '../findings/cell-findings.js';
import { NO_FINDINGS } from '../findings/findings-by-cell.js';
import { IndicatorTable } from './indicator-table.js';

/** Long-term goals, then those of the year, each with its statement and its table of indicators. */
@Component({
  selector: 'jx-goal-tables',
  imports: [TranslocoPipe, CellFindings, IndicatorTable],
  styles: 'jx-indicator-table { display: block; margin-bottom: 16px; }',
  template: `
    @for (part of parts(); track part.title) {
      <section class="panel">
        <h2>{{ part.title | transloco }}</h2>
        @for (goal of part.goals; track goal.id) {
          <p tabindex="-1" [attr.data-cell]="'goal:' + goal.id + ':statement'"><b>{{ 'goal.number' | transloco: { ordinal: goal.ordinal } }}</b> {{ goal.statement }}</p>
          <jx-cell-findings [findings]="findings().get('goal:' + goal.id + ':statement')" />
          <jx-indicator-table
            [indicators]="goal.indicators"
            [year]="year()"
            [findings]="findings()"
            [withHistory]="part.withHistory"
            [caption]="part.caption | transloco: { ordinal: goal.ordinal, year: year() }"
          />
        } @empty {
          <p class="muted">{{ 'goal.none' | transloco }}</p>
        }
      </section>
    }
  `,
})
export class GoalTables {
  readonly goals = input.required<GoalView[]>();
  readonly year = input.required<number>();
  /** What the rules noticed, by cell. */
  readonly findings = input(NO_FINDINGS);

  protected readonly parts = computed(() => [
    { title: 'goal.longTerm', caption: 'goal.longTermTable', withHistory: false, goals: this.goals().filter(({ horizon }) => horizon === 'long_term') },
    { title: 'goal.annual', caption: 'goal.annualTable', withHistory: true, goals: this.goals().filter(({ horizon }) => horizon === 'annual') },
  ]);
}
