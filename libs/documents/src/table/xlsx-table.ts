import type ExcelJS from 'exceljs';
import { numericCell, printContent } from './figures.js';
import { placeCells, type PlacedCell } from './spans.js';
import type { DocumentTable, TableCell } from './table.js';
import { textParts } from './text-parts.js';
import { setEntry } from './xlsx-entry.js';
import { neededHeight, physicalRows } from './xlsx-rows.js';

const THIN: ExcelJS.Border = { style: 'thin', color: { argb: 'FF000000' } };
const BORDERS: Partial<ExcelJS.Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEADING_FILL: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
const BODY_FONT: Partial<ExcelJS.Font> = { name: '宋体', size: 10, charset: 134 };

/** Width of one character of the standard font, in millimetres, and the padding that Excel adds to a column. */
const CHARACTER_MM = 1.85;
const PADDING_CHARACTERS = 0.7;

/** What a spreadsheet program would take for the beginning of a formula when somebody edits the cell. */
const FORMULA_START = /^[=+\-@\t]/;
/** `_x0041_` in a spreadsheet file means the character with that number. */
const ESCAPED_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The sheet rows (one-based, inclusive) that a table came to stand in. */
export interface WrittenTable {
  firstRow: number;
  lastRow: number;
  lastHeaderRow: number;
  /** In points. */
  height: number;
}

/** Sets the column widths of a sheet from millimetres. */
export function setColumnWidths(sheet: ExcelJS.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width / CHARACTER_MM - PADDING_CHARACTERS;
  });
}

/**
 * Writes a table into a sheet from `firstRow` (one-based) on, with borders, merged cells and row heights that show all text. A row
 * higher than Excel allows becomes several merged sheet rows, and text longer than a cell takes goes on in the cell below.
 */
export function writeXlsxTable(sheet: ExcelJS.Worksheet, table: DocumentTable, firstRow: number): WrittenTable {
  const placed = placeCells(table.rows);
  const rows = physicalRows(
    table.rows.length,
    placed.map(({ cell, row, column }) => ({
      row,
      rowSpan: cell.rowSpan,
      height: neededHeight(printContent(cell.content), spannedWidth(table.widths, column, cell.columnSpan)),
    })),
  );
  const starts: number[] = [];
  let next = firstRow;
  for (const { count, height } of rows) {
    starts.push(next);
    for (let index = 0; index < count; index += 1) sheet.getRow(next + index).height = height;
    next += count;
  }
  starts.push(next);
  for (const item of placed) writeCell(sheet, item, starts);
  const height = rows.reduce((sum, row) => sum + row.count * row.height, 0);
  return { firstRow, lastRow: next - 1, lastHeaderRow: (starts[table.headerRows] ?? next) - 1, height };
}

function writeCell(sheet: ExcelJS.Worksheet, { cell, row, column }: PlacedCell, starts: readonly number[]): void {
  const top = starts[row] ?? 1;
  const bottom = (starts[row + cell.rowSpan] ?? top + 1) - 1;
  const left = column + 1;
  const right = column + cell.columnSpan;
  const number = numericCell(cell.content);
  const parts = number ? [''] : textParts(printContent(cell.content));
  // Text that needs several cells is so high that its row became more sheet rows than it has parts.
  const height = Math.floor((bottom - top + 1) / parts.length);
  parts.forEach((part, index) => {
    const first = top + index * height;
    const last = index === parts.length - 1 ? bottom : first + height - 1;
    const target = openCell(sheet, { top: first, bottom: last, left, right }, cell);
    if (number) {
      target.value = number.value;
      target.numFmt = number.format;
      // Figures do not wrap: a narrow column would show #### instead.
      target.alignment = { ...target.alignment, wrapText: false, shrinkToFit: true };
    } else {
      setText(target, part);
    }
    if (cell.entry) setEntry(target, cell.entry);
  });
}

interface SheetRange {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The cell that a range is merged into, with borders and looks. */
function openCell(sheet: ExcelJS.Worksheet, { top, bottom, left, right }: SheetRange, cell: TableCell): ExcelJS.Cell {
  for (let sheetRow = top; sheetRow <= bottom; sheetRow += 1) {
    for (let sheetColumn = left; sheetColumn <= right; sheetColumn += 1) sheet.getCell(sheetRow, sheetColumn).border = BORDERS;
  }
  if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
  const target = sheet.getCell(top, left);
  target.border = BORDERS;
  target.font = { ...BODY_FONT, bold: cell.heading };
  target.alignment = { vertical: 'middle', horizontal: cell.align, wrapText: true };
  if (cell.heading) target.fill = HEADING_FILL;
  return target;
}

/** Writes text that stays text: never a formula, also when it is edited, and never an escape sequence. */
export function setText(target: ExcelJS.Cell, text: string): void {
  if (text === '') return;
  target.value = text.replace(ESCAPED_CHARACTER, '_x005F_');
  if (FORMULA_START.test(text)) target.numFmt = '@';
}

function spannedWidth(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}
