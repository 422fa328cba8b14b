/** Where something stands in its source; everything counts from 1. What a format does not have is left out. */
export interface SourcePlace {
  /** Sheet of a workbook, e.g. `表10`. */
  readonly sheet?: string;
  readonly page?: number;
  /** Line of a text file. */
  readonly line?: number;
  /** Table of the document, in reading order. */
  readonly table?: number;
  readonly row?: number;
  /** Cell within the row, as written (merged and missing cells are not counted). */
  readonly cell?: number;
  /** Column of a sheet: 4 is D. */
  readonly column?: number;
  /** Field of a stored object, named as in comments and the trail: `indicator:<id>:target`. */
  readonly field?: string;
}

/** A place as text: the same for the same place. */
export function placeKey({ sheet, page, line, table, row, cell, column }: SourcePlace): string {
  return [sheet, page, line, table, row, cell, column].map((part) => part ?? '').join('|');
}

/** The place of a cell that would follow the last one of a row. */
export function placeBehind(row: SourcePlace, last: SourcePlace | undefined): SourcePlace {
  const column = last?.column === undefined ? {} : { column: last.column + 1 };
  return { ...linePlaceOf(row), cell: (last?.cell ?? 0) + 1, ...column };
}

/** The row or paragraph that a cell stands in. */
export function linePlaceOf({ cell: _cell, column: _column, ...line }: SourcePlace): SourcePlace {
  return line;
}
