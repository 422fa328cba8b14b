import type { ImportSettings } from '@jixiao/contracts/views';
import type { DeclarationRules } from '@jixiao/domain/declaration';
import type { Reach } from '../../../platform/access/principal.js';
import type { EntryWindows } from '../../projects/entry-windows.js';

export interface KnownOrganization {
  id: string;
  kind: 'department' | 'unit';
  code: string;
  name: string;
  /** `068/068001/`. */
  path: string;
}

export interface KnownPerson {
  id: string;
  name: string;
  /** Of the organization that they belong to; null for whom none is set. */
  path: string | null;
}

/** What of the region a document is compared with, besides the projects and goals themselves. */
export interface ImportContext {
  /** Who imports, and how far that reaches. */
  readonly user: { readonly id: string; readonly name: string };
  readonly reach: Reach;
  /** Whether recording what a project achieved is that person's work. */
  readonly mayRecord: (project: { readonly leadUserId: string | null; readonly unitPath: string }) => boolean;
  /** Budget year of the document; null where neither it nor the person names one. */
  readonly year: number | null;
  /** What the year asks of declarations; null where the region does not have it. */
  readonly rules: Omit<DeclarationRules, 'weighted'> | null;
  readonly windows: EntryWindows | null;
  readonly organizations: readonly KnownOrganization[];
  /** Everybody who has one of the names that the document gives. */
  readonly people: readonly KnownPerson[];
  /** Codes of the economic classification by name. */
  readonly economicCodes: ReadonlyMap<string, string>;
  readonly settings: ImportSettings;
  /** As the document names it. */
  readonly organization: { readonly code: string | null; readonly name: string } | null;
}

/** Whether an organization lies within what the person may import. */
export function reaches({ reach }: Pick<ImportContext, 'reach'>, path: string): boolean {
  return reach.wholeRegion || reach.paths.some((tree) => path.startsWith(tree));
}
