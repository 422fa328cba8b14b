import type { TableCell } from './table.js';

/**
 * For each position the length of the run of equal neighbours that begins there, and 0 inside a run:
 * `['产出', '产出', '效益']` gives `[2, 0, 1]`. What is equal is merged into one cell.
 */
export function runLengths(values: readonly string[]): number[] {
  const lengths = values.map(() => 0);
  let start = 0;
  values.forEach((value, index) => {
    if (value !== values[start]) start = index;
    lengths[start] = index - start + 1;
  });
  return lengths;
}

export interface PlacedCell {
  cell: TableCell;
  /** Zero-based position of the upper left corner. */
  row: number;
  column: number;
}

/** Where each cell stands once the cells that span rows and columns have pushed the others aside. */
export function placeCells(rows: readonly (readonly TableCell[])[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  const taken = new Set<string>();
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row}:${column}`)) column += 1;
      placed.push({ cell, row, column });
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.columnSpan; right += 1) taken.add(`${row + down}:${column + right}`);
      }
      column += cell.columnSpan;
    }
  });
  return placed;
}

export interface CellHeight {
  /** Zero-based row of the table in which the cell begins. */
  row: number;
  rowSpan: number;
  height: number;
}

/** Row heights, none below `lowest`, that give every cell the height it needs; one over several rows shares what is missing among them. */
export function rowHeights(rowCount: number, cells: readonly CellHeight[], lowest: number): number[] {
  const heights = Array.from({ length: rowCount }, () => lowest);
  for (const { row, rowSpan, height } of [...cells].sort((left, right) => left.rowSpan - right.rowSpan)) {
    const available = heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0);
    const missing = Math.max(0, height - available) / rowSpan;
    for (let index = row; index < row + rowSpan; index += 1) heights[index] = (heights[index] ?? lowest) + missing;
  }
  return heights;
}
