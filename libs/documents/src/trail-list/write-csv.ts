import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { EXCEL_CSV } from '../table/csv.js';
import { rowsOf, TRAIL_COLUMNS, type ListedEvent } from './listed-event.js';

/**
 * Writes events as CSV for Excel, UTF-8 with a byte order mark, and ends the output. A text that a spreadsheet would compute is
 * written behind an apostrophe. No more events are asked for than the output takes.
 */
export async function writeTrailCsv(events: AsyncIterable<ListedEvent>, output: Writable): Promise<void> {
  await pipeline(Readable.from(rows(events)), stringify(EXCEL_CSV), output);
}

async function* rows(events: AsyncIterable<ListedEvent>): AsyncGenerator<string[]> {
  yield TRAIL_COLUMNS.map(([heading]) => heading);
  for await (const event of events) yield* rowsOf(event);
}
