import { Component, inject, input, output } from '@angular/core';
import { CellFindings } from '@jixiao/ui/findings';
import { TranslocoPipe } from '@jsverse/transloco';

import { ProblemText } from '../../core/http/problem-text';
import { ATTRIBUTES, CATEGORIES, DeclaredBasics } from './declaration-draft';
import { GoalEditing } from './goal-editing';

/** 项目基本情况: the head of the target form, to be filled in. */
@Component({
  selector: 'jx-basics-form',
  imports: [TranslocoPipe, CellFindings],
  styles: `
    .grid { display: grid; gap: 10px 16px; grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .grid > div { display: flex; flex-direction: column; gap: 2px; }
    .grid > .wide { grid-column: span 2; }
    label { color: var(--muted); font-size: 12px; }
    .wrong { color: var(--bad); }
    @media (max-width: 900px) { .grid { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `,
  template: `
    <section class="panel">
      <h2>{{ 'project.basics' | transloco }}</h2>
      <div class="grid">
        @for (field of fields; track field.name) {
          <div [class.wide]="field.wide">
            <label [attr.for]="'basics-' + field.name">{{ field.label | transloco }}</label>
            @switch (field.kind) {
              @case ('choice') {
                <select class="field" [id]="'basics-' + field.name" [attr.data-cell]="'basics:' + field.name" [disabled]="!editable()" #choice (change)="set(field.name, choice.value)">
                  @for (code of field.codes; track code) {
                    <option [value]="code" [selected]="code === basics()[field.name]">{{ field.prefix + code | transloco }}</option>
                  }
                </select>
              }
              @case ('prose') {
                <textarea class="field" rows="3" maxlength="4000" [id]="'basics-' + field.name" [attr.data-cell]="'basics:' + field.name" [readonly]="!editable()" #prose [value]="basics()[field.name]" [attr.aria-invalid]="problemOf(field.name) ? true : null" (input)="set(field.name, prose.value)"></textarea>
              }
              @default {
                <input class="field" autocomplete="off" [attr.maxlength]="field.longest" [attr.inputmode]="field.longest < 10 ? 'numeric' : null" [id]="'basics-' + field.name" [attr.data-cell]="'basics:' + field.name" [readonly]="!editable()" #line [value]="basics()[field.name]" [attr.aria-invalid]="problemOf(field.name) ? true : null" (input)="set(field.name, line.value)" />
              }
            }
            @if (problemOf(field.name); as text) { <small class="wrong">{{ text }}</small> }
            <jx-cell-findings [findings]="editing.findingsByCell().get('basics:' + field.name)" />
          </div>
        }
      </div>
    </section>
  `,
})
export class BasicsForm {
  protected readonly editing = inject(GoalEditing);
  private readonly sentences = inject(ProblemText);

  readonly basics = input.required<DeclaredBasics>();
  readonly editable = input.required<boolean>();
  readonly changed = output<Partial<DeclaredBasics>>();

  protected readonly fields = FIELDS;

  protected set(name: keyof DeclaredBasics, value: string): void {
    this.changed.emit({ [name]: value });
  }

  protected problemOf(name: string): string {
    const problem = this.editing.cellProblems().get(name);
    return problem ? this.sentences.ofField(problem) : '';
  }
}

interface BasicsField {
  name: keyof DeclaredBasics;
  label: string;
  kind: 'line' | 'choice' | 'prose';
  wide: boolean;
  longest: number;
  codes: readonly string[];
  prefix: string;
}

const line = (name: keyof DeclaredBasics, longest: number, wide = false): BasicsField => ({ name, label: `project.${name}`, kind: 'line', wide, longest, codes: [], prefix: '' });
const prose = (name: keyof DeclaredBasics): BasicsField => ({ ...line(name, 4000, true), kind: 'prose' });
const choice = (name: keyof DeclaredBasics, codes: readonly string[], prefix: string): BasicsField => ({ ...line(name, 0), kind: 'choice', codes, prefix });

const FIELDS: readonly BasicsField[] = [
  line('name', 200, true),
  choice('attribute', ATTRIBUTES, 'attribute.'),
  choice('expenditureCategory', CATEGORIES, 'category.'),
  line('startYear', 4),
  line('endYear', 4),
  line('address', 200),
  line('postcode', 6),
  prose('reason'),
  prose('content'),
];
