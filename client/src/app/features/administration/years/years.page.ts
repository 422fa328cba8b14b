import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { OPEN_RECTIFICATION_EFFECTS, YEAR_STAGES, YearStage } from '@jixiao/contracts/views';
import { Dialog } from '@jixiao/ui/dialog';
import { BilingualPipe } from '@jixiao/ui/language';
import { EmptyState } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { SessionStore } from '../../../core/session/session.store';
import { FormProblem } from '../form-problem';
import { WindowTable } from './window-table';
import { WindowDates, YearSettings, YearsStore } from './years.store';

@Component({
  selector: 'jx-years-page',
  imports: [TranslocoPipe, NzButtonComponent, BilingualPipe, Dialog, EmptyState, FormProblem, WindowTable],
  providers: [YearsStore],
  templateUrl: './years.page.html',
})
export class YearsPage {
  protected readonly store = inject(YearsStore);
  protected readonly mayWrite = inject(SessionStore).may('administration:write');
  protected readonly stages = YEAR_STAGES;
  protected readonly effects = OPEN_RECTIFICATION_EFFECTS;

  /** What was chosen and not saved yet; another year starts anew. */
  private readonly chosen = linkedSignal<string | null, Partial<YearSettings>>({ source: this.store.selectedId, computation: () => ({}) });
  protected readonly settings = computed<YearSettings>(() => {
    const { scheme = '', stage = 'declare', openRectifications = 'warn' } = this.store.selected() ?? {};
    return { scheme, stage, openRectifications, ...this.chosen() };
  });
  protected readonly settingsChanged = computed(() => {
    const year = this.store.selected();
    const { scheme, stage, openRectifications } = this.settings();
    return year !== null && (year.scheme !== scheme || year.stage !== stage || year.openRectifications !== openRectifications);
  });

  /** The year that is being opened, null where none is. */
  protected readonly opening = signal<{ year: number; scheme: string; stage: YearStage } | null>(null);
  protected readonly removing = signal<YearStage | null>(null);

  constructor() {
    void this.store.load();
  }

  protected chooseScheme(scheme: string): void {
    this.chosen.update((chosen) => ({ ...chosen, scheme }));
  }

  protected chooseStage(code: string): void {
    this.chosen.update((chosen) => ({ ...chosen, stage: stageOf(code) }));
  }

  protected chooseEffect(code: string): void {
    const openRectifications = OPEN_RECTIFICATION_EFFECTS.find((effect) => effect === code) ?? 'warn';
    this.chosen.update((chosen) => ({ ...chosen, openRectifications }));
  }

  protected saveSettings(): void {
    const year = this.store.selected();
    if (year) void this.store.change(year, this.settings());
  }

  protected saveWindow(dates: WindowDates): void {
    const year = this.store.selected();
    if (year) void this.store.setWindow(year, dates);
  }

  protected async removeWindow(): Promise<void> {
    const [year, stage] = [this.store.selected(), this.removing()];
    this.removing.set(null);
    if (year && stage) await this.store.removeWindow(year, stage);
  }

  protected open(): void {
    const latest = this.store.years()[0];
    this.store.forgetProblem();
    this.opening.set({
      year: (latest?.year ?? new Date().getFullYear()) + 1,
      scheme: latest?.scheme ?? this.store.schemes()[0]?.id ?? '',
      stage: 'declare',
    });
  }

  protected edit(part: { year?: number; scheme?: string; stage?: string }): void {
    const { stage, ...others } = part;
    this.opening.update((opening) => opening && { ...opening, ...others, ...(stage ? { stage: stageOf(stage) } : {}) });
  }

  protected async create(): Promise<void> {
    const opening = this.opening();
    if (!opening) return;
    const { year, ...settings } = opening;
    if (await this.store.create(year, settings)) this.opening.set(null);
  }

  protected closeDialog(): void {
    this.opening.set(null);
    this.store.forgetProblem();
  }
}

function stageOf(code: string): YearStage {
  return YEAR_STAGES.find((stage) => stage === code) ?? 'declare';
}
