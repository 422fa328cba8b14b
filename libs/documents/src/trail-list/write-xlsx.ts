import type { Writable } from 'node:stream';
import { writeRowsXlsx } from '../row-list/index.js';
import { type ListedEvent, trailRows } from './listed-event.js';

/** Writes events as a workbook while they come, and ends the output. */
export function writeTrailXlsx(events: AsyncIterable<ListedEvent>, output: Writable): Promise<void> {
  return writeRowsXlsx(trailRows(events), output);
}
