import type { EntryWindowSeed } from '../region-seed.js';

const DAY_MS = 86_400_000;
const LEFT_DAYS = 60;

/** A window's days; one that is kept open reaches from the day of seeding to sixty days behind it, whenever that is. */
export function windowAround({ opensOn, closesOn, keptOpen }: EntryWindowSeed, now: Date): { opensOn: string; closesOn: string } {
  if (!keptOpen) return { opensOn, closesOn };
  const today = dayOf(now.getTime());
  const later = dayOf(now.getTime() + LEFT_DAYS * DAY_MS);
  return { opensOn: today < opensOn ? today : opensOn, closesOn: later > closesOn ? later : closesOn };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
