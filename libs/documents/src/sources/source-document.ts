import type { DocumentFinding, SourcePlace } from '@jixiao/domain/budget-document';

export type SourceFormat = 'txt' | 'docx' | 'xlsx' | 'pdf' | 'cells';

/** A cell as written; spans only where the format knows them. */
export interface SourceCell {
  readonly text: string;
  readonly place: SourcePlace;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly place: SourcePlace;
}

export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly place: SourcePlace;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly SourceRow[];
  readonly place: SourcePlace;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** What every format is read into before anything is recognized: paragraphs and tables in reading order, each with its place. */
export interface SourceDocument {
  readonly format: SourceFormat;
  readonly blocks: readonly SourceBlock[];
  /** What the reader noticed on the way: formulas, hidden sheets, a name that says otherwise. */
  readonly warnings?: readonly DocumentFinding[];
}
