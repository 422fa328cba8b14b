import { cellName, EntryControl, enterText, textOf } from './entry-control.js';
import { GridMessage, status, warning } from './grid-message.js';
import { Block, GridMap } from './grid-map.js';
import type { CellChange } from './history.js';

export interface Entered {
  changes: CellChange[];
  messages: GridMessage[];
}

/** The texts of a block; a merged cell says its text in its first row, as spreadsheets have it. */
export function copyBlock(map: GridMap, block: Block): string[][] {
  const seen = new Set<EntryControl>();
  const rows: string[][] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const texts: string[] = [];
    for (let column = block.left; column <= block.right; column += 1) {
      const control = map.at(row, column);
      texts.push(control && !seen.has(control) ? textOf(control) : '');
      if (control) seen.add(control);
    }
    rows.push(texts);
  }
  return rows;
}

/**
 * Enters pasted rows from a place on. Cells without a control keep their place and are skipped; what does not fit
 * below or beside the table, what is no choice, and what is too long is counted and said.
 */
export function pasteRows(map: GridMap, top: number, left: number, rows: readonly (readonly string[])[]): Entered {
  const texts = new Map<EntryControl, string>();
  let outside = 0;
  rows.slice(0, map.rows - top).forEach((cells, row) => {
    cells.forEach((text, column) => {
      const control = map.at(top + row, left + column);
      // Below its first row a merged cell holds nothing in a spreadsheet.
      if (control && !texts.get(control)) texts.set(control, text);
      else if (left + column >= map.columns) outside += text === '' ? 0 : 1;
    });
  });
  const entered = enterTexts(texts);
  const unfit = rows.length - (map.rows - top);
  if (unfit > 0) entered.messages.push(warning('rowsLeft', { count: unfit, rows: rows.length }));
  if (outside > 0) entered.messages.push(warning('columnsLeft', { count: outside }));
  return entered;
}

/** Enters a text into each control and tells what was refused. */
export function enterTexts(texts: ReadonlyMap<EntryControl, string>): Entered {
  const changes: CellChange[] = [];
  const unknown = new Set<string>();
  const readOnly: EntryControl[] = [];
  const tooLong = new Set<number>();
  for (const [control, text] of texts) {
    const before = control.value;
    const outcome = enterText(control, text);
    if (outcome === 'unknown') unknown.add(text.trim());
    if (outcome === 'read-only') readOnly.push(control);
    if (outcome === 'too-long') tooLong.add((control as HTMLInputElement).maxLength);
    if (control.value !== before) changes.push({ cell: cellName(control), before, after: control.value });
  }
  const messages = [status('entered', { count: changes.length })];
  if (unknown.size > 0) messages.push(warning('unknownChoice', { values: quoted([...unknown]), choices: quoted(choicesOf(texts.keys())) }));
  if (tooLong.size > 0) messages.push(warning('tooLong', { limit: Math.min(...tooLong) }));
  if (readOnly.length > 0) messages.push(warning('readOnly', { count: readOnly.length }));
  return { changes, messages };
}

function choicesOf(controls: Iterable<EntryControl>): string[] {
  const select = [...controls].find((control) => control instanceof HTMLSelectElement);
  return select instanceof HTMLSelectElement ? [...select.options].filter((option) => option.value !== '').map((option) => option.text.trim()) : [];
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(' ');
}
