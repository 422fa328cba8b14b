import type { DisclosureTable } from './disclosure-tables.js';
import type { LayoutColumn } from './layouts.js';
import { cellsOf } from './table-columns.js';
import { headerRows, linesOf, sidesOf } from './table-sides.js';

export interface GridHeading {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface GridCell {
  /** A decimal as it is stored, or words. */
  readonly text: string;
  readonly isAmount: boolean;
  readonly centered: boolean;
  /** Row of the table and column that it shows; null where a side has no row here. */
  readonly shows: { readonly row: number; readonly column: LayoutColumn['key'] } | null;
}

/** A table as a page shows it. */
export interface TableGrid {
  readonly header: readonly (readonly GridHeading[])[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** A disclosure table in its official layout for the screen: the same header, columns and order as in its documents, without widths. */
export function disclosureGrid(table: DisclosureTable): TableGrid {
  const sides = sidesOf(table);
  const numbers = new Map(table.rows.map((row, index) => [row, index]));
  return {
    header: headerRows(sides).map((row) =>
      row.map(({ content, rowSpan, columnSpan }) => ({
        text: content.kind === 'text' ? content.text : content.value,
        rowSpan,
        columnSpan,
      })),
    ),
    rows: linesOf(sides).map((line) =>
      sides.flatMap(({ columns }, side) => {
        const row = line[side] ?? null;
        return cellsOf(row, columns).map(({ content, align }, index): GridCell => {
          const number = row === null ? undefined : numbers.get(row);
          const column = columns[index]?.key;
          return {
            text: content.kind === 'text' ? content.text : content.value,
            isAmount: content.kind === 'decimal',
            centered: align === 'center',
            shows: number === undefined || column === undefined ? null : { row: number, column },
          };
        });
      }),
    ),
  };
}
