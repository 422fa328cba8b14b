import { rowHeights, type CellHeight } from './spans.js';

/** Excel's limit is 409 points. */
const HIGHEST_ROW = 400;
const LOWEST_ROW = 20;
/** Points of the body text, to which the next two belong. */
const BODY_SIZE = 10;
const LINE = 15;
const PADDING = 6;
/** Half a Chinese character of 10 points, in millimetres, with a little room for fonts that run wider. */
const HALF_CHARACTER_MM = 1.9;
const CELL_PADDING_MM = 2;

/** How a row of a table stands in a sheet: as so many sheet rows of this height in points. */
export interface PhysicalRow {
  count: number;
  height: number;
}

/** Height in points that a text of a size needs when it wraps at a width in millimetres. Excel does not fit merged cells by itself. */
export function neededHeight(text: string, width: number, size = BODY_SIZE): number {
  const scale = size / BODY_SIZE;
  const perLine = Math.max(2, Math.floor((width - CELL_PADDING_MM) / (HALF_CHARACTER_MM * scale)));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / perLine)), 0);
  return lines * LINE * scale + PADDING;
}

/** Row heights that give every cell the height it needs; a cell over several rows shares what is missing among them. */
export function physicalRows(rowCount: number, cells: readonly CellHeight[]): PhysicalRow[] {
  return rowHeights(rowCount, cells, LOWEST_ROW).map((height) => {
    const count = Math.ceil(height / HIGHEST_ROW);
    return { count, height: Math.ceil(height / count) };
  });
}

/** Chinese characters and full-width signs count two, the others one. */
function halfWidths(line: string): number {
  return [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
