import { alignedTables, type AlignedRow } from './aligned-tables.js';
import type { PageContent } from './page-content.js';
import { placedTable, type PlacedTable } from './placed-table.js';
import { ruledTables } from './ruled-tables.js';
import { lineText, textLines, type TextLine } from './text-lines.js';

/** What stands on a page; lines count from 1 on each page. */
export type PagePart =
  | { readonly kind: 'paragraph'; readonly page: number; readonly line: number; readonly text: string }
  | { readonly kind: 'ruled'; readonly page: number; readonly table: PlacedTable }
  | {
      readonly kind: 'aligned';
      readonly page: number;
      readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
    };

/** Paragraphs (one for each line) and tables of a page from top to bottom. */
export function pageParts({ texts, rulings }: PageContent, page: number): PagePart[] {
  const lines = textLines(texts);
  const lineAt = (y: number): number => lines.findLastIndex((line) => line.y <= y + line.height * 0.5) + 1;
  const outside = new Set(texts);
  const parts: { readonly y: number; readonly part: PagePart }[] = [];
  for (const ruled of ruledTables(rulings)) {
    const placed = placedTable(ruled, texts, { page, lineAt });
    if (placed === null) continue;
    for (const text of placed.taken) outside.delete(text);
    parts.push({ y: ruled.rows[0] ?? 0, part: { kind: 'ruled', page, table: placed.table } });
  }
  for (const group of alignedTables(textLines([...outside]))) {
    if (group.kind === 'line') parts.push({ y: group.line.y, part: paragraph(group.line, page, lineAt) });
    else
      parts.push({
        y: group.rows[0]?.line.y ?? 0,
        part: { kind: 'aligned', page, rows: group.rows.map((row) => alignedRow(row, lineAt)) },
      });
  }
  return parts.sort((first, second) => first.y - second.y).map(({ part }) => part);
}

function paragraph(line: TextLine, page: number, lineAt: (y: number) => number): PagePart {
  return { kind: 'paragraph', page, line: lineAt(line.y), text: lineText(line.texts) };
}

function alignedRow(
  { line, cells }: AlignedRow,
  lineAt: (y: number) => number,
): { readonly line: number; readonly cells: readonly string[] } {
  return { line: lineAt(line.y), cells };
}
