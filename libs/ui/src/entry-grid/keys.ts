import { EntryControl, isAtEdge, isWhollySelected } from './entry-control.js';

export type GridCommand =
  | { kind: 'move'; rows: -1 | 0 | 1; columns: -1 | 0 | 1 }
  | { kind: 'extend'; rows: -1 | 0 | 1; columns: -1 | 0 | 1 }
  | { kind: 'enter'; rows: -1 | 1 }
  | { kind: 'line-break' | 'edit' | 'restore' | 'fill-down' | 'clear' | 'undo' | 'redo' };

const ARROWS: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key asks of the grid; null leaves it to the control, as every key that an input method is using. */
export function commandOf(event: KeyboardEvent, control: EntryControl): GridCommand | null {
  if (event.isComposing || event.keyCode === 229) return null;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) return shortcutOf(event);
  const arrow = ARROWS[event.key];
  if (arrow) return event.altKey ? null : arrowCommand(event.shiftKey, arrow, control);
  switch (event.key) {
    case 'Enter':
      if (event.altKey) return control instanceof HTMLTextAreaElement ? { kind: 'line-break' } : null;
      return { kind: 'enter', rows: event.shiftKey ? -1 : 1 };
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'restore' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return null;
  }
}

function shortcutOf(event: KeyboardEvent): GridCommand | null {
  switch (event.key.toLowerCase()) {
    case 'd':
      return { kind: 'fill-down' };
    case 'z':
      return { kind: event.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return null;
  }
}

/** Arrows leave a cell whose text is selected as a whole, and otherwise where the caret cannot go on. */
function arrowCommand(shift: boolean, [rows, columns]: readonly [-1 | 0 | 1, -1 | 0 | 1], control: EntryControl): GridCommand | null {
  if (shift) return isWhollySelected(control) ? { kind: 'extend', rows, columns } : null;
  const singleLine = rows !== 0 && control instanceof HTMLInputElement;
  const side = rows + columns < 0 ? -1 : 1;
  return singleLine || isWhollySelected(control) || isAtEdge(control, side) ? { kind: 'move', rows, columns } : null;
}
