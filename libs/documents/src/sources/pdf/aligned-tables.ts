import type { PlacedText } from './placed-text.js';
import { lineText, type TextLine } from './text-lines.js';

/** Texts of a line that stand close together. */
interface Segment {
  readonly texts: readonly PlacedText[];
  readonly left: number;
  readonly right: number;
}

interface Segmented {
  readonly line: TextLine;
  readonly segments: readonly Segment[];
}

/** Lines without ruled borders that stand in columns: the texts of each line by column. */
export interface AlignedRow {
  readonly line: TextLine;
  readonly cells: readonly string[];
}

/** Whatever a page holds outside of its ruled tables, in order. */
export type LineGroup =
  { readonly kind: 'line'; readonly line: TextLine } | { readonly kind: 'rows'; readonly rows: readonly AlignedRow[] };

/** A gap this wide, in characters, separates columns. */
const COLUMN_GAP = 1.1;
/** Lines of a cell stand no further apart than this many times their height. */
const LINE_DISTANCE = 3;
/** What numbered paragraphs begin with. */
const NUMBERING = /^[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]?$|^[-•·]$/u;

/** Finds tables without lines: at least two lines in a row whose texts stand in the same columns. */
export function alignedTables(lines: readonly TextLine[]): LineGroup[] {
  const groups: LineGroup[] = [];
  let run: Segmented[] = [];
  const endRun = (): void => {
    const rows = run.length > 1 ? inColumns(run) : null;
    if (rows) groups.push({ kind: 'rows', rows });
    else for (const { line } of run) groups.push({ kind: 'line', line });
    run = [];
  };
  for (const line of lines) {
    const segmented = { line, segments: segmentsOf(line) };
    if (segmented.segments.length > 1 || continuesCell(run, segmented)) run.push(segmented);
    else {
      endRun();
      groups.push({ kind: 'line', line });
    }
  }
  endRun();
  return groups;
}

/** A single text close below a row, right of its first column, is the next line of one of its cells. */
function continuesCell(run: readonly Segmented[], { line, segments: [segment] }: Segmented): boolean {
  const last = run.at(-1);
  const first = run[0]?.segments[0];
  if (last === undefined || first === undefined || segment === undefined) return false;
  return line.y - last.line.y < line.height * LINE_DISTANCE && segment.left > first.right;
}

function segmentsOf({ texts }: TextLine): Segment[] {
  const segments: { texts: PlacedText[]; left: number; right: number }[] = [];
  for (const text of texts) {
    const last = segments.at(-1);
    if (last && text.left - last.right < text.height * COLUMN_GAP) {
      last.texts.push(text);
      last.right = Math.max(last.right, text.right);
    } else segments.push({ texts: [text], left: text.left, right: text.right });
  }
  return segments;
}

/** Columns are where texts of different lines stand over one another; null where all of them run together. */
function inColumns(run: readonly Segmented[]): AlignedRow[] | null {
  const columns: { left: number; right: number }[] = [];
  const all = run.flatMap(({ segments }) => segments).sort((first, second) => first.left - second.left);
  for (const { left, right } of all) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  if (columns.length < 2) return null;
  const rows = run.map(({ line, segments }) => ({
    line,
    cells: columns.map(({ left, right }) =>
      segments
        .filter((segment) => segment.left >= left && segment.right <= right)
        .map(({ texts }) => lineText(texts))
        .join(' '),
    ),
  }));
  const isNumbered = columns.length === 2 && rows.every(({ cells: [first = ''] }) => NUMBERING.test(first));
  return isNumbered ? null : rows;
}
