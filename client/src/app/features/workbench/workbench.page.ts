import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProjectListItem } from '@jixiao/contracts/views';
import { Bar, BarList } from '@jixiao/ui/bars';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { StageTag } from '@jixiao/ui/ratings';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../core/http/problem-alert';
import { SessionStore } from '../../core/session/session.store';
import { daysUntil } from './days-until';
import { RefusedPageNote } from './refused-page-note';

@Component({
  selector: 'jx-workbench-page',
  imports: [RouterLink, TranslocoPipe, BarList, DecimalPipe, RatioPipe, StageTag, EmptyState, PageHeading, ProblemAlert, RefusedPageNote, TableScroll],
  templateUrl: './workbench.page.html',
})
export class WorkbenchPage {
  protected readonly store = inject(FiscalYearStore);

  /** Permission of a page that the reader may not open and was led away from. */
  readonly refused = input<string>();

  protected readonly session = inject(SessionStore);
  private readonly transloco = inject(TranslocoService);

  protected readonly progressBars = computed<Bar[]>(() => {
    this.transloco.activeLang();
    return (this.store.workbench()?.progress ?? []).map(({ stage, projects }) => ({
      label: this.transloco.translate(`stage.${stage}`),
      text: String(projects),
      value: projects,
    }));
  });
  protected readonly windows = computed(() =>
    (this.store.workbench()?.windows ?? []).map((window) => ({ ...window, days: daysUntil(window.closesOn, new Date()) })),
  );

  constructor() {
    // What waits may have changed since the shell asked; the figures shown stay until the answer is there.
    if (this.store.workbench()) void this.store.load();
  }

  /** Where the work on a waiting project goes on. */
  protected nextStep(project: ProjectListItem): string[] {
    if (project.stage === 'submitted' || project.stage === 'forwarded') return ['/reviews', project.id];
    return project.stage === 'not_started' || project.stage === 'recording' || project.stage === 'returned'
      ? ['/projects', project.id, 'recording']
      : ['/projects', project.id];
  }
}
