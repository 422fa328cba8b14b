import type { WaiverView } from '@jixiao/contracts/views';
import type { DocumentFinding } from '@jixiao/domain/budget-document';

/** Whose declaration is checked. */
export interface CheckSubject {
  readonly kind: 'project' | 'organization';
  readonly id: string;
}

/** What the rules notice about a year of a subject, and which of it was waived. */
export interface Checked {
  readonly year: number;
  /** Version of what was checked. */
  readonly version: number;
  readonly findings: readonly DocumentFinding[];
  readonly waivers: readonly WaiverView[];
  readonly mayWaive: boolean;
}
