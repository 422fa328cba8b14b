import { Component, input, output } from '@angular/core';
import type { EChartsCoreOption, ECElementEvent } from 'echarts/core';
import { NgxEchartsDirective, provideEchartsCore } from 'ngx-echarts';

import { echarts } from './echarts';

/** A drawn chart. What it shows stands in a table beside it as well; its description is for who cannot see it. */
@Component({
  selector: 'jx-chart',
  imports: [NgxEchartsDirective],
  providers: [provideEchartsCore({ echarts })],
  template: `
    <div
      echarts
      class="chart"
      role="img"
      [attr.aria-label]="description()"
      [style.height.px]="height()"
      [initOpts]="renderer"
      [options]="options()"
      (chartClick)="picked.emit($event)"
    ></div>
  `,
})
export class Chart {
  readonly options = input.required<EChartsCoreOption>();
  readonly description = input.required<string>();
  readonly height = input(260);

  readonly picked = output<ECElementEvent>();

  /** Lines and letters stay sharp in print. */
  protected readonly renderer = { renderer: 'svg' as const };
}
