import { Component, computed, input, output, signal } from '@angular/core';
import type { ImportCell, ImportItemView, ImportLine } from '@jixiao/contracts/views';
import { placeBehind, placeKey } from '@jixiao/domain/budget-document';
import { FindingList } from '@jixiao/ui/findings';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { PlacePipe } from './place.pipe';
import { ReadValue } from './read-value';
import { type Correction, SourceCell } from './source-cell';

/** Values that differ from what is stored, or that nothing keeps. */
const TELLING = new Set(['new', 'changed', 'removed']);

/** A part of the document line by line: the source on the left, what was read from it on the right. */
@Component({
  selector: 'jx-source-lines',
  imports: [TranslocoPipe, NzButtonComponent, FindingList, TableScroll, PlacePipe, ReadValue, SourceCell],
  styles: `
    .at { width: 1%; white-space: nowrap; color: var(--muted); font-size: 12px; vertical-align: top; }
    td { vertical-align: top; }
    .source { width: 50%; min-width: 260px; }
    .cells { display: flex; flex-wrap: wrap; gap: 4px; align-items: flex-start; }
    tr:not(:hover, :focus-within) .adds { opacity: 0; }
    .only { display: flex; gap: 6px; align-items: center; margin-bottom: 8px; }
  `,
  templateUrl: './source-lines.html',
})
export class SourceLines {
  readonly part = input.required<ImportItemView>();
  readonly year = input.required<number>();
  readonly editable = input.required<boolean>();
  readonly loading = input(false);
  readonly corrected = output<Correction>();
  readonly more = output();

  /** Only lines with a difference or a finding. */
  protected readonly onlyTelling = signal(false);
  protected readonly lines = computed(() => this.part().source.filter((line) => !this.onlyTelling() || isTelling(line)));

  protected pointedAt(line: ImportLine, { place }: ImportCell): boolean {
    const key = placeKey(place);
    return line.findings.some(({ where }) => where.some((each) => placeKey(each) === key));
  }

  protected behind(line: ImportLine): ImportCell {
    return { place: placeBehind(line.place, line.cells.at(-1)?.place), text: '', original: null };
  }
}

function isTelling({ findings, values, cells }: ImportLine): boolean {
  return findings.length > 0 || values.some(({ state }) => TELLING.has(state)) || cells.some(({ original }) => original !== null);
}
