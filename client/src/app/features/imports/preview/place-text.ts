import type { SourcePlace } from '@jixiao/domain/budget-document';

/** The parts of a place that a person looks for: a line of a text, else page or sheet with the row; keys of translations with their numbers. */
export function placeParts(place: SourcePlace): { key: string; value: string | number }[] {
  const { sheet, page, line, table, row, cell, column } = place;
  const parts: { key: string; value: string | number }[] = [];
  if (sheet !== undefined) parts.push({ key: 'sheet', value: sheet });
  if (page !== undefined) parts.push({ key: 'page', value: page });
  if (line !== undefined) parts.push({ key: 'line', value: line });
  else {
    if (table !== undefined && sheet === undefined) parts.push({ key: 'table', value: table });
    if (row !== undefined) parts.push({ key: 'row', value: row });
  }
  if (column !== undefined) parts.push({ key: 'column', value: lettersOf(column) });
  else if (cell !== undefined) parts.push({ key: 'cell', value: cell });
  return parts;
}

/** The letters that a spreadsheet shows above a column: 1 is A, 28 is AB. */
function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
