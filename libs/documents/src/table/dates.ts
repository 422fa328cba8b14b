/** `2026-01-20` as official forms write it: 2026年1月20日. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
