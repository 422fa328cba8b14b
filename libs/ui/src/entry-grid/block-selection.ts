import type { EntryControl } from './entry-control.js';
import { Block, blockBetween, GridMap } from './grid-map.js';

/** The block of cells that was selected with Shift, from the cell with the focus to the one it was stretched to. */
export class BlockSelection {
  private ends: { anchor: EntryControl; head: EntryControl } | null = null;

  constructor(private readonly table: HTMLTableElement) {}

  get head(): EntryControl | null {
    return this.ends?.head ?? null;
  }

  stretch(anchor: EntryControl, head: EntryControl): Block | null {
    this.ends = { anchor, head };
    const block = this.block();
    this.mark(block);
    return block;
  }

  /** The block as the table stands now; null where only one cell is selected. */
  block(): Block | null {
    if (!this.ends) return null;
    const map = new GridMap(this.table);
    const anchor = map.placeOf(this.ends.anchor);
    const head = map.placeOf(this.ends.head);
    return anchor && head && anchor !== head ? blockBetween(anchor, head) : null;
  }

  /** True where there was a block. */
  clear(): boolean {
    if (!this.ends) return false;
    this.ends = null;
    this.mark(null);
    return true;
  }

  private mark(block: Block | null): void {
    for (const cell of this.table.querySelectorAll('[data-chosen]')) cell.removeAttribute('data-chosen');
    if (!block) return;
    for (const control of new GridMap(this.table).controlsIn(block)) control.closest('td, th')?.setAttribute('data-chosen', '');
  }
}
