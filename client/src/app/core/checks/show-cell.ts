/** Name by which addresses and buttons lead to the list of all findings. */
export const CHECKS_CELL = 'checks';

/**
 * Leads to a cell of the page, as a finding names it (`indicator:<id>:target`), and gives it the focus; false where the page does not show
 * the cell.
 */
export function showCell(page: Document, cell: string): boolean {
  const name = CSS.escape(cell);
  const found = page.querySelector<HTMLElement>(`[data-entry="${name}"], [data-cell="${name}"]`);
  if (!found) return false;
  found.scrollIntoView({ block: cell === CHECKS_CELL ? 'start' : 'center', inline: 'nearest' });
  found.focus({ preventScroll: true });
  return true;
}
