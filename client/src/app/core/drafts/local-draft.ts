import { computed, type Signal, signal, type WritableSignal } from '@angular/core';

import type { DraftKind, DraftStorage, StoredDraft } from './draft-storage';

/** How a page compares and joins its drafts. */
export interface DraftRules<Draft> {
  readonly kind: DraftKind;
  /** The draft of a page that has loaded nothing. */
  readonly nothing: Draft;
  isChanged(base: Draft, draft: Draft): boolean;
  /** What `mine` changes of `base`, laid over a newer state. */
  rebase(base: Draft, mine: Draft, newer: Draft): Draft;
}

/** What is loaded to be edited. */
export interface LoadedDraft<Draft> {
  /** Names the draft in the storage of this machine. */
  owner: string;
  version: number;
  base: Draft;
  editable: boolean;
}

/** What a page edits, beside what is saved: kept on this machine with every change until it is saved or given up. */
export class LocalDraft<Draft> {
  private readonly owner = signal<string | null>(null);
  private readonly saved: WritableSignal<{ version: number; base: Draft }>;
  private readonly typed: WritableSignal<Draft>;
  private readonly left = signal<StoredDraft<Draft> | null>(null);
  private readonly lastSaved = signal<Date | null>(null);

  /** Version that the draft began from. */
  readonly version = computed(() => this.saved().version);
  /** The saved state that the draft began from. */
  readonly base = computed(() => this.saved().base);
  readonly draft: Signal<Draft>;
  /** A draft that an earlier visit left and nobody has decided about. */
  readonly found = this.left.asReadonly();
  readonly savedAt = this.lastSaved.asReadonly();
  readonly changed = computed(() => this.rules.isChanged(this.base(), this.draft()));

  constructor(
    private readonly rules: DraftRules<Draft>,
    private readonly storage: Pick<DraftStorage, 'read' | 'write' | 'remove'>,
  ) {
    this.saved = signal({ version: 0, base: rules.nothing });
    this.typed = signal(rules.nothing);
    this.draft = this.typed.asReadonly();
  }

  clear(): void {
    this.owner.set(null);
    this.begin(0, this.rules.nothing);
    this.left.set(null);
    this.lastSaved.set(null);
  }

  open({ owner, version, base, editable }: LoadedDraft<Draft>): void {
    this.owner.set(owner);
    this.begin(version, base);
    this.left.set(editable ? this.storage.read<Draft>(this.rules.kind, owner) : null);
    this.lastSaved.set(null);
  }

  change(draft: Draft): void {
    this.typed.set(draft);
    this.lastSaved.set(null);
    // What an earlier visit left and nobody has decided about stays in the storage, under what is typed now.
    this.keep(this.withFound(draft));
  }

  /** Lays the draft that was left on this machine over what is typed. */
  takeOverFound(): void {
    const draft = this.withFound(this.draft());
    this.left.set(null);
    this.change(draft);
  }

  dropFound(): void {
    this.left.set(null);
    this.keep(this.draft());
  }

  /** After a save: what the server has now is what one goes on from. */
  settle(version: number, base: Draft): void {
    this.begin(version, base);
    this.keep(this.withFound(base));
    this.lastSaved.set(new Date());
  }

  /** After somebody else saved: their state, with the changes made here on top. */
  layOver(version: number, newer: Draft): void {
    const draft = this.rules.rebase(this.base(), this.draft(), newer);
    this.saved.set({ version, base: newer });
    this.change(draft);
  }

  private begin(version: number, base: Draft): void {
    this.saved.set({ version, base });
    this.typed.set(base);
  }

  private withFound(draft: Draft): Draft {
    const found = this.left();
    return found ? this.rules.rebase(this.base(), draft, this.rules.rebase(found.base, found.draft, this.base())) : draft;
  }

  private keep(draft: Draft): void {
    const owner = this.owner();
    if (owner === null) return;
    const { version, base } = this.saved();
    if (this.rules.isChanged(base, draft))
      this.storage.write(this.rules.kind, owner, { version, base, draft, at: new Date().toISOString() });
    else this.storage.remove(this.rules.kind, owner);
  }
}
