import { Component, computed, inject, input, output } from '@angular/core';
import type { ImportFinding, ImportItem } from '@jixiao/contracts/views';
import { placeKey } from '@jixiao/domain/budget-document';
import { ChoiceFilter } from '@jixiao/ui/filters';
import { BilingualPipe } from '@jixiao/ui/language';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { CellEditing } from './cell-editing';
import { PlacePipe } from './place.pipe';
import { type Correction, SourceCell } from './source-cell';
import { suggestedCell } from './suggested-cell';
import type { FindingFilter } from './with-findings';

/** Everything that was noticed in a document, with the cells to be mended. */
@Component({
  selector: 'jx-finding-table',
  imports: [TranslocoPipe, NzButtonComponent, BilingualPipe, ChoiceFilter, TableScroll, PlacePipe, SourceCell],
  styles: `
    td { vertical-align: top; }
    .cells { display: flex; flex-wrap: wrap; gap: 4px; }
    .severity { white-space: nowrap; font-weight: 600; }
    .error { color: var(--bad); }
    .warning { color: var(--warn); }
    .info { color: var(--muted); }
    .where { color: var(--muted); font-size: 12px; }
    .part { padding: 0; border: 0; background: none; color: var(--link); cursor: pointer; font: inherit; text-align: left; }
  `,
  templateUrl: './finding-table.html',
})
export class FindingTable {
  private readonly cells = inject(CellEditing);

  readonly findings = input.required<readonly ImportFinding[]>();
  readonly items = input.required<readonly ImportItem[]>();
  readonly filter = input.required<FindingFilter>();
  readonly editable = input.required<boolean>();
  readonly more = input.required<boolean>();
  readonly loading = input(false);
  readonly filtered = output<FindingFilter>();
  readonly wanted = output();
  readonly corrected = output<Correction>();
  readonly opened = output<string>();

  protected readonly severities = ['error', 'warning', 'info'] as const;
  protected readonly withFindings = computed(() => this.items().filter(({ findings }) => findings.error + findings.warning + findings.info > 0));
  protected readonly names = computed(() => new Map(this.items().map(({ key, name }) => [key, name])));

  protected narrow(part: { severity?: string; item?: string }): void {
    const severity = this.severities.find((each) => each === part.severity) ?? '';
    this.filtered.emit({ severity: part.severity === undefined ? this.filter().severity : severity, item: part.item ?? this.filter().item });
  }

  protected pointed(finding: ImportFinding, place: object): boolean {
    return finding.where.some((each) => placeKey(each) === placeKey(place));
  }

  protected readonly scopeOf = scopeOf;

  protected suggestion(finding: ImportFinding) {
    return this.editable() ? suggestedCell(finding) : null;
  }

  /** Puts the suggestion into the field of the cell, for the person to look at and keep. */
  protected suggest(finding: ImportFinding): void {
    const suggested = suggestedCell(finding);
    if (suggested) this.cells.begin(suggested.cell, scopeOf(finding), suggested.text);
  }
}

function scopeOf({ ordinal }: ImportFinding): string {
  return `finding-${ordinal}`;
}
