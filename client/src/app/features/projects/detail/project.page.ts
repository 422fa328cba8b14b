import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import { GoalTables } from '@jixiao/ui/indicators';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ExportMenu } from '../../../core/documents/export-menu';
import { FiscalYearStore } from '../../../core/fiscal-year/fiscal-year.store';
import { loadByYear } from '../../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../../core/http/object-missing';
import { ProblemAlert } from '../../../core/http/problem-alert';
import { BudgetTables } from './budget-tables';
import { namesOf } from './change-names';
import { ProjectFacts } from './project-facts';
import { ProjectStore } from './project.store';
import { ProjectTrail } from './project-trail';

@Component({
  selector: 'jx-project-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, EmptyState, ExportMenu, PageHeading, StageTag, RatingTag, GoalTables, ObjectMissing, ProblemAlert, ProjectFacts, BudgetTables, ProjectTrail],
  providers: [ProjectStore],
  templateUrl: './project.page.html',
})
export class ProjectPage {
  protected readonly store = inject(ProjectStore);
  protected readonly fiscalYear = inject(FiscalYearStore).year;

  readonly id = input.required<string>();

  protected readonly names = computed(() => namesOf(this.store.project()?.goals ?? []));

  protected readonly documentAddress = (format: DocumentFormat): string =>
    ROUTES.declarationDocument(this.id(), this.store.project()?.year ?? 0, format);

  constructor() {
    loadByYear(this.id, async (id, year) => {
      await this.store.load(id, year);
      if (this.store.project()) await this.store.loadTrail(id);
    });
  }

  protected print(): void {
    window.print();
  }
}
