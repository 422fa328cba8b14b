import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { isCodedError } from '@jixiao/domain/errors';
import { correctedTarget, ParsedTarget, TargetKind } from '@jixiao/domain/targets';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { DeclaredRow, meaningOfRow } from './declaration-draft';

const KINDS: readonly TargetKind[] = ['numeric', 'range', 'period', 'budget_cap', 'qualitative', 'none'];
const OPERATORS = ['>=', '>', '<=', '<', '='] as const;
const SIGNS: Readonly<Record<(typeof OPERATORS)[number], string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };
/** What each kind asks for beside its kind. */
const PARTS: Readonly<Record<TargetKind, readonly string[]>> = {
  numeric: ['value', 'unit'],
  range: ['lower', 'upper', 'unit'],
  period: ['from', 'to'],
  budget_cap: [],
  qualitative: [],
  none: [],
};

/** Says what a target means where the parser read something else: opened on request, checked as the server does. */
@Component({
  selector: 'jx-target-correction',
  imports: [TranslocoPipe, NzButtonComponent],
  styles: `
    .toggle { padding: 0; border: 0; background: none; color: var(--link); cursor: pointer; font-size: 12px; text-decoration: underline; }
    .editor { display: flex; flex-direction: column; gap: 4px; padding: 6px 0; border-top: 1px solid var(--line); text-align: left; }
    .editor label { display: flex; gap: 6px; align-items: center; justify-content: space-between; font-size: 12px; white-space: nowrap; }
    .editor .field { width: 112px; }
    .wrong { color: var(--bad); }
  `,
  template: `
    <button class="toggle no-print" type="button" [attr.aria-expanded]="open()" [attr.aria-label]="('correction.open' | transloco) + ' ' + label()" (click)="open.set(!open())">
      {{ 'correction.open' | transloco }}
    </button>
    @if (open()) {
      <div class="editor" role="group" [attr.aria-label]="('correction.open' | transloco) + ' ' + label()">
        <label>
          {{ 'correction.kind' | transloco }}
          <select class="field" #kind (change)="set('kind', kind.value)">
            @for (code of kinds; track code) {
              <option [value]="code" [selected]="values()['kind'] === code">{{ 'correction.' + code | transloco }}</option>
            }
          </select>
        </label>
        @if (values()['kind'] === 'numeric') {
          <label>
            {{ 'correction.operator' | transloco }}
            <select class="field" #operator (change)="set('operator', operator.value)">
              @for (code of operators; track code) {
                <option [value]="code" [selected]="values()['operator'] === code">{{ signs[code] }}</option>
              }
            </select>
          </label>
        }
        @for (part of parts(); track part) {
          <label>
            {{ 'correction.' + part | transloco }}
            <input class="field" #entry [type]="part === 'from' || part === 'to' ? 'date' : 'text'" maxlength="30" [value]="values()[part] ?? ''" (input)="set(part, entry.value)" />
          </label>
        }
        @if (wrong()) {
          <small class="wrong" role="alert">{{ 'problem.target.correction-invalid' | transloco }}</small>
        }
        <div class="row">
          <button nz-button nzType="primary" nzSize="small" type="button" (click)="take()">{{ 'correction.take' | transloco }}</button>
          @if (row().correction) {
            <button nz-button nzSize="small" type="button" (click)="drop()">{{ 'correction.drop' | transloco }}</button>
          }
        </div>
      </div>
    }
  `,
})
export class TargetCorrection {
  readonly row = input.required<DeclaredRow>();
  /** Name of the indicator, for who does not see the table. */
  readonly label = input.required<string>();
  readonly corrected = output<ParsedTarget | null>();

  protected readonly kinds = KINDS;
  protected readonly operators = OPERATORS;
  protected readonly signs = SIGNS;
  protected readonly open = signal(false);
  protected readonly wrong = signal(false);
  protected readonly values = linkedSignal<Record<string, string>>(() => textsOf(meaningOfRow(this.row())));
  protected readonly parts = computed(() => PARTS[KINDS.find((kind) => kind === this.values()['kind']) ?? 'none']);

  protected set(part: string, value: string): void {
    this.wrong.set(false);
    this.values.update((values) => ({ ...values, [part]: value.trim() }));
  }

  protected take(): void {
    try {
      this.corrected.emit(correctedTarget(this.row().target.trim(), givenOf(this.values())));
      this.open.set(false);
    } catch (error) {
      if (!isCodedError(error)) throw error;
      this.wrong.set(true);
    }
  }

  protected drop(): void {
    this.corrected.emit(null);
    this.open.set(false);
  }
}

function textsOf(parsed: ParsedTarget): Record<string, string> {
  const texts: Record<string, string> = { operator: '>=' };
  for (const [name, value] of Object.entries(parsed)) if (typeof value === 'string') texts[name] = value;
  return texts;
}

/** Blank parts are none. */
function givenOf(values: Record<string, string>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? null : value.normalize('NFKC')]));
}
