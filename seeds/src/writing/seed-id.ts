import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

const seedTime = Date.UTC(2026, 0, 20);

/** The same UUID v7 for the same object each time: its time is that of the declaration, its random part a hash of the names. */
export function seedId(...names: readonly (string | number)[]): string {
  return eventId(seedTime, ...names);
}

/** As {@link seedId}, for what happened at a time in milliseconds: events are ordered by their ids. */
export function eventId(at: number, ...names: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(names.join('\n')).digest();
  return v7({ msecs: at, random: hash.subarray(0, 16) });
}
