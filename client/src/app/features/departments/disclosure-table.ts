import { Component, computed, input, signal } from '@angular/core';
import type { DisclosureTableView } from '@jixiao/contracts/views';
import { DecimalPipe } from '@jixiao/ui/numbers';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

/** So many rows are drawn at first; a region's table of projects may have thousands. */
const ROWS = 200;

/** A disclosure table as it is printed. */
@Component({
  selector: 'jx-disclosure-table',
  imports: [TranslocoPipe, DecimalPipe, TableScroll],
  styles: `
    .above { display: flex; justify-content: space-between; gap: 16px; margin: 0 0 6px; color: var(--muted); }
    .above :last-child { margin-left: auto; }
    .note { margin: 8px 0 0; }
    .form-table th { white-space: normal; min-width: 72px; }
    .form-table thead tr + tr th { top: var(--first-row, 39px); }
    .form-table td { min-width: 72px; }
    .form-table td:not(.number) { white-space: nowrap; }
    .form-table td.long { min-width: 200px; white-space: normal; }
    td.center { text-align: center; }
  `,
  template: `
    <p class="above">
      @if (table().fileName; as file) { <span>{{ 'disclosure.source' | transloco: { file } }}</span> }
      <span>{{ 'disclosure.unit' | transloco: { unit: table().moneyUnit } }}</span>
    </p>
    <jx-table-scroll [label]="table().title">
      <table class="form-table">
        <thead>
          @for (row of table().header; track $index) {
            <tr>
              @for (cell of row; track $index) {
                <th scope="col" [attr.rowspan]="cell.rowSpan" [attr.colspan]="cell.columnSpan">{{ cell.text }}</th>
              }
            </tr>
          }
        </thead>
        <tbody>
          @for (line of shown(); track $index) {
            <tr>
              @for (cell of line; track $index) {
                @if (cell.isAmount) {
                  <td class="number" [attr.data-cell]="cell.cell" [attr.tabindex]="cell.cell ? -1 : null">{{ cell.text | decimal: 2 }}</td>
                } @else {
                  <td [class.center]="cell.centered" [class.long]="cell.text.length > 14" [attr.data-cell]="cell.cell" [attr.tabindex]="cell.cell ? -1 : null">{{ cell.text }}</td>
                }
              }
            </tr>
          }
        </tbody>
      </table>
    </jx-table-scroll>
    @if (hidden() > 0) {
      <p><button type="button" class="link no-print" (click)="limit.set(table().lines.length)">{{ 'disclosure.more' | transloco: { count: hidden() } }}</button></p>
    }
    @if (table().note; as note) { <p class="note">{{ note }}</p> }
  `,
})
export class DisclosureTable {
  readonly table = input.required<DisclosureTableView>();

  protected readonly limit = signal(ROWS);
  protected readonly shown = computed(() => this.table().lines.slice(0, this.limit()));
  protected readonly hidden = computed(() => this.table().lines.length - this.shown().length);
}
