import type { ImportStep } from '@jixiao/contracts/views';
import type { ReadImport } from './read-import.js';

/** What the reading thread says. */
export type WorkerMessage =
  | { readonly kind: 'step'; readonly step: ImportStep }
  | { readonly kind: 'read'; readonly read: ReadImport }
  | { readonly kind: 'refused'; readonly code: string; readonly params: Record<string, string> };
