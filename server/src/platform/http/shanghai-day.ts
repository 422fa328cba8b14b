const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day in China of a moment, as YYYY-MM-DD: entry windows open and close at midnight there, wherever the server is. */
export function shanghaiDay(moment = new Date()): string {
  return DAY.format(moment);
}
