import type { SourcePlace } from '@jixiao/domain/budget-document';
import type { SourceCell, SourceDocument, SourceRow, SourceTable } from '../sources/index.js';

/** A cell in its column; the columns that a merged cell covers hold blanks, as text taken from a PDF has them. */
export interface LineCell {
  readonly text: string;
  readonly place: SourcePlace;
}

/** A paragraph (one cell) or a table row, in reading order. */
export interface Line {
  readonly kind: 'paragraph' | 'row';
  readonly cells: readonly LineCell[];
  readonly place: SourcePlace;
  /** Which block of the source it belongs to. */
  readonly block: number;
}

/** The source as one sequence of lines: forms and tables run over blocks and pages, so that recognizers must not stop where a block ends. */
export function linesOf(source: SourceDocument): Line[] {
  return source.blocks.flatMap((block, index): Line[] => {
    if (block.kind === 'table') return rowsOf(block, index);
    const text = block.text.trim();
    return text === '' ? [] : [{ kind: 'paragraph', cells: [{ text, place: block.place }], place: block.place, block: index }];
  });
}

/** The written cells of a line with their columns. */
export function writtenCells(line: Line): { readonly cell: LineCell; readonly column: number }[] {
  return line.cells.flatMap((cell, column) => (cell.text === '' ? [] : [{ cell, column }]));
}

/** The text of a line whose cells are joined; for titles, notes and fallbacks. */
export function lineText(line: Line): string {
  return writtenCells(line)
    .map(({ cell }) => cell.text)
    .join(' ');
}

function rowsOf(table: SourceTable, block: number): Line[] {
  const covered: number[] = [];
  return table.rows.map((row) => ({ kind: 'row', cells: spread(row, covered), place: row.place, block }));
}

/** Puts the cells into columns; `covered` counts for each column how many further rows a merged cell above takes. */
function spread(row: SourceRow, covered: number[]): LineCell[] {
  const cells: LineCell[] = [];
  const blank = (place: SourcePlace) => {
    cells.push({ text: '', place });
  };
  const skipCovered = () => {
    for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
      covered[cells.length] = left - 1;
      blank(row.place);
    }
  };
  for (const cell of row.cells) {
    skipCovered();
    put(cell);
  }
  skipCovered();
  return cells;

  function put(cell: SourceCell): void {
    const { columnSpan = 1, rowSpan = 1, place } = cell;
    for (let offset = 0; offset < columnSpan; offset += 1) {
      if (rowSpan > 1) covered[cells.length] = rowSpan - 1;
      if (offset === 0) cells.push({ text: cell.text.trim(), place });
      else blank(place);
    }
  }
}
