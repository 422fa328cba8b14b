import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import { GoalTables } from '@jixiao/ui/indicators';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ExportMenu } from '../../core/documents/export-menu';
import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../core/http/object-missing';
import { ProblemAlert } from '../../core/http/problem-alert';
import { namesOf } from '../projects/detail/change-names';
import { ProjectTrail } from '../projects/detail/project-trail';
import { DepartmentStore } from './department.store';

/** 部门整体绩效目标: what a whole department promises, beside its projects. */
@Component({
  selector: 'jx-department-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, PageHeading, EmptyState, ExportMenu, GoalTables, ObjectMissing, ProblemAlert, ProjectTrail],
  providers: [DepartmentStore],
  templateUrl: './department.page.html',
})
export class DepartmentPage {
  protected readonly store = inject(DepartmentStore);
  private readonly router = inject(Router);

  /** Left out: the first that one may see. */
  readonly id = input<string>();

  protected readonly names = computed(() => namesOf(this.store.page()?.goals ?? []));

  protected readonly documentAddress = (format: DocumentFormat): string =>
    ROUTES.departmentDocument(this.store.page()?.organization.id ?? '', this.store.page()?.year ?? 0, format);

  constructor() {
    loadByYear(this.id, (id, year) => this.store.load(id ?? null, year));
  }

  protected choose(id: string): void {
    void this.router.navigate(['/departments', id]);
  }

  protected print(): void {
    window.print();
  }
}
