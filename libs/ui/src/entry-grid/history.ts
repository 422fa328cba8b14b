/** One cell that got another value. */
export interface CellChange {
  /** Name of the cell, which stays the same when its row is drawn anew. */
  cell: string;
  before: string;
  after: string;
}

interface Step {
  changes: CellChange[];
  /** When it was last typed at, in ms; null where typing does not add to it. */
  typedAt: number | null;
}

/** Typing with longer pauses is undone in parts. */
const PAUSE = 1000;
const LONGEST = 200;

/** What was changed in a grid, to be taken back step by step and done again. */
export class EntryHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** A change as one step: a paste, a filled block, a cleared cell. */
  record(changes: readonly CellChange[]): void {
    this.push({ changes: changes.filter(({ before, after }) => before !== after), typedAt: null });
  }

  /** A change by typing; what is typed on in the same cell without a pause joins the step. */
  recordTyping(change: CellChange, now: number): void {
    const last = this.done.at(-1);
    const typed = last?.changes[0];
    if (last && typed && last.typedAt !== null && typed.cell === change.cell && now - last.typedAt < PAUSE) {
      typed.after = change.after;
      last.typedAt = now;
      this.undone = [];
      if (typed.before === typed.after) this.done.pop();
    } else {
      this.push({ changes: change.before === change.after ? [] : [{ ...change }], typedAt: now });
    }
  }

  /** Ends the present step of typing, as when the cell is left. */
  seal(): void {
    const last = this.done.at(-1);
    if (last) last.typedAt = null;
  }

  /** The changes that take the last step back, or null where there is none. */
  undo(): CellChange[] | null {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push({ ...step, typedAt: null });
    return step.changes.map(({ cell, before, after }) => ({ cell, before: after, after: before })).reverse();
  }

  /** The changes that do the step taken back last again, or null where there is none. */
  redo(): CellChange[] | null {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    return step.changes.map((change) => ({ ...change }));
  }

  private push(step: Step): void {
    if (step.changes.length === 0) return;
    this.done = [...this.done, step].slice(-LONGEST);
    this.undone = [];
  }
}
