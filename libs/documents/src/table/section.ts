import type { Margins, Orientation } from './page-setup.js';
import type { DocumentTable } from './table.js';

/** A piece of a printed document, as docx and pdf both write it. */
export type Block =
  /** The title of a form, or of a report. */
  | { readonly kind: 'title'; readonly text: string }
  /** A heading of a report: 一、基本情况. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Running text of a report, its first line indented by two characters. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The name of a table, above it. */
  | { readonly kind: 'caption'; readonly text: string }
  /** The line above a form: what it is about on the left, the unit of money on the right. */
  | { readonly kind: 'note'; readonly left: string; readonly right: string }
  /** A remark below a table. */
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable };

/** Pages of one orientation; each section begins a new page. */
export interface DocumentSection<Part = Block> {
  readonly orientation: Orientation;
  readonly margins: Margins;
  readonly blocks: readonly Part[];
}

/** One printed form: title, a line with what it is about on the left and the unit of money on the right, and its tables. */
export interface PrintedForm {
  readonly title: string;
  readonly subtitle: string;
  /** E.g. `单位：万元`; empty where the table has no money. */
  readonly unit: string;
  readonly orientation: Orientation;
  /** One below the other, in the same columns. Header rows repeat on every page; in a sheet, which repeats one range, those of a table that runs over pages. */
  readonly tables: readonly [DocumentTable, ...DocumentTable[]];
  /** What stands below the last table, e.g. why it is empty. */
  readonly remark?: string;
}

/** A form as pages of a document. */
export function formSection(form: PrintedForm): DocumentSection {
  return {
    orientation: form.orientation,
    margins: 'form',
    blocks: [
      { kind: 'title', text: form.title },
      { kind: 'note', left: form.subtitle, right: form.unit },
      ...form.tables.map((table): Block => ({ kind: 'table', table })),
      ...(form.remark === undefined ? [] : [{ kind: 'remark', text: form.remark } as const]),
    ],
  };
}

/** The table with its columns in the same proportion, `width` millimetres wide. */
export function scaledTo(table: DocumentTable, width: number): DocumentTable {
  const total = table.widths.reduce((sum, each) => sum + each, 0);
  return { ...table, widths: table.widths.map((each) => (each * width) / total) };
}

/** The table no wider than `width` millimetres. */
export function fittedTo(table: DocumentTable, width: number): DocumentTable {
  return table.widths.reduce((sum, each) => sum + each, 0) > width ? scaledTo(table, width) : table;
}
