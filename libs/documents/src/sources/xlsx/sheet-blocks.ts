import type { CellBudget } from '../limits.js';
import type { SourceBlock, SourceCell, SourceRow } from '../source-document.js';
import type { MergedCells } from './cell-reference.js';
import type { FilledRow } from './sheet-reader.js';

export interface SheetPart {
  readonly sheet: string;
  readonly rows: readonly FilledRow[];
  readonly merges: readonly MergedCells[];
  /** Tables of the sheets before. */
  readonly tablesBefore: number;
}

interface GridCell {
  readonly text: string;
  readonly column: number;
  readonly merge: MergedCells | null;
}

interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/**
 * Paragraphs and tables of a sheet. An empty row ends a table; rows of a single cell before the first row of several (title, unit) are
 * paragraphs. Cells that a merge covers are left out, empty ones stand up to the last filled cell of their row.
 */
export function sheetBlocks(part: SheetPart, budget: CellBudget): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let tables = part.tablesBefore;
  for (const group of groupsOf(gridRows(part, budget))) {
    const begin = group.findIndex(({ cells }) => cells.filter(({ text }) => text !== '').length > 1);
    const titles = begin < 0 ? group : group.slice(0, begin);
    for (const row of titles) blocks.push(...paragraphs(row, part.sheet));
    if (begin < 0) continue;
    tables += 1;
    const rows = tableRows(group.slice(begin), part.sheet, tables);
    blocks.push({ kind: 'table', rows, place: { sheet: part.sheet, row: group[begin]?.row ?? 1, table: tables } });
  }
  return blocks;
}

/** Every row with its cells in place; a row of which all cells are covered from above has none. */
function gridRows({ rows, merges }: SheetPart, budget: CellBudget): GridRow[] {
  const byRow = new Map<number, MergedCells[]>();
  for (const merge of merges) byRow.set(merge.from.row, [...(byRow.get(merge.from.row) ?? []), merge]);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const lastColumn = filled.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const coveredUntil = new Map<number, number>();
  const known = new Map(filled.map((row) => [row.row, row]));
  const numbers = new Set([...known.keys(), ...byRow.keys()]);
  return [...numbers]
    .sort((left, right) => left - right)
    .map((row) => {
      const begun = coverFrom(row, byRow.get(row) ?? [], { coveredUntil, lastColumn, budget });
      const texts = new Map(known.get(row)?.cells.map(({ column, text }) => [column, text]));
      const end = Math.max(known.get(row)?.cells.at(-1)?.column ?? 0, ...begun.keys());
      const cells: GridCell[] = [];
      for (let column = 1; column <= end; column += 1) {
        const merge = begun.get(column) ?? null;
        if (merge === null && (coveredUntil.get(column) ?? 0) >= row) continue;
        cells.push({ column, text: texts.get(column) ?? '', merge });
      }
      budget.spend(cells.length);
      return { row, cells };
    });
}

/** Marks what the merges of this row cover and gives those that begin here by column; one that overlaps an earlier one does not count. */
function coverFrom(
  row: number,
  merges: readonly MergedCells[],
  { coveredUntil, lastColumn, budget }: { coveredUntil: Map<number, number>; lastColumn: number; budget: CellBudget },
): Map<number, MergedCells> {
  const begun = new Map<number, MergedCells>();
  for (const merge of merges) {
    const { from, to } = merge;
    const right = Math.min(to.column, Math.max(lastColumn, from.column));
    budget.spend(right - from.column + 1);
    let isFree = true;
    for (let column = from.column; column <= right; column += 1) if ((coveredUntil.get(column) ?? 0) >= row) isFree = false;
    if (!isFree) continue;
    for (let column = from.column; column <= right; column += 1) coveredUntil.set(column, to.row);
    begun.set(from.column, merge);
  }
  return begun;
}

/** Rows without a gap between them; what a merge covers is no gap. */
function groupsOf(rows: readonly GridRow[]): GridRow[][] {
  const groups: GridRow[][] = [];
  let reaches = 0;
  for (const row of rows) {
    const isEmpty = row.cells.every(({ text }) => text === '');
    if (isEmpty && row.row > reaches) continue;
    if (row.row > reaches + 1 || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(row);
    reaches = Math.max(reaches, row.row, ...row.cells.flatMap(({ merge, text }) => (merge && text !== '' ? [merge.to.row] : [])));
  }
  return groups;
}

function paragraphs({ row, cells }: GridRow, sheet: string): SourceBlock[] {
  return cells
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, column }) => ({ kind: 'paragraph', text, place: { sheet, row, cell: 1, column } }));
}

/** Rows without cells of their own exist only to make the row above higher, and are taken out of the spans. */
function tableRows(group: readonly GridRow[], sheet: string, table: number): SourceRow[] {
  const kept = group.filter(({ cells }) => cells.length > 0);
  const numbers = kept.map(({ row }) => row);
  const first = kept.reduce((least, { cells }) => Math.min(least, firstFilled(cells)), Infinity);
  return kept.map(({ row, cells }) => ({
    cells: cells
      .filter(({ column, merge }) => column >= first || (merge?.to.column ?? 0) >= first)
      .map((cell, index): SourceCell => sourceCell(cell, { sheet, table, row, cell: index + 1, column: cell.column }, numbers)),
    place: { sheet, table, row },
  }));
}

function firstFilled(cells: readonly GridCell[]): number {
  return cells.find(({ text }) => text !== '')?.column ?? Infinity;
}

function sourceCell({ text, merge }: GridCell, place: SourceCell['place'], rows: readonly number[]): SourceCell {
  if (!merge) return { text, place };
  const rowSpan = countBetween(rows, merge.from.row, merge.to.row);
  const columnSpan = merge.to.column - merge.from.column + 1;
  return { text, place, ...(rowSpan > 1 && { rowSpan }), ...(columnSpan > 1 && { columnSpan }) };
}

/** How many of the ascending row numbers lie between the two. */
function countBetween(rows: readonly number[], from: number, to: number): number {
  return firstAbove(rows, to) - firstAbove(rows, from - 1);
}

function firstAbove(rows: readonly number[], limit: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
