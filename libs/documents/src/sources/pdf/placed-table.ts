import type { PlacedText } from './placed-text.js';
import type { RuledTable } from './ruled-tables.js';
import { cellContent, type CellContent } from './text-lines.js';

/** A cell with its edges on the page. */
export interface PlacedCell {
  readonly left: number;
  readonly right: number;
  readonly rowSpan: number;
  readonly content: CellContent;
}

export interface PlacedRow {
  readonly line: number;
  readonly cells: readonly PlacedCell[];
}

/** A ruled table with its texts, as one page shows it. */
export interface PlacedTable {
  readonly page: number;
  readonly columns: readonly number[];
  readonly rows: readonly PlacedRow[];
}

/** Puts texts into the cells in which their middle lies; gives those it took along with the table, null where none lies in it. */
export function placedTable(
  ruled: RuledTable,
  texts: readonly PlacedText[],
  { page, lineAt }: { readonly page: number; lineAt(y: number): number },
): { readonly table: PlacedTable; readonly taken: readonly PlacedText[] } | null {
  const held = textsByCell(ruled, texts);
  if (held.size === 0) return null;
  const rows = ruled.rows.slice(1).map((bottom) => ({ top: bottom, cells: [] as PlacedCell[] }));
  ruled.cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    const target = rows[row];
    const left = ruled.columns[column] ?? 0;
    const right = ruled.columns[column + columnSpan] ?? left;
    const own = held.get(index) ?? [];
    if (!target) return;
    target.top = Math.min(target.top, ...own.map(({ y }) => y));
    target.cells.push({ left, right, rowSpan, content: cellContent(own, left, right) });
  });
  const placed = rows.map(({ top, cells }) => ({ line: Math.max(1, lineAt(top)), cells }));
  return { table: { page, columns: ruled.columns, rows: placed }, taken: [...held.values()].flat() };
}

function textsByCell({ rows, columns, cells }: RuledTable, texts: readonly PlacedText[]): Map<number, PlacedText[]> {
  const owner = new Map<number, number>();
  cells.forEach((cell, index) => {
    for (let down = 0; down < cell.rowSpan; down += 1)
      for (let across = 0; across < cell.columnSpan; across += 1)
        owner.set((cell.row + down) * columns.length + cell.column + across, index);
  });
  const held = new Map<number, PlacedText[]>();
  for (const text of texts) {
    const row = between(rows, text.y);
    const column = between(columns, (text.left + text.right) / 2);
    const cell = row === null || column === null ? undefined : owner.get(row * columns.length + column);
    if (cell === undefined) continue;
    const others = held.get(cell);
    if (others) others.push(text);
    else held.set(cell, [text]);
  }
  return held;
}

function between(edges: readonly number[], at: number): number | null {
  if (at < (edges[0] ?? 0) || at > (edges.at(-1) ?? 0)) return null;
  return Math.min(
    edges.findLastIndex((edge) => edge <= at),
    edges.length - 2,
  );
}
