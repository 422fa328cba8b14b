import { cellHeight, partRows, splitRow, sum, type LaidRows } from './pdf-rows.js';

/** A row that takes more of a page than this part may be parted rather than leave the page empty. */
const HIGHEST_UNSPLIT = 0.5;
/** A part of a row has at least so many lines. */
const FEWEST_LINES = 3;

/** What of a table stands on one page; null where nothing of it fits below what is there already. */
export interface TableFragment {
  readonly rows: LaidRows;
  readonly height: number;
}

/**
 * Distributes a table over pages of `pageHeight` points, of which the first has `room` left. The `headerRows` at the top stand on every page.
 * The first fragment is null where the table begins on the next page.
 */
export function tableFragments(table: LaidRows, headerRows: number, room: number, pageHeight: number): (TableFragment | null)[] {
  const [header, body] = partRows(table, repeatable(table, headerRows, pageHeight));
  const headerHeight = sum(header.heights);
  const fragments: (TableFragment | null)[] = [];
  if (body.heights.length === 0) return headerHeight <= room ? [fragment(header)] : [null, fragment(header)];
  let rest = body;
  for (let left = room; rest.heights.length > 0; left = pageHeight) {
    const [upper, lower] = firstPart(rest, left - headerHeight, { pageHeight: pageHeight - headerHeight, isFresh: left === pageHeight });
    fragments.push(upper === null ? null : fragment(joined(header, upper)));
    rest = lower;
  }
  return fragments;
}

/** A header that takes half the page is none. */
function repeatable(table: LaidRows, headerRows: number, pageHeight: number): number {
  return sum(table.heights.slice(0, headerRows)) <= pageHeight / 2 ? headerRows : 0;
}

function firstPart(
  rows: LaidRows,
  room: number,
  { pageHeight, isFresh }: { readonly pageHeight: number; readonly isFresh: boolean },
): readonly [LaidRows | null, LaidRows] {
  const fitting = fittingRows(rows.heights, room);
  if (fitting === rows.heights.length) return [rows, NO_ROWS];
  const parted = withSplitRow(rows, fitting, room - sum(rows.heights.slice(0, fitting)), pageHeight, isFresh);
  for (let count = fitting + (parted === rows ? 0 : 1); count > 0; count -= 1) {
    if (parted === rows && isHeadingRow(rows, count - 1) && (count > 1 || !isFresh)) continue;
    const [upper, lower] = partRows(parted, count);
    if (sum(upper.heights) <= room || (count === 1 && isFresh)) return [upper, lower];
  }
  return isFresh ? partRows(parted, Math.max(1, fitting)) : [null, rows];
}

const NO_ROWS: LaidRows = { heights: [], cells: [] };

function fittingRows(heights: readonly number[], room: number): number {
  let used = 0;
  const beyond = heights.findIndex((height) => (used += height) > room);
  return beyond < 0 ? heights.length : beyond;
}

/** The row that does not fit any more, parted where it is so high that the page would stay half empty. */
function withSplitRow(rows: LaidRows, index: number, room: number, pageHeight: number, isFresh: boolean): LaidRows {
  const height = rows.heights[index] ?? 0;
  const mustSplit = isFresh && index === 0;
  if (mustSplit) return height > room ? splitRow(rows, index, room) : rows;
  return height > pageHeight * HIGHEST_UNSPLIT && room >= cellHeight(FEWEST_LINES) ? splitRow(rows, index, room) : rows;
}

/** A heading must not stand alone at the foot of a page. */
function isHeadingRow({ cells }: LaidRows, row: number): boolean {
  const own = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan);
  return own.length > 0 && own.every(({ cell }) => cell.heading);
}

function joined(header: LaidRows, body: LaidRows): LaidRows {
  const offset = header.heights.length;
  return {
    heights: [...header.heights, ...body.heights],
    cells: [...header.cells, ...body.cells.map((cell) => ({ ...cell, row: cell.row + offset }))],
  };
}

function fragment(rows: LaidRows): TableFragment {
  return { rows, height: sum(rows.heights) };
}
