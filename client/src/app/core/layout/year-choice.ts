import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { FiscalYearStore } from '../fiscal-year/fiscal-year.store';
import { ReferenceStore } from '../reference/reference.store';

/** Chooses the budget year of the pages that depend on one; the address keeps it. */
@Component({
  selector: 'jx-year-choice',
  imports: [TranslocoPipe],
  template: `
    <select name="year" [attr.aria-label]="'nav.year' | transloco" #choice (focus)="reference.load()" (change)="open(choice.value)">
      @for (year of years(); track year) {
        <option [value]="year" [selected]="year === shown()">{{ 'app.fiscalYear' | transloco: { year } }}</option>
      }
    </select>
  `,
  styles: `
    select { padding: 4px 8px; border: 1px solid rgb(255 255 255 / 60%); border-radius: 4px; background: var(--brand); color: #fff; font: inherit; }
  `,
})
export class YearChoice {
  private readonly router = inject(Router);
  protected readonly reference = inject(ReferenceStore);
  protected readonly shown = inject(FiscalYearStore).year;

  /** The region's years, and the one that the address names although there is none such. */
  protected readonly years = computed(() => {
    const shown = this.shown();
    const years = this.reference.years();
    return shown === null || years.includes(shown) ? years : [shown, ...years].sort((one, other) => other - one);
  });

  protected open(year: string): void {
    void this.router.navigate([], { queryParams: { year }, queryParamsHandling: 'merge' });
  }
}
