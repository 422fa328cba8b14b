import { DatePipe } from '@angular/common';
import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { CheckCountsLine } from '../../core/checks/check-counts-line';
import { CHECKS_CELL, showCell } from '../../core/checks/show-cell';
import { ProblemAlert } from '../../core/http/problem-alert';
import { GoalEditing } from './goal-editing';

/** Sum of the weights against what it should be, what is not saved, what went wrong, and saving. */
@Component({
  selector: 'jx-declaration-save-bar',
  imports: [DatePipe, TranslocoPipe, NzButtonComponent, CheckCountsLine, ProblemAlert],
  styles: `
    :host { position: sticky; bottom: 0; z-index: 10; display: block; }
    .wrong { color: var(--bad); }
    .checks { display: block; }
    .meanwhile { max-height: 160px; margin: 6px 0; overflow: auto; }
  `,
  template: `
    <div class="save-bar">
      <div class="grow">
        @if (editing.weights(); as weights) {
          <b [class.wrong]="weights.wrong" role="status">
            {{ 'declaration.weights' | transloco: { given: weights.given, expected: weights.expected } }}
            {{ (weights.wrong ? 'declaration.weightsWrong' : 'declaration.weightsRight') | transloco }}
          </b>
        }
        <span role="status" class="muted">
          @if (editing.changed()) {
            {{ 'declaration.unsaved' | transloco }}
          } @else if (editing.savedAt()) {
            {{ 'recording.saved' | transloco: { at: (editing.savedAt() | date: 'HH:mm:ss') } }}
          }
        </span>
        <span class="checks">
          <jx-check-counts-line role="status" [findings]="editing.findings()" />
          <button nz-button nzType="link" nzSize="small" type="button" (click)="toChecks()">{{ 'checks.toList' | transloco }}</button>
        </span>
        <jx-problem-alert [problem]="editing.problem()" [rows]="names()">
          @if (editing.conflict()) {
            @if (editing.meanwhile().length > 0) {
              <p>{{ 'declaration.meanwhile' | transloco }}</p>
              <ul class="meanwhile">
                @for (difference of editing.meanwhile(); track $index) {
                  <li>
                    <strong>{{ difference.subject }}</strong> {{ difference.field | transloco }}: {{ difference.old || '—' }} → <b>{{ difference.new || '—' }}</b>
                  </li>
                }
              </ul>
            }
            <button nz-button nzSize="small" type="button" (click)="editing.takeOverNewer()">{{ 'recording.takeNewer' | transloco }}</button>
          }
        </jx-problem-alert>
      </div>
      @if (editable()) {
        <button nz-button nzType="primary" type="button" [disabled]="!editing.changed()" [nzLoading]="editing.loading()" (click)="editing.save()">
          {{ 'recording.save' | transloco }}
        </button>
      }
    </div>
  `,
})
export class DeclarationSaveBar {
  protected readonly editing = inject(GoalEditing);

  readonly editable = input.required<boolean>();

  private readonly page = inject(DOCUMENT);

  protected toChecks(): void {
    showCell(this.page, CHECKS_CELL);
  }

  /** For what the server refuses: the indicators by id. */
  protected readonly names = computed(() => new Map(this.editing.draft().goals.flatMap(({ rows }) => rows.map(({ key, name }): [string, string] => [key, name]))));
}
