import type { CellBudget } from '../limits.js';
import { sourceFinding } from '../source-rules.js';
import type { SourceBlock, SourceDocument, SourceRow } from '../source-document.js';
import { decodeText } from './decode-text.js';

/**
 * Published text: every line that is not blank is a paragraph, consecutive lines with tabs are a table. Lines count as in the file.
 *
 * @throws CodedError `document.encoding`, `document.unsupported`, `document.too-large`
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
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (!line.includes('\t') || line.trim() === '') {
      rows = null;
      budget.spend();
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line, place: { line: number } });
      continue;
    }
    if (rows === null) {
      rows = [];
      table += 1;
      blocks.push({ kind: 'table', rows, place: { line: number, table } });
    }
    const place = { line: number, table, row: rows.length + 1 };
    const texts = line.split('\t');
    budget.spend(texts.length);
    rows.push({ cells: texts.map((cell, index) => ({ text: cell, place: { ...place, cell: index + 1 } })), place });
  }
  return blocks;
}
