import { printContent } from './figures.js';
import { FONT_LINE, wrapText } from './pdf-text.js';
import { placeCells, rowHeights } from './spans.js';
import type { DocumentTable, TableCell } from './table.js';

export const POINTS_PER_MM = 72 / 25.4;
/** 小五, what officials' tables are set in. */
export const TABLE_TEXT_SIZE = 9;
/** Lines stand closer than the font has them. */
export const TABLE_LINE = 0.9;
export const TABLE_LINE_HEIGHT = TABLE_TEXT_SIZE * FONT_LINE * TABLE_LINE;
export const CELL_PADDING = { x: 3, y: 2.5 } as const;
export const BORDER = 0.5;

/** A cell, or the part of it that stands on one page, with its text broken into lines. */
export interface LaidCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly lines: readonly string[];
}

/** Rows of a table with their heights in points, borders and padding included. */
export interface LaidRows {
  readonly heights: readonly number[];
  readonly cells: readonly LaidCell[];
}

/** Sets the texts of all cells; `widths` in points. */
export function layRows(table: DocumentTable, widths: readonly number[]): LaidRows {
  const cells = placeCells(table.rows).map(({ cell, row, column }): LaidCell => {
    const width = sum(widths.slice(column, column + cell.columnSpan)) - 2 * CELL_PADDING.x - BORDER;
    const text = printContent(cell.content).replace(/[^\S\n]/gu, ' ');
    return { cell, row, column, rowSpan: cell.rowSpan, lines: wrapText(text, width, { size: TABLE_TEXT_SIZE, bold: cell.heading }) };
  });
  return fitted(cells, table.rows.length);
}

/** Height that so many lines need in a cell. */
export function cellHeight(lines: number): number {
  return Math.max(1, lines) * TABLE_LINE_HEIGHT + 2 * CELL_PADDING.y + BORDER;
}

/** The first `count` rows and those behind them; cells over both are parted. */
export function partRows(rows: LaidRows, count: number): readonly [LaidRows, LaidRows] {
  const upper: LaidCell[] = [];
  const lower: LaidCell[] = [];
  for (const cell of rows.cells) {
    const end = cell.row + cell.rowSpan;
    if (end <= count) upper.push(cell);
    else if (cell.row >= count) lower.push({ ...cell, row: cell.row - count });
    else {
      const [above, below] = partCell(cell, sum(rows.heights.slice(cell.row, count)));
      upper.push({ ...cell, rowSpan: count - cell.row, lines: above });
      lower.push({ ...cell, row: 0, rowSpan: end - count, lines: below });
    }
  }
  return [fitted(upper, count, rows.heights.slice(0, count)), fitted(lower, rows.heights.length - count, rows.heights.slice(count))];
}

/** A merged name stands on both pages; only a text that is longer than its part of the page goes on. */
const LONGEST_REPEATED = 8;

function partCell({ lines }: LaidCell, height: number): readonly [readonly string[], readonly string[]] {
  if (lines.length <= LONGEST_REPEATED) return [lines, lines];
  const fitting = linesIn(height);
  return [lines.slice(0, fitting), lines.slice(fitting)];
}

/** Makes two rows of row `index`, the first of them at most `height` high: the lines that do not fit go on in the second. */
export function splitRow(rows: LaidRows, index: number, height: number): LaidRows {
  const fitting = linesIn(height);
  const cells = rows.cells.flatMap((cell): LaidCell[] => {
    if (cell.row > index) return [{ ...cell, row: cell.row + 1 }];
    if (cell.row + cell.rowSpan <= index) return [cell];
    if (cell.rowSpan > 1) return [{ ...cell, rowSpan: cell.rowSpan + 1 }];
    return [
      { ...cell, lines: cell.lines.slice(0, fitting) },
      { ...cell, row: index + 1, lines: cell.lines.slice(fitting) },
    ];
  });
  const { heights } = rows;
  return fitted(cells, heights.length + 1, [...heights.slice(0, index), 0, 0, ...heights.slice(index + 1)]);
}

function linesIn(height: number): number {
  return Math.max(1, Math.floor((height - cellHeight(1)) / TABLE_LINE_HEIGHT) + 1);
}

/** Gives the rows the heights that their cells need, and never less than they had. */
function fitted(cells: readonly LaidCell[], rowCount: number, before: readonly number[] = []): LaidRows {
  const needed = cells.map(({ row, rowSpan, lines }) => ({ row, rowSpan, height: cellHeight(lines.length) }));
  const kept = before.map((height, row) => ({ row, rowSpan: 1, height }));
  return { cells, heights: rowHeights(rowCount, [...kept, ...needed], cellHeight(1)) };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
