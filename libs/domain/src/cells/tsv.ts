/** One row of a block and where the next one begins; a row that line breaks inside quotes continue takes several lines. */
export interface TsvRow {
  readonly cells: string[];
  /** Position behind the row and its line break. */
  readonly end: number;
}

/**
 * Cells of a block copied from a spreadsheet (`text/plain`): tabs between columns, line breaks between rows, a cell
 * with tabs, line breaks or quotes inside written in quotes. The line break that Excel puts at the end is no row.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let position = 0;
  do {
    const { cells, end } = parseTsvRow(text, position);
    rows.push(cells);
    position = end;
  } while (position < text.length);
  return rows;
}

/** The row that begins at a position of a block; takes time only for the row itself, however long the block is. */
export function parseTsvRow(text: string, start: number): TsvRow {
  const cells: string[] = [];
  let position = start;
  for (;;) {
    const cell = readCell(text, position);
    cells.push(cell.value);
    position = cell.end;
    if (text[position] !== '\t') return { cells, end: position + lineBreakAt(text, position) };
    position += 1;
  }
}

/** A block as spreadsheets take it from the clipboard. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(value: string): string {
  return /[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Quotes count only where they open a cell and close it again; elsewhere they are text (`5" pipe`). */
function readCell(text: string, start: number): { value: string; end: number } {
  if (text[start] === '"') {
    const end = closingQuote(text, start);
    if (end !== null)
      return {
        value: text
          .slice(start + 1, end)
          .replaceAll('""', '"')
          .replace(/\r\n?/g, '\n'),
        end: end + 1,
      };
  }
  let end = start;
  while (end < text.length && text[end] !== '\t' && lineBreakAt(text, end) === 0) end += 1;
  return { value: text.slice(start, end), end };
}

function closingQuote(text: string, open: number): number | null {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || text[at + 1] === '\t' || lineBreakAt(text, at + 1) > 0 ? at : null;
  }
  return null;
}

function lineBreakAt(text: string, position: number): number {
  if (text[position] === '\r') return text[position + 1] === '\n' ? 2 : 1;
  return text[position] === '\n' ? 1 : 0;
}
