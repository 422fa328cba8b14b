import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DocumentFormat, ROUTES } from '@jixiao/contracts/routes';
import { RATINGS } from '@jixiao/contracts/views';
import { Bar, BarList } from '@jixiao/ui/bars';
import { ClassNamePipe } from '@jixiao/ui/indicators';
import { barWidth, DecimalPipe, formatDecimal, formatPercent, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag } from '@jixiao/ui/ratings';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { DocumentLinks } from '../../core/documents/document-links';
import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { ProblemAlert } from '../../core/http/problem-alert';
import { YearEndStore } from './year-end.store';

@Component({
  selector: 'jx-year-end-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, BarList, ClassNamePipe, DecimalPipe, RatioPipe, RatingTag, PageHeading, ProblemAlert, DocumentLinks],
  providers: [YearEndStore],
  templateUrl: './year-end.page.html',
})
export class YearEndPage {
  protected readonly store = inject(YearEndStore);
  private readonly year = inject(FiscalYearStore).year;
  private readonly transloco = inject(TranslocoService);

  protected readonly ratings = RATINGS;

  protected readonly ratingBars = computed<Bar[]>(() => {
    this.transloco.activeLang();
    const counts = this.store.report()?.total.ratings;
    return RATINGS.map((rating) => ({
      label: this.transloco.translate(`rating.${rating}`),
      text: String(counts?.[rating] ?? 0),
      value: counts?.[rating] ?? 0,
      tone: rating,
    }));
  });
  protected readonly scoreBars = computed<Bar[]>(() =>
    (this.store.report()?.projects ?? []).map((project) => ({
      label: project.name,
      text: formatDecimal(project.total),
      value: Number(project.total),
      tone: project.rating,
    })),
  );
  protected readonly executionBars = computed<Bar[]>(() =>
    (this.store.report()?.projects ?? []).map((project) => ({
      label: project.name,
      text: formatPercent(project.executionRate),
      value: barWidth(project.executionRate),
    })),
  );

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
