import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { RATINGS, RatingCode, YearEndReport } from '@jixiao/contracts/views';
import { DecimalPipe, RatioPipe } from '@jixiao/ui/numbers';
import { RatingTag } from '@jixiao/ui/ratings';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ECElementEvent } from 'echarts/core';

import { Chart } from './charts/chart';
import { countsOptions, organizationsOptions, scatterOptions } from './charts/chart-options';
import { scoreBands } from './charts/score-bands';

const ROW_HEIGHT = 56;
const AXIS_HEIGHT = 80;

/** The year's figures drawn, each chart beside the table of the same figures. */
@Component({
  selector: 'jx-year-end-charts',
  imports: [RouterLink, TranslocoPipe, Chart, DecimalPipe, RatioPipe, RatingTag, TableScroll],
  templateUrl: './year-end-charts.html',
  styleUrl: './year-end-charts.css',
})
export class YearEndCharts {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);

  readonly report = input.required<YearEndReport>();

  protected readonly ratings = computed(() => {
    const counts = this.report().total.ratings;
    return RATINGS.map((rating) => ({ rating, label: this.say(`rating.${rating}`), value: counts[rating] }));
  });
  protected readonly bands = computed(() => scoreBands(this.report().projects));

  protected readonly ratingOptions = computed(() => countsOptions(this.ratings(), this.say('yearEnd.projects')));
  protected readonly bandOptions = computed(() =>
    countsOptions(this.bands().map(({ label, projects }) => ({ label, value: projects })), this.say('yearEnd.projects')),
  );
  protected readonly organizationOptions = computed(() =>
    organizationsOptions(this.report().organizations, {
      score: this.say('yearEnd.averageScore'),
      execution: `${this.say('execution.rate')}（%）`,
    }),
  );
  protected readonly organizationsHeight = computed(() => AXIS_HEIGHT + ROW_HEIGHT * this.report().organizations.length);
  protected readonly scatterOptions = computed(() =>
    scatterOptions(this.report().projects, {
      score: this.say('evaluation.total'),
      execution: this.say('execution.rate'),
      ratings: Object.fromEntries(RATINGS.map((rating) => [rating, this.say(`rating.${rating}`)])) as Record<RatingCode, string>,
    }),
  );

  /** Goes to the project whose point was clicked. */
  protected open({ data }: ECElementEvent): void {
    const { id } = (data ?? {}) as { id?: string };
    if (id) void this.router.navigate(['/projects', id]);
  }

  /** A text in the present language; what was drawn follows another one. */
  private say(key: string): string {
    this.transloco.activeLang();
    return this.transloco.translate(key);
  }
}
