import ExcelJS from 'exceljs';
import { FOOTER_MM, MARGIN_MM, textArea } from './page-setup.js';
import type { PrintedForm } from './section.js';
import { CREATOR } from './table.js';
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

  const headed = form.tables.filter(({ headerRows }) => headerRows > 0);
  const [repeating] = headed.sort((one, other) => other.rows.length - one.rows.length || other.headerRows - one.headerRows);
  const all: WrittenTable[] = [];
  let nextRow = 3;
  for (const table of form.tables) {
    const written = writeXlsxTable(sheet, table, nextRow);
    nextRow = written.lastRow + 1;
    all.push(written);
    if (table !== repeating) continue;
    if (form.bars) addDataBars(sheet, form.bars, written);
    sheet.pageSetup.printTitlesRow = `${written.firstRow}:${written.lastHeaderRow}`;
    if (form.list) {
      sheet.views = [{ state: 'frozen', ySplit: written.lastHeaderRow }];
      sheet.autoFilter = { from: { row: written.lastHeaderRow, column: 1 }, to: { row: written.lastRow, column: columns } };
    }
  }
  setPages(sheet, all, titleHeight + NOTE_HEIGHT, textArea(form.orientation, 'form').height * POINTS_PER_MM);
  if (form.remark === undefined) return;
  // The empty row keeps the remark out of the table.
  sheet.mergeCells(nextRow + 1, 1, nextRow + 1, columns);
  writeNote(sheet.getCell(nextRow + 1, 1), form.remark, 'left');
}

/** A form a little longer than a page is printed a little smaller; in a longer one a table that fits on a page of its own begins there. */
function setPages(sheet: ExcelJS.Worksheet, tables: readonly WrittenTable[], head: number, page: number): void {
  const total = tables.reduce((sum, { height }) => sum + height, head);
  if (total > page && total <= page * LONGEST_ON_ONE_PAGE) {
    sheet.pageSetup.fitToHeight = 1;
    return;
  }
  let used = head;
  for (const { firstRow, height } of tables) {
    used += height;
    const begins = used > page && used > height && height <= page;
    if (begins) sheet.getRow(firstRow - 1).addPageBreak();
    used = begins ? height : used % page;
  }
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
