import { Component, computed, input } from '@angular/core';
import type { DepartmentOverview as Overview } from '@jixiao/contracts/views';
import { DecimalPipe } from '@jixiao/ui/numbers';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the whole-department form says besides goals: income and expenditure of three years, functions, tasks. */
@Component({
  selector: 'jx-department-overview',
  imports: [TranslocoPipe, DecimalPipe, TableScroll],
  styles: `
    h2 { margin: 0 0 10px; font-size: 16px; }
    dl { margin: 12px 0 0; }
    dt { margin-top: 10px; font-weight: 600; }
    dd { margin: 4px 0 0; white-space: pre-line; }
  `,
  template: `
    <section class="panel" aria-labelledby="overview">
      <h2 id="overview">{{ 'departments.overview' | transloco }}</h2>
      @if (overview().structure.length > 0) {
        <jx-table-scroll [label]="'departments.structure' | transloco">
          <table class="form-table">
            <caption>{{ 'departments.structure' | transloco }}</caption>
            <thead>
              <tr>
                <th scope="col" colspan="2">{{ 'departments.line' | transloco }}</th>
                <th scope="col" class="number">{{ 'departments.amount' | transloco }}</th>
                <th scope="col">{{ 'departments.share' | transloco }}</th>
                @for (prior of years(); track prior) { <th scope="col" class="number">{{ 'budget.ofYear' | transloco: { year: prior } }}</th> }
              </tr>
            </thead>
            <tbody>
              @for (row of rows(); track $index) {
                <tr>
                  @if (row.span > 0) { <th scope="rowgroup" class="level" [attr.rowspan]="row.span">{{ 'departments.group.' + row.group | transloco }}</th> }
                  <td [attr.data-cell]="'overview:' + row.index" tabindex="-1">{{ row.name }}</td>
                  <td class="number">{{ row.amount | decimal: 2 }}</td>
                  <td class="value">{{ row.share }}</td>
                  @for (prior of years(); track prior) { <td class="number">{{ row.priorAmounts[prior] | decimal: 2 }}</td> }
                </tr>
              }
            </tbody>
          </table>
        </jx-table-scroll>
      }
      <dl>
        @if (overview().functions; as functions) { <dt>{{ 'departments.functions' | transloco }}</dt><dd>{{ functions }}</dd> }
        @if (overview().tasks; as tasks) { <dt>{{ 'departments.tasks' | transloco }}</dt><dd>{{ tasks }}</dd> }
      </dl>
    </section>
  `,
})
export class DepartmentOverview {
  readonly overview = input.required<Overview>();
  readonly year = input.required<number>();

  protected readonly years = computed(() => [String(this.year() - 1), String(this.year() - 2)]);
  /** Each group's first row spans the others. */
  protected readonly rows = computed(() => {
    const { structure } = this.overview();
    return structure.map((row, index) => ({
      ...row,
      index,
      span: structure[index - 1]?.group === row.group ? 0 : structure.filter(({ group }) => group === row.group).length,
    }));
  });
}
