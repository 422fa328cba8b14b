import { Service } from '@angular/core';

import type { RecordingDraft } from './recording-draft';

/** A draft as it lies on this machine: what was typed, and the saved state that it began from. */
export interface StoredDraft<Draft = RecordingDraft> {
  version: number;
  base: Draft;
  draft: Draft;
  at: string;
}

/** What is being edited: each keeps its own draft of the same project or organization. */
export type DraftKind = 'recording' | 'declaration';

/** Keeps what was typed and not saved through a closed tab or an ended session. */
@Service()
export class DraftStorage {
  read<Draft = RecordingDraft>(id: string, kind: DraftKind = 'recording'): StoredDraft<Draft> | null {
    try {
      const text = localStorage.getItem(keyOf(id, kind));
      const stored: unknown = text === null ? null : JSON.parse(text);
      return isStoredDraft<Draft>(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  write<Draft = RecordingDraft>(id: string, stored: StoredDraft<Draft>, kind: DraftKind = 'recording'): void {
    try {
      localStorage.setItem(keyOf(id, kind), JSON.stringify(stored));
    } catch {
      // A full or forbidden storage costs the safety net, not the page.
    }
  }

  remove(id: string, kind: DraftKind = 'recording'): void {
    localStorage.removeItem(keyOf(id, kind));
  }
}

function keyOf(id: string, kind: DraftKind): string {
  return `jixiao.${kind}.${id}`;
}

function isStoredDraft<Draft>(value: unknown): value is StoredDraft<Draft> {
  return typeof value === 'object' && value !== null && 'draft' in value && 'base' in value && 'version' in value;
}
