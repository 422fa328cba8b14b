import type { BudgetTableKind, StructureRow } from '@jixiao/domain/budget-document';
import type { OrganizationView } from './project.views.js';

/** A disclosure table without its rows. */
export interface DisclosureTableItem {
  kind: BudgetTableKind;
  /** As written before the title: `5-1`. */
  number: string | null;
  title: string;
  rows: number;
  version: number;
}

/** Which disclosure tables an organization has for a year, in their order. */
export interface DisclosureTablesView {
  organization: OrganizationView;
  year: number;
  tables: DisclosureTableItem[];
}

export interface DisclosureHeading {
  text: string;
  rowSpan: number;
  columnSpan: number;
}

export interface DisclosureCell {
  /** An amount as a decimal, or words. */
  text: string;
  isAmount: boolean;
  centered: boolean;
  /** Its name in findings, `table:projects:3:total`; null where one side of the table has ended. */
  cell: string | null;
}

/** A disclosure table in its official layout. */
export interface DisclosureTableView extends DisclosureTableItem {
  moneyUnit: string;
  note: string | null;
  /** Name of the document that it was taken from; null where none is known. */
  fileName: string | null;
  header: DisclosureHeading[][];
  lines: DisclosureCell[][];
}

/** What a whole-department form says besides its goals. */
export interface DepartmentOverview {
  /** Income and expenditure of the year and of the two years before. */
  structure: StructureRow[];
  functions: string | null;
  tasks: string | null;
}
