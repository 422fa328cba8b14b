import { booleanAttribute, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { IndicatorView } from '@jixiao/contracts/views';

import { TableScroll } from '../tables/table-scroll.js';
import { classOrder, ClassNamePipe } from './class-name.pipe.js';
import { mergeByClass } from './merge-by-class.js';

/** The indicators of one goal as the target form shows them: merged levels, target, basis, the two years before. */
@Component({
  selector: 'jx-indicator-table',
  imports: [TranslocoPipe, ClassNamePipe, TableScroll],
  template: `
    <jx-table-scroll [label]="caption()">
      <table class="form-table">
        <caption>{{ caption() }}</caption>
        <thead>
          <tr>
            <th scope="col" class="level">{{ 'indicator.firstLevel' | transloco }}</th>
            <th scope="col" class="level">{{ 'indicator.secondLevel' | transloco }}</th>
            <th scope="col" class="stays">{{ 'indicator.name' | transloco }}</th>
            @if (withHistory()) {
              <th scope="col" class="value">{{ 'indicator.yearValue' | transloco: { year: year() - 2 } }}</th>
              <th scope="col" class="value">{{ 'indicator.yearValue' | transloco: { year: year() - 1 } }}</th>
            }
            <th scope="col" class="value">{{ 'indicator.target' | transloco }}</th>
            <th scope="col">{{ 'indicator.basis' | transloco }}</th>
            <th scope="col" class="number">{{ 'indicator.weight' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.item.id) {
            <tr>
              @if (row.firstLevel; as cell) {
                <th scope="rowgroup" class="level" [attr.rowspan]="cell.span">{{ cell.code | className: year() }}</th>
              }
              @if (row.secondLevel; as cell) {
                <th scope="rowgroup" class="level" [attr.rowspan]="cell.span">{{ cell.code | className: year() }}</th>
              }
              <td class="name stays">{{ row.item.name }}</td>
              @if (withHistory()) {
                <td class="value">{{ row.item.twoYearsBefore || '—' }}</td>
                <td class="value">{{ row.item.yearBefore || '—' }}</td>
              }
              <td class="value strong">{{ row.item.target || '—' }}</td>
              <td>
                @if (row.item.basis; as basis) {
                  {{ 'basis.' + basis | transloco }}
                } @else if (!row.item.basisNote) {
                  <span class="muted">—</span>
                }
                @if (row.item.basisNote) {
                  <small>{{ row.item.basisNote }}</small>
                }
              </td>
              <td class="number">{{ row.item.weight ?? '—' }}</td>
            </tr>
          } @empty {
            <tr>
              <td class="empty" [attr.colspan]="withHistory() ? 8 : 6">{{ 'indicator.none' | transloco }}</td>
            </tr>
          }
        </tbody>
      </table>
    </jx-table-scroll>
  `,
})
export class IndicatorTable {
  readonly indicators = input.required<readonly IndicatorView[]>();
  readonly year = input.required<number>();
  readonly caption = input.required<string>();
  readonly withHistory = input(false, { transform: booleanAttribute });

  protected readonly rows = computed(() => mergeByClass(this.indicators(), classOrder(this.year())));
}
