import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import { RATINGS } from '@jixiao/contracts/views';
import { ClassNamePipe } from '@jixiao/ui/indicators';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag } from '@jixiao/ui/ratings';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ExportMenu } from '../../core/documents/export-menu';
import { ExportAll } from '../../core/exports/export-all';
import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../core/http/problem-alert';
import { YearEndCharts } from './year-end-charts';
import { YearEndStore } from './year-end.store';

@Component({
  selector: 'jx-year-end-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, ClassNamePipe, DecimalPipe, RatioPipe, RatingTag, EmptyState, PageHeading, ProblemAlert, ExportMenu, ExportAll, YearEndCharts, TableScroll],
  providers: [YearEndStore],
  templateUrl: './year-end.page.html',
})
export class YearEndPage {
  protected readonly store = inject(YearEndStore);
  private readonly year = inject(FiscalYearStore).year;

  protected readonly ratings = RATINGS;

  /** What the figures cover, by name: the region, or the departments and units that the reader may see. */
  protected readonly coverage = computed(() => {
    const report = this.store.report();
    return report?.scope.join('、') || (report?.region.name ?? '');
  });
  protected readonly place = computed(() => {
    const region = this.store.report()?.region.name ?? '';
    return region === this.coverage() ? region : `${region} · ${this.coverage()}`;
  });

  protected readonly documentAddress = (format: DocumentFormat): string => ROUTES.yearEndDocument(this.store.report()?.year ?? 0, format);

  constructor() {
    effect(() => {
      const year = this.year();
      void untracked(() => this.store.load(year));
    });
  }

  protected print(): void {
    window.print();
  }
}
