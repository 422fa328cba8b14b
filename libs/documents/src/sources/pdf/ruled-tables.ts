import type { Ruling } from './path-tracer.js';

/** A cell of a ruled table: which rows and columns of the grid it takes. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table by its lines: where its rows and columns begin and end, and what is merged. */
export interface RuledTable {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Lines that are this near are one: the two edges of a drawn border, or the borders of neighbouring cells. */
export const SAME = 2.5;
const TOUCHING = 3;

/** A page with more lines, or a grid with more cells, is a drawing. */
const MOST_LINES = 4000;
const MOST_CELLS = 40_000;

/** Tables of a page: lines that touch each other and form a grid of at least two cells. */
export function ruledTables(rulings: readonly Ruling[]): RuledTable[] {
  const horizontal = joined(rulings.filter(({ isHorizontal }) => isHorizontal));
  const vertical = joined(rulings.filter(({ isHorizontal }) => !isHorizontal));
  if (horizontal.length + vertical.length > MOST_LINES) return [];
  return connected(horizontal, vertical).flatMap((lines) => tableOf(lines) ?? []);
}

function tableOf(lines: readonly Ruling[]): RuledTable | null {
  const horizontal = lines.filter(({ isHorizontal }) => isHorizontal);
  const vertical = lines.filter(({ isHorizontal }) => !isHorizontal);
  if (horizontal.length < 2 || vertical.length === 0) return null;
  const rows = positions(horizontal.map(({ at }) => at));
  // Many official tables have no lines at their sides.
  const columns = positions([
    ...vertical.map(({ at }) => at),
    Math.min(...horizontal.map(({ from }) => from)),
    Math.max(...horizontal.map(({ to }) => to)),
  ]);
  const count = (rows.length - 1) * (columns.length - 1);
  if (count < 2 || count > MOST_CELLS) return null;
  return { rows, columns, cells: cellsOf(rows, columns, { horizontal: byEdge(horizontal, rows), vertical: byEdge(vertical, columns) }) };
}

/** The lines at each edge of the grid. */
function byEdge(lines: readonly Ruling[], edges: readonly number[]): Ruling[][] {
  return edges.map((edge) => lines.filter(({ at }) => Math.abs(at - edge) <= SAME));
}

function cellsOf(
  rows: readonly number[],
  columns: readonly number[],
  { horizontal, vertical }: { horizontal: readonly Ruling[][]; vertical: readonly Ruling[][] },
): RuledCell[] {
  const taken = new Set<number>();
  const key = (row: number, column: number): number => row * columns.length + column;
  const isOpenRight = (row: number, column: number): boolean =>
    column + 2 < columns.length && !isRuled(vertical[column + 1], middle(rows, row));
  const isOpenBelow = (row: number, column: number): boolean =>
    row + 2 < rows.length && !isRuled(horizontal[row + 1], middle(columns, column));
  const cells: RuledCell[] = [];
  for (let row = 0; row + 1 < rows.length; row += 1) {
    for (let column = 0; column + 1 < columns.length; column += 1) {
      if (taken.has(key(row, column))) continue;
      let columnSpan = 1;
      while (isOpenRight(row, column + columnSpan - 1) && !taken.has(key(row, column + columnSpan))) columnSpan += 1;
      let rowSpan = 1;
      const across = Array.from({ length: columnSpan }, (_, index) => column + index);
      while (across.every((each) => isOpenBelow(row + rowSpan - 1, each))) rowSpan += 1;
      for (let down = 0; down < rowSpan; down += 1) for (const each of across) taken.add(key(row + down, each));
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}

function isRuled(lines: readonly Ruling[] = [], through: number): boolean {
  return lines.some(({ from, to }) => from <= through && to >= through);
}

function middle(edges: readonly number[], index: number): number {
  return ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
}

/** Ascending, what is nearly the same once. */
function positions(values: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const value of [...values].sort((left, right) => left - right)) {
    if (distinct.length === 0 || value - distinct.at(-1)! > SAME) distinct.push(value);
  }
  return distinct;
}

/** Pieces of one line put together: every cell draws its own borders. */
function joined(lines: readonly Ruling[]): Ruling[] {
  const sorted = [...lines].sort((left, right) => left.at - right.at);
  const groups: Ruling[][] = [];
  for (const line of sorted) {
    const group = groups.at(-1);
    if (group && line.at - group[0]!.at <= SAME) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const at = group[0]!.at;
    const pieces: { from: number; to: number }[] = [];
    for (const { from, to } of group.sort((left, right) => left.from - right.from)) {
      const last = pieces.at(-1);
      if (last && from <= last.to + TOUCHING) last.to = Math.max(last.to, to);
      else pieces.push({ from, to });
    }
    return pieces.map(({ from, to }) => ({ isHorizontal: group[0]!.isHorizontal, at, from, to }));
  });
}

/** Groups of lines that cross or touch each other. */
function connected(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  const open = new Set<Ruling>([...horizontal, ...vertical]);
  for (const first of horizontal) {
    if (!open.delete(first)) continue;
    const group = [first];
    for (const line of group) {
      for (const other of line.isHorizontal ? vertical : horizontal) {
        if (open.has(other) && touch(line, other)) {
          open.delete(other);
          group.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function touch(line: Ruling, other: Ruling): boolean {
  return (
    other.at >= line.from - TOUCHING && other.at <= line.to + TOUCHING && line.at >= other.from - TOUCHING && line.at <= other.to + TOUCHING
  );
}
