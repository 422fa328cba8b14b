import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell as DocxCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import { printContent } from './figures.js';
import { placeCells } from './spans.js';
import { isKeptWhole, type CellAlign, type DocumentTable, type TableCell } from './table.js';

const TWIPS_PER_MM = 1440 / 25.4;
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const CELL_MARGINS = { top: 40, bottom: 40, left: 60, right: 60, marginUnitType: WidthType.DXA };
/** Half points: 小五, what officials' tables are set in. */
const TABLE_TEXT_SIZE = 18;
/** Characters above which a row may break across pages rather than leave half a page empty. */
const LONGEST_UNSPLIT = 250;
/** So many rows below a header, but for the last of them, do not part from it. */
const ROWS_WITH_HEADER = 2;

const ALIGNMENT: Record<CellAlign, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** Millimetres in the twentieths of a point that Word measures in. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** A table for a Word document: fixed widths, borders, merged cells, header rows that repeat on each page. */
export function toDocxTable(table: DocumentTable): Table {
  const placed = placeCells(table.rows);
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: twips(total), type: WidthType.DXA },
    columnWidths: table.widths.map(twips),
    margins: CELL_MARGINS,
    borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER, insideHorizontal: BORDER, insideVertical: BORDER },
    rows: table.rows.map(
      (cells, row) =>
        new TableRow({
          ...(row < table.headerRows ? { tableHeader: true } : {}),
          cantSplit: cells.every(({ content }) => printContent(content).length <= LONGEST_UNSPLIT),
          children: placed
            .filter((item) => item.row === row)
            .map(({ cell, column }) => toDocxCell(cell, table.widths.slice(column, column + cell.columnSpan), staysWithNext(table, row))),
        }),
    ),
  });
}

/** Headings stay with what they head, short tables stay whole, and the header of a table with its first rows. */
function staysWithNext(table: DocumentTable, row: number): boolean {
  const { rows, headerRows } = table;
  const isHeading = rows[row]?.every((cell) => cell.heading) ?? false;
  return row < rows.length - 1 && (isHeading || isKeptWhole(table) || (headerRows > 0 && row < headerRows + ROWS_WITH_HEADER));
}

function toDocxCell(cell: TableCell, widths: readonly number[], keepNext: boolean): DocxCell {
  const options: ITableCellOptions = {
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    children: printContent(cell.content)
      .split('\n')
      .map(
        (line) =>
          new Paragraph({
            alignment: ALIGNMENT[cell.align],
            keepNext,
            children: [new TextRun({ text: line, bold: cell.heading, size: TABLE_TEXT_SIZE })],
          }),
      ),
  };
  return new DocxCell(cell.heading ? { ...options, shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' } } : options);
}
