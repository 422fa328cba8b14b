import type { SourcePlace } from '@jixiao/domain/budget-document';
import type { CellBudget } from '../limits.js';
import type { XmlAttributes } from '../office/index.js';
import type { SourceTable } from '../source-document.js';

/** Word allows 63 columns. */
const MOST_COLUMNS = 1000;

interface OpenCell {
  lines: string[];
  span: number;
  merge: 'start' | 'continued' | null;
}

interface WrittenCell {
  text: string;
  readonly place: SourcePlace;
  rowSpan?: number;
  columnSpan?: number;
}

interface WrittenRow {
  readonly cells: WrittenCell[];
  readonly place: SourcePlace;
}

/** A table while its rows are read. A cell that continues the one above it lengthens that one. */
export class TableUnderConstruction {
  readonly block: SourceTable;
  private readonly rows: WrittenRow[] = [];
  /** Cells that a merge from above may lengthen, by the column of the grid in which they begin. */
  private readonly above = new Map<number, { cell: WrittenCell; untilRow: number }>();
  private cell: OpenCell | null = null;
  private column = 0;

  constructor(
    private readonly number: number,
    private readonly budget: CellBudget,
  ) {
    this.block = { kind: 'table', rows: this.rows, place: { table: number } };
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'tr') this.openRow();
    else if (name === 'tc') this.cell = { lines: [], span: 1, merge: null };
    else if (name === 'gridBefore') this.leaveOut(countOf(attributes));
    else if (this.cell && name === 'gridSpan') this.cell.span = Math.max(1, countOf(attributes));
    else if (this.cell && name === 'vMerge') this.cell.merge = attributes['val'] === 'restart' ? 'start' : 'continued';
  }

  addParagraph(text: string): void {
    this.cell?.lines.push(text);
  }

  close(name: string): void {
    if (name === 'tc' && this.cell) this.closeCell(this.cell);
  }

  private openRow(): void {
    this.column = 0;
    this.rows.push({ cells: [], place: { table: this.number, row: this.rows.length + 1 } });
  }

  /** A row may begin further right than the table; an empty cell keeps the columns in line. */
  private leaveOut(columns: number): void {
    if (columns > 0) this.closeCell({ lines: [], span: columns, merge: null });
  }

  private closeCell({ lines, span, merge }: OpenCell): void {
    this.cell = null;
    const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
    const column = this.column;
    this.column += span;
    const upper = this.above.get(column);
    if (merge === 'continued' && upper?.untilRow === this.rows.length - 1) {
      upper.cell.rowSpan = (upper.cell.rowSpan ?? 1) + 1;
      if (text !== '') upper.cell.text += `\n${text}`;
      upper.untilRow += 1;
      return;
    }
    const cell = this.write(text, span);
    if (merge === null) this.above.delete(column);
    else if (cell) this.above.set(column, { cell, untilRow: this.rows.length });
  }

  private write(text: string, span: number): WrittenCell | null {
    const row = this.rows.at(-1);
    if (!row) return null;
    this.budget.spend();
    const place = { ...row.place, cell: row.cells.length + 1 };
    const cell: WrittenCell = span === 1 ? { text, place } : { text, place, columnSpan: span };
    row.cells.push(cell);
    return cell;
  }
}

function countOf({ val }: XmlAttributes): number {
  const count = Number(val);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : 0;
}
