import { CodedError } from '@jixiao/domain/errors';
import type { CellBudget } from '../limits.js';
import type { XmlAttributes, XmlHandler } from '../office/index.js';
import { cellPosition, LAST_ROW, mergedCells, type CellPosition, type MergedCells } from './cell-reference.js';
import type { CellText } from './cell-text.js';

/** A row with the cells that hold something, in the order of their columns. */
export interface FilledRow {
  readonly row: number;
  readonly cells: { readonly column: number; readonly text: string }[];
}

/** Takes the cells of a sheet as its part is scanned; formulas are taken by their kept results. */
export class SheetReader implements XmlHandler {
  readonly rows: FilledRow[] = [];
  readonly merges: MergedCells[] = [];
  readonly formulas: CellPosition[] = [];
  /** Formulas whose result the file does not keep. */
  readonly unsolved: CellPosition[] = [];
  private row = 0;
  private column = 0;
  private type = 'n';
  private style = 0;
  private value: string | null = null;
  private formula: string | null = null;
  private collecting: 'value' | 'formula' | null = null;
  private inReading = false;

  constructor(
    private readonly texts: CellText,
    private readonly budget: CellBudget,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'rPh') this.inReading = true;
    else if (name === 'v' || name === 't') this.collect('value');
    else if (name === 'f') this.collect('formula');
    else if (name === 'mergeCell') this.addMerge(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.collecting === 'value') this.value = (this.value ?? '') + text;
    else if (this.collecting === 'formula') this.formula = (this.formula ?? '') + text;
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.inReading = false;
    this.collecting = null;
  }

  private openRow({ r }: XmlAttributes): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    if (!(row > this.row && row <= LAST_ROW)) throw new CodedError('document.broken');
    this.row = row;
    this.column = 0;
    this.rows.push({ row, cells: [] });
  }

  private openCell({ r, t, s }: XmlAttributes): void {
    const column = r === undefined ? this.column + 1 : (cellPosition(r)?.column ?? 0);
    if (column <= this.column) throw new CodedError('document.broken');
    this.column = column;
    this.type = t ?? 'n';
    this.style = Number(s ?? 0);
    this.value = null;
    this.formula = null;
  }

  private collect(what: 'value' | 'formula'): void {
    if (this.inReading) return;
    this.collecting = what;
    if (what === 'formula') this.formula ??= '';
  }

  private closeCell(): void {
    const position = { row: this.row, column: this.column };
    const isFormula = this.formula !== null;
    if (isFormula) (this.value === null ? this.unsolved : this.formulas).push(position);
    const text =
      this.value === null ? this.formulaText() : this.texts.of({ type: this.type, style: this.style, value: this.value, isFormula });
    if (text === '') return;
    this.budget.spend();
    this.rows.at(-1)?.cells.push({ column: this.column, text });
  }

  private formulaText(): string {
    return this.formula === null || this.formula === '' ? '' : `=${this.formula}`;
  }

  private addMerge(reference: string): void {
    const merge = mergedCells(reference);
    if (!merge) return;
    this.budget.spend();
    this.merges.push(merge);
  }
}
