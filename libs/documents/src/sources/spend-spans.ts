import type { CellBudget } from './limits.js';
import type { SourceDocument } from './source-document.js';

/**
 * Counts the places that merged cells cover: whoever lays the table out gives each of them a cell, and a few merged cells may cover millions.
 *
 * @throws CodedError `document.too-many-cells`
 */
export function spendSpans({ blocks }: SourceDocument, budget: CellBudget): void {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    block.rows.forEach(({ cells }, at) => {
      for (const { rowSpan = 1, columnSpan = 1 } of cells) budget.spend(Math.min(rowSpan, block.rows.length - at) * columnSpan - 1);
    });
  }
}
