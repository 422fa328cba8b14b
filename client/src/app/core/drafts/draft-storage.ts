import { Service } from '@angular/core';

/** A draft as it lies on this machine: what was typed, and the saved state that it began from. */
export interface StoredDraft<Draft> {
  version: number;
  base: Draft;
  draft: Draft;
  at: string;
}

/** What is being edited: each keeps its own draft of the same project or organization. */
export type DraftKind = 'recording' | 'declaration' | 'review';

/** Keeps what was typed and not saved through a closed tab or an ended session. */
@Service()
export class DraftStorage {
  read<Draft>(kind: DraftKind, owner: string): StoredDraft<Draft> | null {
    try {
      const text = localStorage.getItem(keyOf(kind, owner));
      const stored: unknown = text === null ? null : JSON.parse(text);
      return isStoredDraft<Draft>(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  write<Draft>(kind: DraftKind, owner: string, stored: StoredDraft<Draft>): void {
    try {
      localStorage.setItem(keyOf(kind, owner), JSON.stringify(stored));
    } catch {
      // A full or forbidden storage costs the safety net, not the page.
    }
  }

  remove(kind: DraftKind, owner: string): void {
    localStorage.removeItem(keyOf(kind, owner));
  }
}

function keyOf(kind: DraftKind, owner: string): string {
  return `jixiao.${kind}.${owner}`;
}

function isStoredDraft<Draft>(value: unknown): value is StoredDraft<Draft> {
  return typeof value === 'object' && value !== null && 'draft' in value && 'base' in value && 'version' in value;
}
