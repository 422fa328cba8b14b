import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { EXCEL_CSV } from '../table/csv.js';
import type { RowList } from './row-list.js';

/**
 * Writes a list as CSV for Excel, UTF-8 with a byte order mark, and ends the output. A text that a spreadsheet would compute is
 * written behind an apostrophe. No more rows are asked for than the output takes.
 */
export async function writeRowsCsv(list: RowList, output: Writable): Promise<void> {
  await pipeline(Readable.from(lines(list)), stringify(EXCEL_CSV), output);
}

async function* lines({ columns, rows }: RowList): AsyncGenerator<readonly string[]> {
  yield columns.map(([heading]) => heading);
  yield* rows;
}
