import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';

/** Rows of cell texts; what a merged cell covers is left out. */
export type DocumentRows = string[][];

/** What the page gives out in a format, in the layout of that name or the first there is. */
export async function download(page: Page, format: string, extension: string, layout?: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const choice = layout === undefined ? page.locator('#export-choices').getByRole('group').first() : page.getByRole('group', { name: layout });
  const [file] = await Promise.all([page.waitForEvent('download'), choice.getByRole('link', { name: format }).click()]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
  return readFile(await file.path());
}

/** A sheet of a workbook as a spreadsheet program reads it; the only or first one unless named. */
export async function workbookRows(bytes: Buffer, sheetName?: string): Promise<DocumentRows> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = sheetName ? workbook.getWorksheet(sheetName) : workbook.worksheets[0];
  if (!sheet) throw new Error(`The workbook has no sheet ${sheetName ?? ''}.`);
  const rows: DocumentRows = [];
  sheet.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.master === cell) texts.push(String(cell.value ?? ''));
    });
    rows.push(texts);
  });
  return rows;
}

/** The rows of all tables of a Word document. */
export async function wordRows(bytes: Buffer): Promise<DocumentRows> {
  const { value: html } = await mammoth.convertToHtml({ buffer: bytes });
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => plain(cell ?? '')),
  );
}

/** The first row that holds this text as a cell. */
export function rowWith(rows: DocumentRows, text: string): string[] {
  const row = rows.find((cells) => cells.includes(text));
  if (!row) throw new Error(`No row holds ${text}.`);
  return row;
}

/** The cells of a row that are plain numbers. */
export function numbers(cells: readonly string[]): number[] {
  return cells.filter((cell) => /^-?\d+(\.\d+)?$/.test(cell)).map(Number);
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
