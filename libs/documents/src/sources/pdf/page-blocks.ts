import type { SourceBlock, SourceRow } from '../source-document.js';
import { alignedTables, type AlignedRow } from './aligned-tables.js';
import type { PageContent, PlacedText } from './page-content.js';
import { ruledTables, type RuledTable } from './ruled-tables.js';
import { cellText, lineText, textLines, type TextLine } from './text-lines.js';

interface Position {
  readonly page: number;
  readonly tablesBefore: number;
}

interface PlacedBlock {
  readonly y: number;
  block(table: number): SourceBlock;
  readonly isTable: boolean;
}

/** Paragraphs (one for each line) and tables of a page from top to bottom; lines count from 1 on each page. */
export function pageBlocks({ texts, rulings }: PageContent, { page, tablesBefore }: Position): SourceBlock[] {
  const lines = textLines(texts);
  const lineAt = (y: number): number => lines.findLastIndex((line) => line.y <= y + line.height * 0.5) + 1;
  const outside = new Set(texts);
  const placed: PlacedBlock[] = [];
  for (const table of ruledTables(rulings)) {
    const held = textsByCell(table, texts);
    if (held.size === 0) continue;
    for (const each of held.values()) for (const text of each) outside.delete(text);
    placed.push({ y: table.rows[0] ?? 0, isTable: true, block: (number) => ruledBlock(table, held, { page, table: number, lineAt }) });
  }
  for (const group of alignedTables(textLines([...outside]))) {
    if (group.kind === 'line') placed.push({ y: group.line.y, isTable: false, block: () => paragraph(group.line, page, lineAt) });
    else
      placed.push({
        y: group.rows[0]?.line.y ?? 0,
        isTable: true,
        block: (number) => alignedBlock(group.rows, { page, table: number, lineAt }),
      });
  }
  let table = tablesBefore;
  return placed
    .sort((first, second) => first.y - second.y)
    .map(({ block, isTable }) => {
      if (isTable) table += 1;
      return block(table);
    });
}

interface TablePosition {
  readonly page: number;
  readonly table: number;
  lineAt(y: number): number;
}

function paragraph(line: TextLine, page: number, lineAt: (y: number) => number): SourceBlock {
  return { kind: 'paragraph', text: lineText(line.texts), place: { page, line: lineAt(line.y) } };
}

/** Texts by the position of the ruled cell in which their middle lies. */
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
  if (at < edges[0]! || at > edges.at(-1)!) return null;
  return Math.min(
    edges.findLastIndex((edge) => edge <= at),
    edges.length - 2,
  );
}

function ruledBlock(
  ruled: RuledTable,
  held: ReadonlyMap<number, readonly PlacedText[]>,
  { page, table, lineAt }: TablePosition,
): SourceBlock {
  const rows: { cells: SourceRow['cells'][number][]; place: SourceRow['place'] }[] = ruled.rows.slice(1).map((bottom, index) => {
    const first = [...held.entries()].filter(([cell]) => ruled.cells[cell]?.row === index).flatMap(([, texts]) => texts.map(({ y }) => y));
    const line = Math.max(1, lineAt(first.length > 0 ? Math.min(...first) : bottom));
    return { cells: [], place: { page, line, table, row: index + 1 } };
  });
  ruled.cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    const target = rows[row]!;
    const text = cellText(held.get(index) ?? [], ruled.columns[column]!, ruled.columns[column + columnSpan]!);
    const place = { ...target.place, cell: target.cells.length + 1 };
    target.cells.push({ text, place, ...(rowSpan > 1 && { rowSpan }), ...(columnSpan > 1 && { columnSpan }) });
  });
  return { kind: 'table', rows, place: { page, line: rows[0]?.place.line ?? 1, table } };
}

function alignedBlock(aligned: readonly AlignedRow[], { page, table, lineAt }: TablePosition): SourceBlock {
  const rows = aligned.map(({ line, cells }, index) => {
    const place = { page, line: lineAt(line.y), table, row: index + 1 };
    return { cells: cells.map((text, at) => ({ text, place: { ...place, cell: at + 1 } })), place };
  });
  return { kind: 'table', rows, place: { page, line: rows[0]?.place.line ?? 1, table } };
}
