import { parseTsv } from '@jixiao/domain/cells';

/** What was copied in Excel or Word, as a file that the server reads like any other. */
export interface PastedCells {
  readonly file: File;
  readonly rows: number;
  readonly columns: number;
}

/** Cells on the clipboard: by their HTML, which knows merged cells, else by their text; null where there are none. */
export function pastedCells(html: string, text: string, name: string): PastedCells | null {
  const cells = parseTsv(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  const size = { rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)) };
  if (/<table[\s>]/i.test(html)) return { ...size, file: new File([`<html><meta charset="utf-8">${html}</html>`], `${name}.html`, { type: 'text/html' }) };
  return cells.length === 0 ? null : { ...size, file: new File([text], `${name}.txt`, { type: 'text/plain' }) };
}
