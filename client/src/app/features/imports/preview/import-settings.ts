import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ImportItem, ImportSettings, ImportView, OrganizationItem } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ReferenceStore } from '../../../core/reference/reference.store';

/** Which problems make which setting worth asking for. */
const ASKED_BY: Readonly<Record<keyof ImportSettings, readonly string[]>> = {
  year: ['import.year-missing'],
  departmentId: ['import.department-missing', 'import.department-unknown'],
  unitId: ['import.unit-unknown'],
  leadUserId: ['import.lead-unknown'],
};

/** What the file leaves open, to be decided by the person: year, department, unit, lead. */
@Component({
  selector: 'jx-import-settings',
  imports: [TranslocoPipe, NzButtonComponent],
  template: `
    @if (asked().length > 0) {
      <section class="panel">
        <h2>{{ 'imports.settings' | transloco }}</h2>
        <div class="filters">
          @for (name of asked(); track name) {
            <label>
              {{ 'imports.setting.' + name | transloco }}
              <select class="field" [name]="name" [disabled]="!editable()" #choice (change)="choose(name, choice.value)">
                <option value="">{{ 'imports.setting.none.' + name | transloco }}</option>
                @for (option of options()[name]; track option.value) {
                  <option [value]="option.value" [selected]="draft()[name] === option.value">{{ option.label }}</option>
                }
              </select>
            </label>
          }
          <button nz-button nzType="primary" type="button" [nzLoading]="saving()" [disabled]="!editable() || !changed()" (click)="save()">{{ 'imports.saveSettings' | transloco }}</button>
        </div>
      </section>
    }
  `,
})
export class ImportSettingsForm {
  private readonly reference = inject(ReferenceStore);

  readonly view = input.required<ImportView>();
  readonly items = input.required<readonly ImportItem[]>();
  readonly organizations = input.required<readonly OrganizationItem[]>();
  readonly editable = input.required<boolean>();
  readonly saving = input(false);
  readonly settled = output<ImportSettings>();

  private readonly typed = signal<Partial<Record<keyof ImportSettings, string>>>({});

  protected readonly asked = computed(() => {
    // What is stored keeps its unit and its lead; only new projects ask for them.
    const fresh = this.items().filter(({ objectId }) => objectId === null);
    const codes = new Set([...this.view().problems, ...fresh.flatMap(({ problems }) => problems)].map(({ code }): string => code));
    const names = Object.keys(ASKED_BY) as (keyof ImportSettings)[];
    return names.filter((name) => ASKED_BY[name].some((code) => codes.has(code)) || this.view().settings[name] !== null);
  });

  protected readonly options = computed((): Record<keyof ImportSettings, { value: string; label: string }[]> => {
    const named = (kind: OrganizationItem['kind']) =>
      this.organizations().filter((each) => each.kind === kind).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
    return {
      year: this.reference.years().map((year) => ({ value: String(year), label: String(year) })),
      departmentId: named('department'),
      unitId: named('unit'),
      leadUserId: this.view().people.map(({ id, name }) => ({ value: id, label: name })),
    };
  });

  protected readonly draft = computed((): Record<keyof ImportSettings, string> => {
    const { year, departmentId, unitId, leadUserId } = this.view().settings;
    return { year: year === null ? '' : String(year), departmentId: departmentId ?? '', unitId: unitId ?? '', leadUserId: leadUserId ?? '', ...this.typed() };
  });

  protected readonly changed = computed(() => Object.keys(this.typed()).length > 0);

  protected choose(name: keyof ImportSettings, value: string): void {
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }

  protected save(): void {
    const { year, departmentId, unitId, leadUserId } = this.draft();
    this.typed.set({});
    this.settled.emit({ year: year === '' ? null : Number(year), departmentId: departmentId || null, unitId: unitId || null, leadUserId: leadUserId || null });
  }
}
