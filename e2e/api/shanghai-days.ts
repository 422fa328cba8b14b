const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const DAY_MS = 86_400_000;

/** The day in China that lies so many days ahead, as YYYY-MM-DD. */
export function shanghaiDays(ahead: number): string {
  return DAY.format(new Date(Date.now() + ahead * DAY_MS));
}
