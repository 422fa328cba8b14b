import { Component, computed, DOCUMENT, effect, inject, input, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import { findingsByCell } from '@jixiao/ui/findings';
import { GoalTables } from '@jixiao/ui/indicators';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ChecksPanel } from '../../core/checks/checks-panel';
import { ChecksStore } from '../../core/checks/checks.store';
import { GoalNames } from '../../core/checks/goal-names';
import { showCell } from '../../core/checks/show-cell';
import { ExportMenu } from '../../core/documents/export-menu';
import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import { ProjectTrail } from '../projects/detail/project-trail';
import { DepartmentOverview } from './department-overview';
import { DepartmentStore } from './department.store';
import { DisclosureSection } from './disclosure-section';

/** 部门整体绩效目标: what a whole department promises, beside its projects. */
@Component({
  selector: 'jx-department-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, PageHeading, EmptyState, ChecksPanel, DepartmentOverview, DisclosureSection, ExportMenu, GoalTables, ObjectMissing, ProblemAlert, ProjectTrail],
  providers: [ChecksStore, DepartmentStore],
  templateUrl: './department.page.html',
})
export class DepartmentPage {
  protected readonly store = inject(DepartmentStore);
  protected readonly checks = inject(ChecksStore);
  private readonly goalNames = inject(GoalNames);
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);

  /** Left out: the first that one may see. */
  readonly id = input<string>();

  protected readonly byCell = computed(() => findingsByCell(this.checks.findings()));
  protected readonly names = computed(() => this.goalNames.of(this.store.page()?.goals ?? []));

  protected readonly documentAddress = (format: DocumentFormat): string =>
    ROUTES.departmentDocument(this.store.page()?.organization.id ?? '', this.store.page()?.year ?? 0, format);

  constructor() {
    loadByYear(this.id, (id, year) => this.store.load(id ?? null, year));
    effect(() => {
      const page = this.store.page();
      if (page) void untracked(() => this.checks.load({ kind: 'organization', id: page.organization.id }, page.year));
    });
  }

  private readonly disclosure = viewChild(DisclosureSection);

  protected async show(cell: string): Promise<void> {
    if (cell.startsWith('table:')) await this.disclosure()?.reveal(cell);
    showCell(this.document, cell);
  }

  protected choose(id: string): void {
    void this.router.navigate(['/departments', id]);
  }

  protected print(): void {
    window.print();
  }
}
