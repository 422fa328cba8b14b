import type { Finding } from '../findings/index.js';
import type { SourcePlace } from './source-place.js';

/** A cell that a finding speaks of: by its place and by what an official calls it. */
export interface FindingPlace extends SourcePlace {
  /** Title of the table or name of the form and project. */
  readonly title?: string;
  /** Row and column by their headings: `通信链路租赁费`, `一般公共预算`. */
  readonly rowName?: string;
  readonly columnName?: string;
}

/** Something that a rule noticed in a document, with the exact cells. */
export interface DocumentFinding extends Finding {
  /** The first place is where it has to be mended; further ones are what it was compared with. */
  readonly where: readonly FindingPlace[];
  /** What the cell should probably hold. */
  readonly suggestion?: string;
}
