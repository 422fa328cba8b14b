import { parseTsvRow } from '@jixiao/domain/cells';
import type { CellBudget } from '../limits.js';
import { sourceFinding } from '../source-rules.js';
import type { SourceBlock, SourceDocument, SourceRow } from '../source-document.js';
import { decodeText } from './decode-text.js';

/** A cell in quotes that holds line breaks goes on over no more lines than this; further away the quote belongs to something else. */
const MOST_LINES_OF_A_ROW = 50;

/**
 * Published text: every line that is not blank is a paragraph, consecutive lines with tabs are a table. Lines count as in the file. Quotes around
 * a cell are taken off where spreadsheets put them.
 *
 * @throws CodedError `document.encoding`, `document.unsupported`, `document.too-many-cells`
 */
export function readText(bytes: Uint8Array, budget: CellBudget): SourceDocument {
  const { text, damaged } = decodeText(bytes);
  return {
    format: 'txt',
    blocks: textBlocks(text, budget),
    warnings: damaged === 0 ? [] : [sourceFinding('source.encoding', { count: String(damaged) })],
  };
}

function textBlocks(text: string, budget: CellBudget): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: SourceRow[] | null = null;
  let table = 0;
  let number = 1;
  for (let at = 0; at < text.length;) {
    const { texts, line, lines, end } = rowAt(text, at);
    budget.spend(texts.length);
    if (texts.length === 1 || line.trim() === '') {
      rows = null;
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line, place: { line: number } });
    } else {
      if (rows === null) {
        rows = [];
        table += 1;
        blocks.push({ kind: 'table', rows, place: { line: number, table } });
      }
      const place = { line: number, table, row: rows.length + 1 };
      rows.push({ cells: texts.map((each, index) => ({ text: each, place: { ...place, cell: index + 1 } })), place });
    }
    at = end;
    number += lines;
  }
  return blocks;
}

interface TextRow {
  readonly texts: readonly string[];
  readonly line: string;
  readonly lines: number;
  readonly end: number;
}

/** The row that begins in a line, and how many lines it takes; a single cell is no row. */
function rowAt(text: string, at: number): TextRow {
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(at, lineEnd < 0 ? undefined : lineEnd);
  const plain = { texts: line.split('\t'), line, lines: 1, end: at + line.length + 1 };
  if (!/(?:^|\t)"/.test(line)) return plain;
  const { cells, end } = parseTsvRow(text, at);
  const lines = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
  return cells.length === 1 || lines > MOST_LINES_OF_A_ROW ? plain : { texts: cells, line, lines, end };
}
