import { placeBehind, placeKey, type SourcePlace } from '@jixiao/domain/budget-document';
import { CodedError } from '@jixiao/domain/errors';
import type { SourceBlock, SourceCell, SourceDocument, SourceRow } from '../sources/index.js';

/** What a person wrote over a cell or paragraph of a source, before it is read again. */
export interface CellCorrection {
  readonly place: SourcePlace;
  readonly text: string;
}

/**
 * The source with corrections put in. A correction one cell behind the end of its row adds that cell: a form taken from a PDF may lack the cell
 * that a value belongs into. Of several for one place the last one holds.
 *
 * @throws CodedError `document.unknown-cell` where the source has no such place
 */
export function correctSource(source: SourceDocument, corrections: readonly CellCorrection[]): SourceDocument {
  if (corrections.length === 0) return source;
  const open = new Map(corrections.map((correction) => [placeKey(correction.place), correction]));
  const blocks = source.blocks.map((block) => correctBlock(block, open));
  const [unknown] = open.values();
  if (unknown !== undefined) throw new CodedError('document.unknown-cell', { place: placeKey(unknown.place) });
  return { ...source, blocks };
}

type Open = Map<string, CellCorrection>;

function correctBlock(block: SourceBlock, open: Open): SourceBlock {
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => correctRow(row, open)) };
  const text = taken(block.place, open);
  return text === undefined ? block : { ...block, text };
}

function correctRow(row: SourceRow, open: Open): SourceRow {
  const cells = row.cells.map((cell): SourceCell => {
    const text = taken(cell.place, open);
    return text === undefined ? cell : { ...cell, text };
  });
  const behind = placeBehind(row.place, row.cells.at(-1)?.place);
  const added = taken(behind, open);
  return { ...row, cells: added === undefined ? cells : [...cells, { text: added, place: behind }] };
}

function taken(place: SourcePlace, open: Open): string | undefined {
  const key = placeKey(place);
  const text = open.get(key)?.text;
  open.delete(key);
  return text;
}
