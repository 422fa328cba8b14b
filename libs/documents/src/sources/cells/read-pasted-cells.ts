import { parseTsv } from '@jixiao/domain/cells';
import { CodedError } from '@jixiao/domain/errors';
import { CellBudget, DEFAULT_LIMITS, type SourceLimits } from '../limits.js';
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
 * @throws CodedError `document.empty`, `document.too-large`, `document.broken`
 */
export function readPastedCells({ html = '', text = '' }: PastedCells, limits: Partial<SourceLimits> = {}): SourceDocument {
  const all = { ...DEFAULT_LIMITS, ...limits };
  if (html.length + text.length > all.fileBytes) throw new CodedError('document.too-large', { limit: `${all.fileBytes} bytes` });
  const budget = new CellBudget(all);
  const blocks = /<table[\s>]/i.test(html) ? htmlBlocks(html, budget) : [];
  if (blocks.length > 0) return { format: 'cells', blocks };
  if (text.trim() === '') throw new CodedError('document.empty');
  const rows = parseTsv(text).map((cells, index) => {
    const place = { table: 1, row: index + 1 };
    budget.spend(cells.length);
    return { cells: cells.map((cell, at) => ({ text: cell, place: { ...place, cell: at + 1 } })), place };
  });
  return { format: 'cells', blocks: [{ kind: 'table', rows, place: { table: 1 } }] };
}
