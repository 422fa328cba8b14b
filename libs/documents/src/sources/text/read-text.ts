import { parseTsv } from '@jixiao/domain/cells';
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
 * @throws CodedError `document.encoding`, `document.unsupported`, `document.too-large`
 */
export function readText(bytes: Uint8Array, budget: CellBudget): SourceDocument {
  const { text, damaged } = decodeText(bytes);
  return {
    format: 'txt',
    blocks: textBlocks(text.split('\n'), budget),
    warnings: damaged === 0 ? [] : [sourceFinding('source.encoding', { count: String(damaged) })],
  };
}

function textBlocks(lines: readonly string[], budget: CellBudget): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: SourceRow[] | null = null;
  let table = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const { texts, length } = rowAt(lines, at);
    const number = at + 1;
    at += length;
    budget.spend(texts.length);
    if (texts.length === 1 || line.trim() === '') {
      rows = null;
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line, place: { line: number } });
      continue;
    }
    if (rows === null) {
      rows = [];
      table += 1;
      blocks.push({ kind: 'table', rows, place: { line: number, table } });
    }
    const place = { line: number, table, row: rows.length + 1 };
    rows.push({ cells: texts.map((text, index) => ({ text, place: { ...place, cell: index + 1 } })), place });
  }
  return blocks;
}

/** The cells of the row that begins in a line, and how many lines it takes; a single one is no row. */
function rowAt(lines: readonly string[], at: number): { readonly texts: readonly string[]; readonly length: number } {
  const line = lines[at] ?? '';
  const plain = { texts: line.split('\t'), length: 1 };
  if (!/(?:^|\t)"/.test(line)) return plain;
  for (let length = 1; length <= MOST_LINES_OF_A_ROW && at + length <= lines.length; length += 1) {
    const [texts = [], ...others] = parseTsv(lines.slice(at, at + length).join('\n'));
    const isOpen = texts.at(-1)?.startsWith('"') ?? false;
    if (others.length === 0 && !isOpen) return texts.length > 1 ? { texts, length } : plain;
  }
  return plain;
}
