import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { RowList } from './row-list.js';

/** A sheet holds 1,048,576 rows at most; the next one begins well before. */
const ROWS_OF_SHEET = 1_000_000;

/** After so many rows what was written gets its turn to be packed and sent. */
const ROWS_AT_ONCE = 100;

/** A cell holds 32,767 characters at most. */
const LONGEST_CELL = 32_767;

/**
 * Writes a list as a workbook while its rows come, and ends the output: all cells are texts, which no spreadsheet computes. Waits
 * wherever the output is full.
 */
export async function writeRowsXlsx(list: RowList, output: Writable): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output, useSharedStrings: false, useStyles: true });
  let sheet = newSheet(workbook, list, 1);
  let written = 0;
  for await (const row of list.rows) {
    if (output.destroyed) throw new Error('The output was closed.');
    sheet.addRow(row.map((text) => text.slice(0, LONGEST_CELL))).commit();
    written += 1;
    if (written % ROWS_OF_SHEET === 0) {
      sheet.commit();
      sheet = newSheet(workbook, list, written / ROWS_OF_SHEET + 1);
    }
    if (written % ROWS_AT_ONCE > 0) continue;
    await setImmediate();
    if (output.writableNeedDrain && !output.destroyed) await Promise.race([once(output, 'drain'), once(output, 'close')]);
  }
  sheet.commit();
  await Promise.all([workbook.commit(), finished(output, { readable: false })]);
}

function newSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { sheet: name, columns }: RowList, number: number): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(number === 1 ? name : `${name}${number}`, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(([header, width]) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  return sheet;
}
