import ExcelJS from 'exceljs';
import { FOOTER_MM, MARGIN_MM, textArea } from './page-setup.js';
import type { PrintedForm } from './section.js';
import { CREATOR } from './table.js';
import { placeTables, repeatedTable } from './xlsx-pages.js';
import { neededHeight } from './xlsx-rows.js';
import { setColumnWidths, setText, writeXlsxTable, type WrittenTable } from './xlsx-table.js';

const A4 = 9;
const MM_PER_INCH = 25.4;
const POINTS_PER_MM = 72 / MM_PER_INCH;
const TITLE_SIZE = 18;
const TITLE_HEIGHT = 36;
const NOTE_HEIGHT = 20;
/** In pages: what is longer would become too small to read. */
const LONGEST_ON_ONE_PAGE = 1.2;
const MARGIN = MARGIN_MM.form / MM_PER_INCH;
const FOOTER_MARGIN = FOOTER_MM / MM_PER_INCH;

/** The types of the library leave the colour out. */
const DATA_BAR: ExcelJS.DataBarRuleType & { color: Partial<ExcelJS.Color> } = {
  type: 'dataBar',
  priority: 1,
  gradient: true,
  cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
  color: { argb: 'FF9DB8DA' },
};

/** One printed form as a sheet of a workbook. */
export interface FormSheet extends PrintedForm {
  readonly name: string;
  /** A list that people sort and filter: its header stays in sight and has filter buttons. */
  readonly list: boolean;
  /** Headings of columns whose figures are shown as bars, too, but for the rows that close the table. */
  readonly bars?: { readonly columns: readonly string[]; readonly closingRows: number };
  /** Kept out of sight: for who asks where a figure comes from. */
  readonly hidden?: boolean;
}

/** Adds a sheet that prints on A4, one page wide, with page numbers and repeated header rows. */
export function addFormSheet(workbook: ExcelJS.Workbook, form: FormSheet): void {
  const sheet = workbook.addWorksheet(form.name, {
    state: form.hidden ? 'hidden' : 'visible',
    pageSetup: {
      paperSize: A4,
      orientation: form.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN, header: FOOTER_MARGIN, footer: FOOTER_MARGIN },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  const { widths } = form.tables[0];
  setColumnWidths(sheet, widths);
  const columns = widths.length;
  const split = Math.max(1, Math.ceil(columns / 2));

  sheet.mergeCells(1, 1, 1, columns);
  const title = sheet.getCell(1, 1);
  setText(title, form.title);
  title.font = { name: '方正小标宋简体', size: TITLE_SIZE, charset: 134 };
  title.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  const titleHeight = Math.max(
    TITLE_HEIGHT,
    neededHeight(
      form.title,
      widths.reduce((sum, each) => sum + each, 0),
      TITLE_SIZE,
    ),
  );
  sheet.getRow(1).height = titleHeight;

  if (split > 1) sheet.mergeCells(2, 1, 2, split);
  if (columns - split > 1) sheet.mergeCells(2, split + 1, 2, columns);
  writeNote(sheet.getCell(2, 1), form.subtitle, 'left');
  writeNote(sheet.getCell(2, split + 1), form.unit, 'right');
  sheet.getRow(2).height = NOTE_HEIGHT;

  let nextRow = 3;
  const written = form.tables.map((table) => {
    const rows = writeXlsxTable(sheet, table, nextRow);
    nextRow = rows.lastRow + 1;
    return rows;
  });
  repeatHeader(sheet, form, written, titleHeight + NOTE_HEIGHT);
  if (form.remark === undefined) return;
  // The empty row keeps the remark out of the table.
  sheet.mergeCells(nextRow + 1, 1, nextRow + 1, columns);
  writeNote(sheet.getCell(nextRow + 1, 1), form.remark, 'left');
}

/** Bars behind the figures of the columns with these headings, from nothing to the greatest. */
function addDataBars(
  sheet: ExcelJS.Worksheet,
  { columns, closingRows }: NonNullable<FormSheet['bars']>,
  { lastHeaderRow, lastRow }: WrittenTable,
): void {
  const last = lastRow - closingRows;
  if (last <= lastHeaderRow) return;
  let priority = 0;
  sheet.getRow(lastHeaderRow).eachCell((cell, column) => {
    if (!columns.includes(String(cell.value))) return;
    priority += 1;
    const letter = sheet.getColumn(column).letter;
    sheet.addConditionalFormatting({ ref: `${letter}${lastHeaderRow + 1}:${letter}${last}`, rules: [{ ...DATA_BAR, priority }] });
  });
}

/**
 * Begins pages where tables would be cut, and repeats the header that belongs above the further pages. A form a little longer than a page is
 * printed a little smaller instead.
 */
function repeatHeader(sheet: ExcelJS.Worksheet, form: FormSheet, written: readonly WrittenTable[], top: number): void {
  const pageHeight = textArea(form.orientation, 'form').height * POINTS_PER_MM;
  const heights = written.map(({ height }) => height);
  const places = placeTables(heights, top, pageHeight);
  const total = heights.reduce((sum, height) => sum + height, top);
  if (total > pageHeight && total <= pageHeight * LONGEST_ON_ONE_PAGE) sheet.pageSetup.fitToHeight = 1;
  else
    places.forEach(({ startsPage }, index) => {
      const first = written[index]?.firstRow;
      if (startsPage && first !== undefined) sheet.getRow(first - 1).addPageBreak();
    });
  const repeated = repeatedTable(
    form.tables.map(({ headerRows }) => headerRows),
    places,
  );
  const rows = written[repeated];
  if (rows === undefined) return;
  if (form.bars) addDataBars(sheet, form.bars, rows);
  sheet.pageSetup.printTitlesRow = `${rows.firstRow}:${rows.lastHeaderRow}`;
  if (!form.list) return;
  sheet.views = [{ state: 'frozen', ySplit: rows.lastHeaderRow }];
  sheet.autoFilter = { from: { row: rows.lastHeaderRow, column: 1 }, to: { row: rows.lastRow, column: form.tables[0].widths.length } };
}

/** The finished workbook as bytes. */
export async function toXlsxBytes(sheets: readonly FormSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = CREATOR;
  workbook.lastModifiedBy = CREATOR;
  for (const sheet of sheets) addFormSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeNote(target: ExcelJS.Cell, text: string, horizontal: 'left' | 'right'): void {
  target.font = { name: '宋体', size: 10, charset: 134 };
  target.alignment = { vertical: 'middle', horizontal };
  setText(target, text);
}
