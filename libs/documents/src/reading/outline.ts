import { linePlaceOf, placeKey, type SourcePlace } from '@jixiao/domain/budget-document';
import type { SourceDocument } from '../sources/index.js';
import type { Line } from './lines.js';
import type { Section, SectionKind } from './sections.js';

/** A table, form or part of the text of a document. */
export interface OutlinePart {
  readonly kind: SectionKind;
  readonly title: string;
  /** The same as the place of the table or form that was read from it. */
  readonly place: SourcePlace;
  readonly lines: readonly OutlineLine[];
}

/** A row or paragraph as it stands in the source. */
export interface OutlineLine {
  readonly kind: 'row' | 'paragraph';
  readonly place: SourcePlace;
  readonly cells: readonly { readonly text: string; readonly place: SourcePlace }[];
}

/** The sections of a source with their lines as they were written. */
export function outlineOf(source: SourceDocument, sections: readonly Section[]): OutlinePart[] {
  const rows = rowsByPlace(source);
  return sections.map(({ kind, title, place, heading, lines }) => ({
    kind,
    title,
    place,
    lines: [...heading, ...lines].map((line) => ({ kind: line.kind, place: linePlaceOf(line.place), cells: cellsOf(line, rows) })),
  }));
}

/** Cells as written: reading spreads merged ones over the columns that they cover. */
function cellsOf(line: Line, rows: ReadonlyMap<string, OutlineLine['cells']>): OutlineLine['cells'] {
  return (line.kind === 'row' ? rows.get(placeKey(line.place)) : undefined) ?? line.cells.map(({ text, place }) => ({ text, place }));
}

function rowsByPlace(source: SourceDocument): Map<string, OutlineLine['cells']> {
  const tables = source.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return new Map(
    tables.flatMap(({ rows }) =>
      rows.map(({ place, cells }) => [placeKey(place), cells.map(({ text, place: at }) => ({ text, place: at }))]),
    ),
  );
}
