import type { FindingView } from './evaluation.views.js';

/** Why a reviewer lets a warning stand, for as long as its figures stay as they were. */
export interface WaiverView {
  id: string;
  /** Of the finding that it was given for. */
  fingerprint: string;
  rule: string;
  cells: string[];
  reason: string;
  by: string;
  at: string;
  takenBack: { by: string; at: string; reason: string } | null;
}

/** What a rule noticed in stored data. */
export interface CheckFindingView extends FindingView {
  /** Stays the same for as long as rule, cells and figures do. */
  fingerprint: string;
  family: string;
  /** Fields that it speaks of (`indicator:<id>:target`); the first is where it has to be mended. */
  cells: string[];
  expected: string | null;
  actual: string | null;
  /** What the cell should probably hold. */
  suggestion: string | null;
  waiver: WaiverView | null;
}

export interface CheckCounts {
  errors: number;
  /** Warnings that nobody waived. */
  openWarnings: number;
  waived: number;
}

/** Everything that the rules notice about a year of a project. */
export interface CheckFindingsView {
  year: number;
  /** Version of what was checked. */
  version: number;
  /** Version of the rules. */
  checkVersion: string;
  counts: CheckCounts;
  findings: CheckFindingView[];
  /** Waivers of findings that are not there at present: mended, or their figures changed. */
  lapsed: WaiverView[];
  may: { waive: boolean };
}
