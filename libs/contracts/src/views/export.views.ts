import type { ExportForm, ExportScope, ExportStatus } from './vocabulary.js';

/** A form that an export could not write, and why. */
export interface ExportFailure {
  form: ExportForm;
  /** Code and name of the project, organization or region that it is about. */
  code: string;
  name: string;
  /** Code of the error. */
  problem: string;
}

/** An archive of many forms, made in the background. */
export interface ExportView {
  id: string;
  year: number;
  scope: ExportScope;
  /** Null for all that the reader may see. */
  organization: { id: string; name: string } | null;
  forms: ExportForm[];
  format: string;
  status: ExportStatus;
  /** How many forms it comes to; null until they are counted. */
  total: number | null;
  /** How many of them are behind it, the failed ones included. */
  done: number;
  failed: number;
  /** What the form that is being written is about. */
  current: string | null;
  /** Seconds that the rest will take at the pace so far; null where nothing is under way or the pace is not known yet. */
  remainingSeconds: number | null;
  /** The first of the failed forms; the archive lists them all. */
  failures: ExportFailure[];
  /** Code of what made the whole export fail. */
  problem: string | null;
  fileName: string | null;
  size: number | null;
  requestedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  /** When the file goes. */
  expiresAt: string | null;
}
