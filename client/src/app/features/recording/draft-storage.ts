import { Service } from '@angular/core';

import type { RecordingDraft } from './recording-draft';

/** A draft as it lies on this machine: what was typed, and the saved state that it began from. */
export interface StoredDraft {
  version: number;
  base: RecordingDraft;
  draft: RecordingDraft;
  at: string;
}

/** Keeps what was typed and not saved through a closed tab or an ended session. */
@Service()
export class DraftStorage {
  read(projectId: string): StoredDraft | null {
    try {
      const text = localStorage.getItem(keyOf(projectId));
      const stored: unknown = text === null ? null : JSON.parse(text);
      return isStoredDraft(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  write(projectId: string, stored: StoredDraft): void {
    try {
      localStorage.setItem(keyOf(projectId), JSON.stringify(stored));
    } catch {
      // A full or forbidden storage costs the safety net, not the page.
    }
  }

  remove(projectId: string): void {
    localStorage.removeItem(keyOf(projectId));
  }
}

function keyOf(projectId: string): string {
  return `jixiao.recording.${projectId}`;
}

function isStoredDraft(value: unknown): value is StoredDraft {
  return typeof value === 'object' && value !== null && 'draft' in value && 'base' in value && 'version' in value;
}
