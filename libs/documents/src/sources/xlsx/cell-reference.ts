/** Excel's last column and row. */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Both counted from 1; everything in between is one cell. */
export interface MergedCells {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** `D7` as row 7, column 4; null for anything else. */
export function cellPosition(reference: string): CellPosition | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const row = Number(digits);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** `A1:C2`; null for a single cell and for anything else. */
export function mergedCells(reference: string): MergedCells | null {
  const [start, end] = reference.split(':').map(cellPosition);
  if (!start || !end || start.row > end.row || start.column > end.column) return null;
  return { from: start, to: end };
}
