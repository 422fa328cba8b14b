const DAY_MS = 86_400_000;

/** Whole days from the local day of `now` to an ISO date; negative once it is past. */
export function daysUntil(date: string, now: Date): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - today) / DAY_MS);
}
