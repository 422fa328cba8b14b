import { Directive, ElementRef, inject, signal } from '@angular/core';
import { formatTsv, parseTsv } from '@jixiao/domain/cells';

import { BlockSelection } from './block-selection.js';
import { copyBlock, enterTexts, pasteRows } from './clipboard.js';
import { beginEditing, cellName, controlOf, EntryControl, isWhollySelected, selectText, setValue, textOf } from './entry-control.js';
import { GridMessage, status } from './grid-message.js';
import { Block, GridMap } from './grid-map.js';
import { CellChange, EntryHistory } from './history.js';
import { commandOf, GridCommand } from './keys.js';

/**
 * Makes a table of inputs and selects one sheet: arrows and Enter between cells, blocks copied from and pasted into
 * spreadsheets, fill down, undo. A control takes part by `data-entry`, whose value names its cell for good
 * (`indicator:<id>:actual`), one control in a cell. What the grid enters reaches the page as `input` and `change`
 * events, as if it had been typed. Tab goes on as everywhere.
 */
@Directive({
  selector: 'table[jxEntryGrid]',
  exportAs: 'jxEntryGrid',
  host: {
    class: 'entry-grid',
    '(keydown)': 'press($event)',
    '(input)': 'noteTyping($event)',
    '(compositionend)': 'noteTyping($event)',
    '(focusin)': 'arrive($event.target)',
    '(focusout)': 'leave($event)',
    '(mousedown)': 'point($event)',
    '(click)': 'click($event.target)',
    '(copy)': 'copy($event)',
    '(cut)': 'copy($event)',
    '(paste)': 'paste($event)',
  },
})
export class EntryGrid {
  private readonly table = inject<ElementRef<HTMLTableElement>>(ElementRef).nativeElement;
  private readonly history = new EntryHistory();
  private readonly selection = new BlockSelection(this.table);

  private readonly said = signal<readonly GridMessage[]>([]);
  /** What the last command did or could not do; to be shown and read out beside the table. */
  readonly messages = this.said.asReadonly();

  /** The cell that has the focus, with its value on arrival and as last noted. */
  private current: { control: EntryControl; original: string; noted: string } | null = null;
  private entering = false;
  private pointed: EntryControl | null = null;

  /** Takes the messages away once they were read. */
  dismiss(): void {
    this.said.set([]);
  }

  protected press(event: KeyboardEvent): void {
    const control = controlOf(event.target);
    const command = control && commandOf(event, control);
    if (control && command && this.run(command, control)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  protected noteTyping(event: Event): void {
    const control = controlOf(event.target);
    if (!control || this.entering || (event instanceof InputEvent && event.isComposing)) return;
    if (this.current?.control !== control) this.arrive(control);
    const before = this.current?.noted ?? '';
    this.history.recordTyping({ cell: cellName(control), before, after: control.value }, event.timeStamp);
    if (this.current) this.current.noted = control.value;
    this.selection.clear();
    this.quiet();
  }

  protected arrive(target: EventTarget | null): void {
    const control = controlOf(target);
    if (!control || this.current?.control === control) return;
    this.selection.clear();
    this.history.seal();
    this.current = { control, original: control.value, noted: control.value };
    if (this.pointed !== control) selectText(control);
  }

  protected leave(event: FocusEvent): void {
    this.history.seal();
    this.current = null;
    if (!(event.relatedTarget instanceof Node && this.table.contains(event.relatedTarget))) this.selection.clear();
  }

  /** Shift and a click stretch the block; the first click into a cell selects its text, the next one sets the caret. */
  protected point(event: MouseEvent): void {
    const control = controlOf(event.target);
    const anchor = this.current?.control;
    if (control && anchor && control !== anchor && event.shiftKey) {
      event.preventDefault();
      this.stretch(anchor, control);
    } else {
      this.selection.clear();
      this.pointed = control && control !== anchor ? control : null;
    }
  }

  protected click(target: EventTarget | null): void {
    const control = controlOf(target);
    if (!control || control !== this.pointed) return;
    this.pointed = null;
    if (!(control instanceof HTMLSelectElement) && control.selectionStart === control.selectionEnd) selectText(control);
  }

  protected copy(event: ClipboardEvent): void {
    const control = this.current?.control;
    const block = this.selection.block();
    if (!control || !event.clipboardData || !(block || control instanceof HTMLSelectElement)) return;
    event.preventDefault();
    const rows = block ? copyBlock(this.map(), block) : [[textOf(control)]];
    event.clipboardData.setData('text/plain', formatTsv(rows));
    if (event.type === 'cut') this.clear(block, control);
    else this.said.set([status('copied', { rows: rows.length, columns: rows[0]?.length ?? 0 })]);
  }

  protected paste(event: ClipboardEvent): void {
    const control = this.current?.control;
    const text = event.clipboardData?.getData('text/plain');
    if (!control || !text) return;
    const rows = parseTsv(text);
    const single = rows.length === 1 && rows[0]?.length === 1;
    const block = this.selection.block();
    // A word into the middle of a text is the control's own affair.
    if (single && !block && !isWhollySelected(control)) return;
    event.preventDefault();
    const map = this.map();
    const place = map.placeOf(control);
    if (!place) return;
    const only = rows[0]?.[0] ?? '';
    this.enter(() =>
      single && block
        ? enterTexts(new Map(map.writableIn(block).map((cell) => [cell, only])))
        : pasteRows(map, block?.top ?? place.row, block?.left ?? place.column, rows),
    );
    selectText(control);
  }

  private run(command: GridCommand, control: EntryControl): boolean {
    switch (command.kind) {
      case 'move':
        this.quiet();
        return this.go(this.map().next(control, command.rows, command.columns)) || control instanceof HTMLSelectElement;
      case 'extend':
        return this.extend(control, command.rows, command.columns);
      case 'enter':
        this.quiet();
        if (!this.go(this.map().next(control, command.rows, 0))) selectText(control);
        return true;
      case 'line-break':
        return this.breakLine(control);
      case 'edit':
        beginEditing(control);
        return true;
      case 'restore':
        return this.restore(control);
      case 'fill-down':
        this.fillDown(control);
        return true;
      case 'clear':
        return this.clear(this.selection.block(), control);
      case 'undo':
        this.replay(this.history.undo(), 'undone', 'nothingToUndo');
        return true;
      case 'redo':
        this.replay(this.history.redo(), 'redone', 'nothingToRedo');
        return true;
    }
  }

  private go(control: EntryControl | null): boolean {
    if (!control) return false;
    this.selection.clear();
    control.focus();
    selectText(control);
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  private extend(control: EntryControl, rows: number, columns: number): boolean {
    const head = this.map().next(this.selection.head ?? control, rows, columns);
    if (head) this.stretch(control, head);
    return true;
  }

  private breakLine(control: EntryControl): boolean {
    if (!(control instanceof HTMLTextAreaElement)) return false;
    control.setRangeText('\n', control.selectionStart, control.selectionEnd, 'end');
    control.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }

  private restore(control: EntryControl): boolean {
    const original = this.current?.original ?? control.value;
    if (this.selection.clear()) return true;
    if (control.value === original) return false;
    this.apply([{ cell: cellName(control), before: control.value, after: original }], true);
    selectText(control);
    return true;
  }

  private fillDown(control: EntryControl): void {
    const map = this.map();
    const block = this.selection.block();
    const targets = block ? map.writableIn(block).filter((cell) => (map.placeOf(cell)?.row ?? 0) > block.top) : [control];
    // Each takes what stands above it, which in a block was filled just before.
    this.enter(() => {
      const parts = targets.map((cell) => {
        const above = map.above(cell);
        return above ? enterTexts(new Map([[cell, textOf(above)]])) : null;
      });
      const changes = parts.flatMap((part) => part?.changes ?? []);
      const refused = parts.flatMap((part) => part?.messages ?? []).filter(({ tone }) => tone === 'warning');
      return { changes, messages: [status('entered', { count: changes.length }), ...refused] };
    });
    selectText(control);
  }

  private clear(block: Block | null, control: EntryControl): boolean {
    if (!block && !(control instanceof HTMLSelectElement)) return false;
    const cells = block ? this.map().writableIn(block) : [control];
    this.enter(() => enterTexts(new Map(cells.map((cell) => [cell, '']))));
    return true;
  }

  /** Enters by command: one step of the history, and one answer. */
  private enter(work: () => { changes: CellChange[]; messages: GridMessage[] }): void {
    const { changes, messages } = this.unheard(work);
    this.history.record(changes);
    this.said.set(messages);
    this.noteCurrent();
  }

  private replay(changes: CellChange[] | null, done: string, nothing: string): void {
    if (!changes) {
      this.said.set([status(nothing)]);
      return;
    }
    const cells = this.apply(changes, false);
    this.said.set([status(done, { count: cells.length })]);
    this.go(cells.at(0) ?? null);
  }

  private apply(changes: readonly CellChange[], record: boolean): EntryControl[] {
    const cells = changes.flatMap(({ cell, after }) => {
      const control = controlOf(this.table.querySelector(`[data-entry="${CSS.escape(cell)}"]`));
      return control ? [{ control, after }] : [];
    });
    this.unheard(() => cells.forEach(({ control, after }) => setValue(control, after)));
    if (record) this.history.record(changes);
    this.noteCurrent();
    return cells.map(({ control }) => control);
  }

  /** Does work whose events are no typing. */
  private unheard<Result>(work: () => Result): Result {
    this.entering = true;
    try {
      return work();
    } finally {
      this.entering = false;
    }
  }

  private quiet(): void {
    if (this.said().every(({ tone }) => tone === 'status')) this.dismiss();
  }

  private noteCurrent(): void {
    if (this.current) this.current.noted = this.current.control.value;
  }

  private stretch(anchor: EntryControl, head: EntryControl): void {
    const block = this.selection.stretch(anchor, head);
    if (block) this.said.set([status('selected', { rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 })]);
  }

  private map(): GridMap {
    return new GridMap(this.table);
  }
}
