import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { FiscalYearStore } from '../fiscal-year/fiscal-year.store';

/** Says on every page that the year's figures were made up to show the system. */
@Component({
  selector: 'jx-demonstration-banner',
  imports: [TranslocoPipe],
  template: `
    @if (years.demonstration()) {
      <aside class="demonstration">{{ 'app.demonstration' | transloco }}</aside>
    }
  `,
})
export class DemonstrationBanner {
  protected readonly years = inject(FiscalYearStore);
}
