import { DatePipe } from '@angular/common';
import { afterRenderEffect, Component, computed, DOCUMENT, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { FindingList } from '@jixiao/ui/findings';
import { classOrder, mergeByClass } from '@jixiao/ui/indicators';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../core/http/problem-alert';
import { ExecutionTable } from './execution-table';
import { annualIndicators } from './recording-draft';
import { RecordingStore } from './recording.store';
import { RecordingTable } from './recording-table';
import type { HoldsChanges } from './unsaved-changes.guard';

@Component({
  selector: 'jx-recording-page',
  imports: [DatePipe, RouterLink, TranslocoPipe, NzButtonComponent, PageHeading, StageTag, RatingTag, FindingList, ProblemAlert, ExecutionTable, RecordingTable],
  providers: [RecordingStore],
  host: { '(window:beforeunload)': 'warnBeforeUnload($event)' },
  templateUrl: './recording.page.html',
})
export class RecordingPage implements HoldsChanges {
  protected readonly store = inject(RecordingStore);
  private readonly fiscalYear = inject(FiscalYearStore).year;

  private readonly document = inject(DOCUMENT);
  /** The row that an open point or a comment led to. */
  protected readonly pointed = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });

  readonly id = input.required<string>();

  private readonly loaded = computed(() => this.store.project() !== null);
  protected readonly rows = computed(() => {
    const project = this.store.project();
    return project ? mergeByClass(annualIndicators(project.goals), classOrder(project.year)) : [];
  });

  constructor() {
    effect(() => {
      const id = this.id();
      const year = this.fiscalYear();
      void untracked(() => this.store.load(id, year));
    });
    afterRenderEffect(() => {
      const pointed = this.pointed();
      if (pointed && this.loaded()) this.show(pointed);
    });
  }

  hasUnsavedChanges(): boolean {
    return this.store.changed();
  }

  protected warnBeforeUnload(event: BeforeUnloadEvent): void {
    if (this.hasUnsavedChanges()) event.preventDefault();
  }

  private show(rowId: string): void {
    const row = this.document.getElementById(rowId);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
  }
}
