import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FoundDraftNote } from '../../core/drafts/found-draft-note';
import { GoalEditing } from './goal-editing';
import { GoalEditor } from './goal-editor';

/** All goals of a year, long-term ones first, with a draft that an earlier visit left. */
@Component({
  selector: 'jx-goals-editor',
  imports: [TranslocoPipe, FoundDraftNote, NzButtonComponent, GoalEditor],
  template: `
    <jx-found-draft-note kind="declaration" [found]="editing.found()" (takenOver)="editing.takeOverFound()" (dropped)="editing.dropFound()" />
    @for (section of sections(); track section.horizon) {
      <h2>{{ section.title | transloco }}</h2>
      @for (entry of section.goals; track entry.goal.key) {
        @if (entry.goal.removed) {
          <div class="notice warning row" role="status">
            <span class="grow">
              {{ 'declaration.goalGoes' | transloco: { ordinal: entry.goal.ordinal, indicators: entry.goal.rows.length } }}
              <small>{{ entry.goal.statement }}</small>
            </span>
            <button nz-button nzSize="small" type="button" (click)="editing.takeBackGoal(entry.goal.key)">{{ 'declaration.keepGoal' | transloco }}</button>
          </div>
        } @else {
          <jx-goal-editor [goal]="entry.goal" [index]="entry.index" [year]="year()" [editable]="editable()" />
        }
      } @empty {
        <p class="muted">{{ 'goal.none' | transloco }}</p>
      }
      @if (editable()) {
        <p><button nz-button nzType="dashed" type="button" (click)="editing.addGoal(section.horizon)">{{ section.add | transloco }}</button></p>
      }
    }
  `,
})
export class GoalsEditor {
  protected readonly editing = inject(GoalEditing);

  readonly year = input.required<number>();
  readonly editable = input.required<boolean>();

  protected readonly sections = computed(() => {
    const { goals } = this.editing.draft();
    const kept = goals.filter(({ removed }) => !removed);
    const placed = goals.map((goal) => ({ goal, index: kept.indexOf(goal) }));
    return [
      { horizon: 'long_term' as const, title: 'goal.longTerm', add: 'declaration.addLongTerm', goals: placed.filter(({ goal }) => goal.horizon === 'long_term') },
      { horizon: 'annual' as const, title: 'goal.annual', add: 'declaration.addAnnual', goals: placed.filter(({ goal }) => goal.horizon === 'annual') },
    ];
  });
}
