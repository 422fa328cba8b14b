import { booleanAttribute, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { IndicatorView } from '@jixiao/contracts/views';

import { CellFindings } from '../findings/cell-findings.js';
import { NO_FINDINGS } from '../findings/findings-by-cell.js';
import { TableScroll } from '../tables/table-scroll.js';
import { classOrder, ClassNamePipe } from './class-name.pipe.js';
import { mergeByClass } from './merge-by-class.js';

/** The indicators of one goal as the target form shows them: merged levels, target, basis, the two years before. */
@Component({
  selector: 'jx-indicator-table',
  imports: [TranslocoPipe, CellFindings, ClassNamePipe, TableScroll],
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
            @let cell = 'indicator:' + row.item.id + ':';
            <tr>
              @if (row.firstLevel; as merged) {
                <th scope="rowgroup" class="level" [attr.rowspan]="merged.span">{{ merged.code | className: year() }}</th>
              }
              @if (row.secondLevel; as merged) {
                <th scope="rowgroup" class="level" [attr.rowspan]="merged.span">{{ merged.code | className: year() }}</th>
              }
              <td class="name stays" tabindex="-1" [attr.data-cell]="cell + 'name'">{{ row.item.name }}<jx-cell-findings [findings]="findings().get(cell + 'name')" /></td>
              @if (withHistory()) {
                <td class="value" tabindex="-1" [attr.data-cell]="cell + 'twoYearsBefore'">{{ row.item.twoYearsBefore || '—' }}<jx-cell-findings [findings]="findings().get(cell + 'twoYearsBefore')" /></td>
                <td class="value" tabindex="-1" [attr.data-cell]="cell + 'yearBefore'">{{ row.item.yearBefore || '—' }}<jx-cell-findings [findings]="findings().get(cell + 'yearBefore')" /></td>
              }
              <td class="value strong" tabindex="-1" [attr.data-cell]="cell + 'target'">{{ row.item.target || '—' }}<jx-cell-findings [findings]="findings().get(cell + 'target')" /></td>
              <td tabindex="-1" [attr.data-cell]="cell + 'basis'">
                @if (row.item.basis; as basis) {
                  {{ 'basis.' + basis | transloco }}
                } @else if (!row.item.basisNote) {
                  <span class="muted">—</span>
                }
                @if (row.item.basisNote) {
                  <small>{{ row.item.basisNote }}</small>
                }
                <jx-cell-findings [findings]="findings().get(cell + 'basis')" />
              </td>
              <td class="number" tabindex="-1" [attr.data-cell]="cell + 'weight'">{{ row.item.weight ?? '—' }}<jx-cell-findings [findings]="findings().get(cell + 'weight')" /></td>
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
  /** What the rules noticed, by cell. */
  readonly findings = input(NO_FINDINGS);
  readonly withHistory = input(false, { transform: booleanAttribute });

  protected readonly rows = computed(() => mergeByClass(this.indicators(), classOrder(this.year())));
}
