import { Component, computed, DestroyRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { ImportItem, ImportSettings, ImportView, OrganizationItem } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { Api } from '../../../core/http/api';
import { ReferenceStore } from '../../../core/reference/reference.store';

/** Which problems make which setting worth asking for. */
const ASKED_BY: Readonly<Record<keyof ImportSettings, readonly string[]>> = {
  year: ['import.year-missing'],
  departmentId: ['import.department-missing', 'import.department-unknown'],
  unitId: ['import.unit-unknown'],
  leadUserId: ['import.lead-unknown'],
};

type SearchedSetting = 'departmentId' | 'unitId';

const KINDS = { departmentId: 'department', unitId: 'unit' } as const;
/** Milliseconds without a key after which is searched. */
const PAUSE = 250;

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
            @if (name === 'departmentId' || name === 'unitId') {
              <label>
                {{ 'imports.search.' + name | transloco }}
                <input class="field" type="search" #text [disabled]="!editable()" [placeholder]="'imports.searchHint' | transloco" (input)="typedText(name, text.value)" />
              </label>
            }
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
  private readonly api = inject(Api);

  readonly view = input.required<ImportView>();
  readonly items = input.required<readonly ImportItem[]>();
  readonly editable = input.required<boolean>();
  readonly saving = input(false);
  readonly settled = output<ImportSettings>();

  /** What the server found, and everything that it found so far. */
  private readonly found = signal<Record<SearchedSetting, readonly OrganizationItem[]>>({ departmentId: [], unitId: [] });
  private readonly seen = signal<ReadonlyMap<string, OrganizationItem>>(new Map());
  private readonly waiting = new Map<SearchedSetting, ReturnType<typeof setTimeout>>();
  private readonly texts: Record<SearchedSetting, string | null> = { departmentId: null, unitId: null };

  private readonly typed = signal<Partial<Record<keyof ImportSettings, string>>>({});

  protected readonly asked = computed(() => {
    // What is stored keeps its unit and its lead; only new projects ask for them.
    const fresh = this.items().filter(({ objectId }) => objectId === null);
    const codes = new Set([...this.view().problems, ...fresh.flatMap(({ problems }) => problems)].map(({ code }): string => code));
    const names = Object.keys(ASKED_BY) as (keyof ImportSettings)[];
    return names.filter((name) => ASKED_BY[name].some((code) => codes.has(code)) || this.view().settings[name] !== null);
  });

  protected readonly options = computed((): Record<keyof ImportSettings, { value: string; label: string }[]> => {
    const named = (setting: SearchedSetting) => {
      const chosen = [...this.view().chosen, ...this.seen().values()].find(({ id }) => id === this.draft()[setting]);
      const found = this.found()[setting];
      const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
      return shown.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
    };
    return {
      year: this.reference.years().map((year) => ({ value: String(year), label: String(year) })),
      departmentId: named('departmentId'),
      unitId: named('unitId'),
      leadUserId: this.view().people.map(({ id, name }) => ({ value: id, label: name })),
    };
  });

  protected readonly draft = computed((): Record<keyof ImportSettings, string> => {
    const { year, departmentId, unitId, leadUserId } = this.view().settings;
    return { year: year === null ? '' : String(year), departmentId: departmentId ?? '', unitId: unitId ?? '', leadUserId: leadUserId ?? '', ...this.typed() };
  });

  protected readonly changed = computed(() => Object.keys(this.typed()).length > 0);

  constructor() {
    effect(() => {
      for (const name of ['departmentId', 'unitId'] as const) {
        if (this.asked().includes(name) && this.texts[name] === null) void untracked(() => this.search(name, ''));
      }
    });
    inject(DestroyRef).onDestroy(() => this.waiting.forEach((timer) => clearTimeout(timer)));
  }

  protected typedText(name: SearchedSetting, text: string): void {
    clearTimeout(this.waiting.get(name));
    this.waiting.set(name, setTimeout(() => void this.search(name, text), PAUSE));
  }

  /** A region has more organizations than a list holds: the server looks for them. */
  private async search(name: SearchedSetting, text: string): Promise<void> {
    this.texts[name] = text;
    const query = { limit: 100, kind: KINDS[name], ...(text.trim() === '' ? {} : { q: text.trim() }) };
    const page = await this.api.get('/api/organizations', { query }).catch(() => null);
    if (page === null || this.texts[name] !== text) return;
    this.found.update((found) => ({ ...found, [name]: page.items }));
    this.seen.update((seen) => new Map([...seen, ...page.items.map((item) => [item.id, item] as const)]));
  }

  protected choose(name: keyof ImportSettings, value: string): void {
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }

  protected save(): void {
    const { year, departmentId, unitId, leadUserId } = this.draft();
    this.typed.set({});
    this.settled.emit({ year: year === '' ? null : Number(year), departmentId: departmentId || null, unitId: unitId || null, leadUserId: leadUserId || null });
  }
}
