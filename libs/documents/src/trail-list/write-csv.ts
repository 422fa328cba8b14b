import type { Writable } from 'node:stream';
import { writeRowsCsv } from '../row-list/index.js';
import { type ListedEvent, trailRows } from './listed-event.js';

/** Writes events as CSV for Excel while they come, and ends the output. */
export function writeTrailCsv(events: AsyncIterable<ListedEvent>, output: Writable): Promise<void> {
  return writeRowsCsv(trailRows(events), output);
}
