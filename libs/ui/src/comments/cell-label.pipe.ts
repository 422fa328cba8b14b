import { inject, Pipe, PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/** What the page calls a cell: the indicator, goal, source of funds or line, and the column. */
@Pipe({ name: 'cellLabel', pure: false })
export class CellLabelPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);

  /** `names` are the names of indicators and goals by id. */
  transform(cell: string, names: ReadonlyMap<string, string>): string {
    const [kind, owner = '', column = ''] = cell.split(':');
    switch (kind) {
      case 'indicator':
      case 'goal':
        return this.join(names.get(owner) ?? this.transloco.translate(`comment.gone.${kind}`), column);
      case 'execution':
        return this.join(this.transloco.translate(`execution.${owner}`), column);
      case 'basics':
        return this.transloco.translate(`project.${owner}`);
      case 'budget':
        return this.transloco.translate(column === '' ? `cell.${owner}` : `cell.row.${owner}`, { row: column });
      case 'table':
        return column === ''
          ? this.transloco.translate(`disclosure.kind.${owner}`)
          : this.transloco.translate('disclosure.row', { table: this.transloco.translate(`disclosure.kind.${owner}`), row: Number(column) + 1 });
      case 'overview':
        return this.transloco.translate('disclosure.structure', { row: Number(owner) + 1 });
      case 'project':
        return this.transloco.translate('disclosure.project', { name: names.get(owner) ?? '' });
      case 'goals':
        return this.transloco.translate(`goal.${owner}`);
      default:
        return this.transloco.translate('comment.whole');
    }
  }

  private join(row: string, column: string): string {
    return `${row} · ${this.transloco.translate(`field.${column}`)}`;
  }
}
