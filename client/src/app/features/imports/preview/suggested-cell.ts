import type { ImportCell, ImportFinding } from '@jixiao/contracts/views';
import { placeKey } from '@jixiao/domain/budget-document';

/** The cell that a finding would have otherwise, and how; null where the suggestion does not say which words to replace. */
export function suggestedCell({ where, cells, actual, suggestion }: ImportFinding): { cell: ImportCell; text: string } | null {
  const [first] = where;
  if (suggestion === null || first === undefined) return null;
  const key = placeKey(first);
  const named = cells.filter(({ text }) => text.trim() === (actual ?? first.rowName));
  const cell = cells.find(({ place }) => placeKey(place) === key) ?? (named.length === 1 ? named[0] : undefined) ?? (cells.length === 1 ? cells[0] : undefined);
  if (cell === undefined || cell.text === '') return null;
  const wrong = actual ?? first.rowName ?? cell.text;
  if (cell.text.trim() === wrong.trim()) return { cell, text: suggestion };
  return wrong !== '' && cell.text.includes(wrong) ? { cell, text: cell.text.replace(wrong, suggestion) } : null;
}
