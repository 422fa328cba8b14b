import type { SourceBlock, SourceRow } from '../source-document.js';
import type { PagePart } from './page-parts.js';
import { SAME } from './ruled-tables.js';
import type { PlacedTable } from './placed-table.js';

/** Blocks of the document; tables count from 1. */
export function partBlocks(parts: readonly PagePart[]): SourceBlock[] {
  let tables = 0;
  return parts.map((part) => {
    if (part.kind === 'paragraph') return { kind: 'paragraph', text: part.text, place: { page: part.page, line: part.line } };
    tables += 1;
    return part.kind === 'ruled' ? ruledBlock(part.table, tables) : alignedBlock(part, tables);
  });
}

function ruledBlock({ page, columns, rows }: PlacedTable, table: number): SourceBlock {
  const columnAt = (edge: number): number => columns.findIndex((column) => Math.abs(column - edge) <= SAME);
  const written = rows.map(({ line, cells }, index): SourceRow => {
    const place = { page, line, table, row: index + 1 };
    return {
      place,
      cells: cells.map(({ left, right, rowSpan, content: { text } }, at) => {
        const columnSpan = columnAt(right) - columnAt(left);
        return { text, place: { ...place, cell: at + 1 }, ...(rowSpan > 1 && { rowSpan }), ...(columnSpan > 1 && { columnSpan }) };
      }),
    };
  });
  return { kind: 'table', rows: written, place: { page, line: written[0]?.place.line ?? 1, table } };
}

function alignedBlock({ page, rows }: Extract<PagePart, { readonly kind: 'aligned' }>, table: number): SourceBlock {
  const written = rows.map(({ line, cells }, index): SourceRow => {
    const place = { page, line, table, row: index + 1 };
    return { cells: cells.map((text, at) => ({ text, place: { ...place, cell: at + 1 } })), place };
  });
  return { kind: 'table', rows: written, place: { page, line: written[0]?.place.line ?? 1, table } };
}
