import type { FindingPlace, SourcePlace } from '@jixiao/domain/budget-document';
import type { OrganizationView } from './project.views.js';
import type { Bilingual } from './vocabulary.js';

/** Whether a file is being read, can be looked at, or could not be read. */
export const IMPORT_STATUSES = ['reading', 'ready', 'failed'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What reading a file goes through, in this order. */
export const IMPORT_STEPS = ['waiting', 'opening', 'recognizing', 'checking', 'keeping'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Parts of a document; narrative and what was not understood are only shown, all others can be stored. */
export const IMPORT_KINDS = ['project', 'department', 'budget_table', 'self_evaluation', 'narrative', 'other'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A part beside what is stored: unknown so far, different, equal, not to be stored as it is, or only to be looked at. */
export const IMPORT_STATES = ['new', 'changed', 'same', 'blocked', 'shown'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One value beside the stored one; `kept`: the file says nothing and what is stored stays; `unstored`: nothing keeps it. */
export const IMPORT_VALUE_STATES = ['new', 'changed', 'same', 'kept', 'removed', 'unstored', 'shown'] as const;
export type ImportValueState = (typeof IMPORT_VALUE_STATES)[number];

export interface SeverityCounts {
  error: number;
  warning: number;
  info: number;
}

/** Why something cannot be stored as it is, or what is worth knowing before it is. */
export interface ImportProblem {
  code: string;
  params: Record<string, string>;
  /** Field that it speaks of, as `basics.lead`; null for the whole. */
  field: string | null;
  blocking: boolean;
}

/** What the person decides where the file leaves it open. */
export interface ImportSettings {
  /** Budget year where the file names none. */
  year: number | null;
  /** Department where the file names none that is known. */
  departmentId: string | null;
  /** Unit of new projects whose unit is not known. */
  unitId: string | null;
  /** Lead of new projects whose lead is not known. */
  leadUserId: string | null;
}

export interface ImportListItem {
  id: string;
  fileName: string;
  /** Format by content; null until it is read. */
  format: string | null;
  size: number;
  status: ImportStatus;
  organization: string | null;
  fiscalYear: number | null;
  uploadedBy: string;
  uploadedAt: string;
  findings: SeverityCounts;
  /** How often something of it was accepted. */
  acceptances: number;
}

export interface AcceptedItem {
  key: string;
  kind: ImportKind;
  code: string | null;
  name: string;
  /** The project or organization. */
  objectId: string;
  outcome: 'created' | 'changed' | 'same';
  changes: number;
}

export interface Acceptance {
  at: string;
  by: string;
  items: AcceptedItem[];
}

export interface ImportView extends Omit<ImportListItem, 'acceptances' | 'organization'> {
  version: number;
  sha256: string;
  /** Set while it is read. */
  step: ImportStep | null;
  /** Why it could not be read. */
  failure: { code: string; params: Record<string, string> } | null;
  /** As the file names it. */
  organization: { code: string | null; name: string } | null;
  department: OrganizationView | null;
  settings: ImportSettings;
  /** The organizations that the settings name. */
  chosen: OrganizationView[];
  /** What concerns the whole file: no such year, no such department, the days are over. */
  problems: ImportProblem[];
  /** Leads of the department, to choose from. */
  people: { id: string; name: string }[];
  parts: { kind: ImportKind; count: number }[];
  corrections: number;
  /** The same file, uploaded before. */
  earlier: { id: string; uploadedBy: string; uploadedAt: string } | null;
  acceptances: Acceptance[];
}

/** A part of the document with how it compares. */
export interface ImportItem {
  key: string;
  kind: ImportKind;
  code: string | null;
  name: string;
  state: ImportState;
  changes: number;
  problems: ImportProblem[];
  findings: SeverityCounts;
  /** The stored project or organization; null for a new one and for what is only shown. */
  objectId: string | null;
  /** Version of what is stored, to be sent back when accepting; null where nothing is stored. */
  storedVersion: number | null;
  lines: number;
}

export interface ImportCell {
  place: SourcePlace;
  text: string;
  /** What the file says, where the cell was corrected. */
  original: string | null;
}

export interface ImportFinding {
  ordinal: number;
  /** Part that it stands in. */
  itemKey: string;
  rule: string;
  severity: 'error' | 'warning' | 'info';
  message: Bilingual;
  expected: string | null;
  actual: string | null;
  suggestion: string | null;
  where: FindingPlace[];
  /** The row or paragraph of its first place. */
  cells: ImportCell[];
}

/** A value as it was read, beside what is stored. */
export interface ImportValue {
  /** `basics.name`, `funding.amount`, `indicator.target`, `history.2025` …: what it is. */
  field: string;
  /** What tells it from its neighbours: the indicator's or source's name. */
  label: string | null;
  value: string | null;
  stored: string | null;
  state: ImportValueState;
}

/** A row or paragraph of the source with what was read from it. */
export interface ImportLine {
  kind: 'row' | 'paragraph';
  place: SourcePlace;
  cells: ImportCell[];
  values: ImportValue[];
  findings: ImportFinding[];
}

export interface ImportItemView extends ImportItem {
  /** A page of its lines, in reading order. */
  source: ImportLine[];
  /** What is stored and no longer in the file, or was read from no particular line; on the first page. */
  elsewhere: ImportValue[];
  nextCursor: string | null;
}

export interface AcceptanceResult {
  version: number;
  created: number;
  changed: number;
  same: number;
  items: AcceptedItem[];
}
