import { afterRenderEffect, Component, computed, DOCUMENT, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import { CellFindings, findingsByCell } from '@jixiao/ui/findings';
import { GoalTables } from '@jixiao/ui/indicators';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { CheckCountsLine } from '../../../core/checks/check-counts-line';
import { ChecksPanel } from '../../../core/checks/checks-panel';
import { ChecksStore } from '../../../core/checks/checks.store';
import { GoalNames } from '../../../core/checks/goal-names';
import { CHECKS_CELL, showCell } from '../../../core/checks/show-cell';
import { ExportMenu } from '../../../core/documents/export-menu';
import { FiscalYearStore } from '../../../core/fiscal-year/fiscal-year.store';
import { loadByYear } from '../../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../../core/http/object-missing';
import { ProblemAlert } from '../../../core/http/problem-alert';
import { BudgetTables } from './budget-tables';
import { ProjectFacts } from './project-facts';
import { ProjectStore } from './project.store';
import { ProjectTrail } from './project-trail';

@Component({
  selector: 'jx-project-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    NzButtonComponent,
    CellFindings,
    CheckCountsLine,
    ChecksPanel,
    EmptyState,
    ExportMenu,
    PageHeading,
    StageTag,
    RatingTag,
    GoalTables,
    ObjectMissing,
    ProblemAlert,
    ProjectFacts,
    BudgetTables,
    ProjectTrail,
  ],
  providers: [ProjectStore, ChecksStore],
  templateUrl: './project.page.html',
})
export class ProjectPage {
  protected readonly store = inject(ProjectStore);
  protected readonly checks = inject(ChecksStore);
  protected readonly fiscalYear = inject(FiscalYearStore).year;

  private readonly goalNames = inject(GoalNames);
  private readonly page = inject(DOCUMENT);
  /** The cell, or the list of findings, that an address leads to. */
  private readonly target = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });

  readonly id = input.required<string>();

  protected readonly checksCell = CHECKS_CELL;
  protected readonly byCell = computed(() => findingsByCell(this.checks.findings()));
  protected readonly cellNames = computed(() => this.goalNames.of(this.store.project()?.goals ?? []));
  private readonly loaded = computed(() => this.store.project() !== null && this.checks.checked() !== null);

  protected readonly documentAddress = (format: DocumentFormat): string =>
    ROUTES.declarationDocument(this.id(), this.store.project()?.year ?? 0, format);

  constructor() {
    loadByYear(this.id, async (id, year) => {
      await this.store.load(id, year);
      if (this.store.project()) await this.store.loadTrail(id);
    });
    effect(() => {
      const project = this.store.project();
      if (project) void untracked(() => this.checks.load({ kind: 'project', id: project.id }, project.year));
    });
    afterRenderEffect(() => {
      const target = this.target();
      if (target && this.loaded()) this.show(target);
    });
  }

  protected show(cell: string): void {
    showCell(this.page, cell);
  }

  protected print(): void {
    window.print();
  }
}
