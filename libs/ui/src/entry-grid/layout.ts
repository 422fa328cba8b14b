export interface Spanning {
  rowSpan: number;
  colSpan: number;
}

/** The place of a cell among rows and columns, with the rows that it covers. */
export interface Place {
  row: number;
  column: number;
  rows: number;
}

/**
 * Which cell covers which row and column, merged cells counted as a browser draws them: the cells of a row fill the
 * places that cells from above leave free.
 */
export function layOut<Cell extends Spanning>(rows: readonly (readonly Cell[])[]): (Cell | null)[][] {
  const slots: (Cell | null)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (slots[row]?.[column] != null) column += 1;
      cover(slots, cell, row, column);
      column += cell.colSpan;
    }
  });
  const width = Math.max(0, ...slots.map((slot) => slot.length));
  return slots.map((slot) => Array.from({ length: width }, (_, column) => slot[column] ?? null));
}

function cover<Cell extends Spanning>(slots: (Cell | null)[][], cell: Cell, top: number, left: number): void {
  for (const slot of slots.slice(top, top + cell.rowSpan)) {
    for (let column = left; column < left + cell.colSpan; column += 1) slot[column] = cell;
  }
}
