import type { LibraryDirection } from '@jixiao/domain/library';
import type { LibraryState } from '@jixiao/domain/workflow';

/** What an entry of the indicator library says. */
export interface LibraryContent {
  /** The department whose entry it is; null where it is common to the region. */
  organizationId: string | null;
  classCode: string;
  name: string;
  aliases: string[];
  definition: string;
  unit: string | null;
  direction: LibraryDirection;
  /** As they are usually written, the most usual first. */
  targets: string[];
  scoring: string | null;
  dataSource: string | null;
  evidence: string | null;
  basis: string | null;
}

/** A row of the library. */
export interface LibraryItem extends LibraryContent {
  id: string;
  organization: string | null;
  state: LibraryState;
  /** Projects and departments that declared an indicator of this name or an alias. */
  usedIn: number;
  version: number;
}

/** What somebody may do with an entry now. */
export interface LibraryAction {
  action: string;
  title: { zh: string; en: string };
  needsReason: boolean;
  /** Code of why it is refused now; null where it may be taken. */
  refusal: string | null;
  /** The condition that does not hold, in both languages. */
  condition: { zh: string; en: string } | null;
}

/** An entry with how it came to be and what its reader may do. */
export interface LibraryEntryView extends LibraryItem {
  proposedBy: string | null;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  may: { edit: boolean; actions: LibraryAction[] };
}
