import { formatDate } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import type { ProjectStage } from '@jixiao/contracts/views';
import { isSelfEvaluationHandedIn } from '@jixiao/domain/workflow';
import { TranslocoPipe } from '@jsverse/transloco';

import { FiscalYearStore } from '../fiscal-year/fiscal-year.store';
import { nearestWindow } from './nearest-window';

/** Stages in whose days each page takes entries. */
const STAGES = { recording: ['self_evaluate'], declaration: ['declare', 'adjust'], departmentGoals: ['declare', 'adjust'] } as const;

/** Why a page of entries takes none: it is the work of others, it was handed in, or it is not the time. */
@Component({
  selector: 'jx-read-only-note',
  imports: [TranslocoPipe],
  template: `
    <p class="notice" role="note">
      @if (!inCharge()) {
        {{ 'readOnly.others.' + work() | transloco: { lead: lead() ?? ('readOnly.noLead' | transloco), department: department() } }}
      } @else if (handedIn()) {
        {{ 'readOnly.' + stage() | transloco }}
      } @else if (window(); as days) {
        {{
          'readOnly.closed' | transloco: { stage: 'yearStage.' + days.stage | transloco, opensOn: days.opensOn, closesOn: days.closesOn }
        }}
      } @else {
        {{ 'readOnly.unset' | transloco: { stage: 'yearStage.' + stages()[0] | transloco } }}
      }
    </p>
  `,
})
export class ReadOnlyNote {
  private readonly years = inject(FiscalYearStore);

  readonly work = input.required<keyof typeof STAGES>();
  /** Whether the entries are the reader's work. */
  readonly inCharge = input.required<boolean>();
  /** Name of the project's lead. */
  readonly lead = input<string>();
  readonly department = input.required<string>();
  /** Where the project stands; left out for what has no stages. */
  readonly stage = input<ProjectStage>();

  protected readonly handedIn = computed(() => isSelfEvaluationHandedIn(this.stage()));
  protected readonly stages = computed(() => STAGES[this.work()]);
  protected readonly window = computed(() =>
    nearestWindow(this.years.workbench()?.windows ?? [], this.stages(), formatDate(new Date(), 'yyyy-MM-dd', 'en')),
  );
}
