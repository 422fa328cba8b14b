import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { AdministeredYear, YEAR_STAGES, YearStage } from '@jixiao/contracts/views';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { datesProblem, windowState } from './window-state';
import { WindowDates } from './years.store';

type Dates = Omit<WindowDates, 'stage'>;

/** The stages of a year with the days on which each takes entries, typed in place. */
@Component({
  selector: 'jx-window-table',
  imports: [TranslocoPipe, NzButtonComponent, TableScroll],
  templateUrl: './window-table.html',
})
export class WindowTable {
  readonly year = input.required<AdministeredYear>();
  readonly busy = input(false);
  readonly editable = input(true);
  readonly saved = output<WindowDates>();
  readonly removed = output<YearStage>();

  /** What was typed and not saved yet, by stage; another year starts anew. */
  private readonly typed = linkedSignal<string, Partial<Record<YearStage, Dates>>>({
    source: () => this.year().id,
    computation: () => ({}),
  });

  protected readonly rows = computed(() =>
    YEAR_STAGES.map((stage) => {
      const stored = this.year().windows.find((window) => window.stage === stage);
      const before: Dates = { opensOn: stored?.opensOn ?? '', closesOn: stored?.closesOn ?? '' };
      const dates = this.typed()[stage] ?? before;
      const changed = dates.opensOn !== before.opensOn || dates.closesOn !== before.closesOn;
      return { stage, dates, changed, set: stored !== undefined, state: windowState(stored, new Date()), problem: changed ? datesProblem(dates) : null };
    }),
  );

  protected type(stage: YearStage, dates: Dates): void {
    this.typed.update((typed) => ({ ...typed, [stage]: dates }));
  }

  protected undo(stage: YearStage): void {
    this.typed.update(({ [stage]: _, ...others }) => others);
  }

  protected remove(stage: YearStage): void {
    this.undo(stage);
    this.removed.emit(stage);
  }
}
