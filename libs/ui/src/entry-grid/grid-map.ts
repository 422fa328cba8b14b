import { controlIn, EntryControl, isWritable } from './entry-control.js';
import { layOut, Place } from './layout.js';

/** A rectangle of cells. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The controls of a table by row and column as they stand now; a merged cell has its control in every row it covers. */
export class GridMap {
  private readonly slots: (EntryControl | null)[][];
  private readonly places = new Map<EntryControl, Place>();

  constructor(table: HTMLTableElement) {
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    this.slots = layOut(rows.map((row) => [...row.cells])).map((cells) => cells.map((cell) => (cell ? controlIn(cell) : null)));
    this.slots.forEach((controls, row) => {
      controls.forEach((control, column) => {
        const place = control && this.places.get(control);
        if (place) place.rows = row - place.row + 1;
        else if (control) this.places.set(control, { row, column, rows: 1 });
      });
    });
  }

  get rows(): number {
    return this.slots.length;
  }

  get columns(): number {
    return this.slots[0]?.length ?? 0;
  }

  at(row: number, column: number): EntryControl | null {
    return this.slots[row]?.[column] ?? null;
  }

  placeOf(control: EntryControl): Place | null {
    return this.places.get(control) ?? null;
  }

  /** The next control that can be entered in this direction. */
  next(control: EntryControl, rowStep: number, columnStep: number): EntryControl | null {
    const place = this.places.get(control);
    if (!place) return null;
    let row = rowStep > 0 ? place.row + place.rows : place.row + rowStep;
    let column = place.column + columnStep;
    while (row >= 0 && row < this.rows && column >= 0 && column < this.columns) {
      const found = this.at(row, column);
      if (found && found !== control && !found.disabled) return found;
      row += rowStep;
      column += columnStep;
    }
    return null;
  }

  /** The control above, whether or not it can be changed. */
  above(control: EntryControl): EntryControl | null {
    return this.next(control, -1, 0);
  }

  /** Each control of a block once, rows first. */
  controlsIn(block: Block): EntryControl[] {
    const found = new Set<EntryControl>();
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        const control = this.at(row, column);
        if (control) found.add(control);
      }
    }
    return [...found];
  }

  writableIn(block: Block): EntryControl[] {
    return this.controlsIn(block).filter(isWritable);
  }
}

/** The block that two cells span, the covered rows of merged cells included. */
export function blockBetween(one: Place, other: Place): Block {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row + one.rows, other.row + other.rows) - 1,
    right: Math.max(one.column, other.column),
  };
}
