import { writtenCells, type Line, type LineCell } from './lines.js';
import { bareLabel } from './texts.js';

/** Columns of a small table inside a form, by what their headers are called. */
export type ColumnLabels<Key extends string> = readonly (readonly [RegExp, Key])[];

export class FormColumns<Key extends string> {
  readonly #columns: ReadonlyMap<Key, number>;

  constructor(columns: ReadonlyMap<Key, number>) {
    this.#columns = columns;
  }

  /** The columns that a header line names, or null where it lacks one of `needed`. */
  static of<Key extends string>(line: Line, labels: ColumnLabels<Key>, needed: readonly Key[]): FormColumns<Key> | null {
    if (line.kind !== 'row') return null;
    const columns = new Map<Key, number>();
    for (const { cell, column } of writtenCells(line)) {
      const key = labels.find(([pattern]) => pattern.test(bareLabel(cell.text)))?.[1];
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    return needed.every((key) => columns.has(key)) ? new FormColumns(columns) : null;
  }

  /** How many columns the header names. */
  get size(): number {
    return this.#columns.size;
  }

  column(key: Key): number | undefined {
    return this.#columns.get(key);
  }

  cell(line: Line, key: Key): LineCell | undefined {
    const column = this.#columns.get(key);
    return column === undefined ? undefined : line.cells[column];
  }
}
