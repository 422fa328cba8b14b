import { parseTsv } from '@jixiao/domain/cells';
import { CodedError } from '@jixiao/domain/errors';
import { CellBudget, DEFAULT_LIMITS, type SourceLimits, megabytes } from '../limits.js';
import { spendSpans } from '../spend-spans.js';
import type { SourceDocument } from '../source-document.js';
import { htmlBlocks } from './read-html.js';

/** What the clipboard offers of a copied block; Excel and Word give both. */
export interface PastedCells {
  readonly html?: string;
  readonly text?: string;
}

/**
 * Cells pasted from Excel or Word: by their HTML, which knows merged cells, or by their text.
 *
 * @throws CodedError `document.empty`, `document.too-large`, `document.too-many-cells`, `document.broken`
 */
export function readPastedCells({ html = '', text = '' }: PastedCells, limits: Partial<SourceLimits> = {}): SourceDocument {
  const all = { ...DEFAULT_LIMITS, ...limits };
  if (html.length + text.length > all.fileBytes) throw new CodedError('document.too-large', { limit: megabytes(all.fileBytes) });
  const budget = new CellBudget(all);
  const pasted: SourceDocument = { format: 'cells', blocks: /<table[\s>]/i.test(html) ? htmlBlocks(html, budget) : [] };
  if (pasted.blocks.length > 0) {
    spendSpans(pasted, budget);
    return pasted;
  }
  if (text.trim() === '') throw new CodedError('document.empty');
  const rows = parseTsv(text).map((cells, index) => {
    const place = { table: 1, row: index + 1 };
    budget.spend(cells.length);
    return { cells: cells.map((cell, at) => ({ text: cell, place: { ...place, cell: at + 1 } })), place };
  });
  return { format: 'cells', blocks: [{ kind: 'table', rows, place: { table: 1 } }] };
}
