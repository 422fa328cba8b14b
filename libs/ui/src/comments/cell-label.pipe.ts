import { inject, Pipe, PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/** What the page calls a cell: the indicator or source of funds, and the column. */
@Pipe({ name: 'cellLabel', pure: false })
export class CellLabelPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);

  /** `names` are the names of the indicators by id. */
  transform(cell: string, names: ReadonlyMap<string, string>): string {
    const [kind, owner = '', column = ''] = cell.split(':');
    if (kind === 'indicator') return this.join(names.get(owner) ?? this.transloco.translate('comment.goneIndicator'), column);
    if (kind === 'execution') return this.join(this.transloco.translate(`execution.${owner}`), column);
    return this.transloco.translate('comment.whole');
  }

  private join(row: string, column: string): string {
    return `${row} · ${this.transloco.translate(`field.${column}`)}`;
  }
}
