import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PROJECT_STAGES, ProjectSort, RATINGS } from '@jixiao/contracts/views';
import { ChoiceFilter } from '@jixiao/ui/filters';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag, StageTag } from '@jixiao/ui/ratings';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ExportAll } from '../../../core/exports/export-all';
import { FiscalYearStore } from '../../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../../core/http/problem-alert';
import { addressOfFilter, filterFromAddress, isNarrowed } from './project-filter';
import { ProjectFilter, ProjectListStore } from './project-list.store';

const TYPING_PAUSE_MS = 300;

@Component({
  selector: 'jx-project-list-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, DecimalPipe, RatioPipe, RatingTag, StageTag, EmptyState, PageHeading, ProblemAlert, ExportAll, TableScroll, ChoiceFilter],
  providers: [ProjectListStore],
  templateUrl: './project-list.page.html',
})
export class ProjectListPage {
  private readonly router = inject(Router);
  protected readonly store = inject(ProjectListStore);
  protected readonly year = inject(FiscalYearStore).year;

  /** The filter lives in the address, so that it can be sent to a colleague and survives going back. */
  readonly q = input<string>();
  readonly stage = input<string>();
  readonly rating = input<string>();
  readonly sort = input<string>();

  protected readonly stages = PROJECT_STAGES;
  protected readonly ratings = RATINGS;

  protected readonly filter = computed(() =>
    filterFromAddress({ q: this.q(), stage: this.stage(), rating: this.rating(), sort: this.sort() }, this.year()),
  );
  protected readonly narrowed = computed(() => isNarrowed(this.filter()));

  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const filter = this.filter();
      void untracked(() => this.store.load(filter));
    });
  }

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.change({ q: text }), TYPING_PAUSE_MS);
  }

  protected change(part: { q?: string; stage?: string; rating?: string }): void {
    const { q, stage, rating } = this.filter();
    this.go(filterFromAddress({ q, stage, rating, ...part, sort: this.sort() }, this.year()));
  }

  protected sortBy(sort: ProjectSort): void {
    const filter = this.filter();
    this.go({ ...filter, sort, descending: filter.sort === sort ? !filter.descending : false });
  }

  protected ariaSort(sort: ProjectSort): 'ascending' | 'descending' | null {
    const filter = this.filter();
    if (filter.sort !== sort) return null;
    return filter.descending ? 'descending' : 'ascending';
  }

  protected sortMark(sort: ProjectSort): string {
    const direction = this.ariaSort(sort);
    if (direction === null) return '↕';
    return direction === 'ascending' ? '▲' : '▼';
  }

  protected reset(): void {
    this.go(filterFromAddress({}, this.year()));
  }

  private go(filter: ProjectFilter): void {
    void this.router.navigate([], { queryParams: addressOfFilter(filter), queryParamsHandling: 'merge', replaceUrl: true });
  }
}
