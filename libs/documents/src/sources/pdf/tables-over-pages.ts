import { isPageNumber } from '../page-number.js';
import type { PagePart } from './page-parts.js';
import type { PlacedCell, PlacedRow, PlacedTable } from './placed-table.js';
import { SAME } from './ruled-tables.js';
import { continued, isFull } from './text-lines.js';

type RuledPart = Extract<PagePart, { readonly kind: 'ruled' }>;

/** One cell of so many. */
const FEW = 3;

/** Tables that go on over pages have one set of columns: the lines that a page shows depend on which merged cells it happens to hold. */
export interface JoinedParts {
  readonly parts: readonly PagePart[];
  /** Rows that a page break cut in two and that are one again. */
  readonly joinedRows: readonly { readonly page: number; readonly line: number }[];
}

/** Joins what page breaks tore apart: a row whose cells go on at the top of the next page, and the columns of a table. */
export function joinedOverPages(parts: readonly PagePart[]): JoinedParts {
  const result = [...parts];
  const joinedRows: { page: number; line: number }[] = [];
  let chain: number[] = [];
  result.forEach((part, at) => {
    if (part.kind !== 'ruled') return;
    const before = chain.at(-1);
    const above = before === undefined ? undefined : result[before];
    const first = result[chain[0] ?? at];
    if (before === undefined || above?.kind !== 'ruled' || first?.kind !== 'ruled' || !goesOn(result.slice(before, at), part)) {
      chain = [at];
      return;
    }
    const joined = joinedRow(above.table, part.table, first.table);
    if (joined !== null) {
      result[before] = { ...above, table: joined.above };
      result[at] = { ...part, table: joined.below };
      joinedRows.push({ page: above.page, line: joined.above.rows.at(-1)?.line ?? 1 });
    }
    chain = shareColumns(result, [...chain, at]) ? [...chain, at] : [at];
  });
  return { parts: result.filter((part) => part.kind !== 'ruled' || part.table.rows.length > 0), joinedRows };
}

/** The last table of one page and the first of the next have the same sides, and nothing but page numbers stands between them. */
function goesOn([above, ...between]: readonly PagePart[], below: RuledPart): boolean {
  if (above?.kind !== 'ruled' || below.page !== above.page + 1) return false;
  if (!between.every((part) => part.kind === 'paragraph' && isPageNumber(part.text))) return false;
  const [left, right] = [above.table.columns, below.table.columns];
  return isNear(left[0], right[0]) && isNear(left.at(-1), right.at(-1));
}

/**
 * The row that a page break cut, put together; null where the next page begins with a row of its own. A row goes on where some of its cells have
 * nothing more to say, and all that have were full and have several lines; where only few have, one line will do.
 */
function joinedRow(above: PlacedTable, below: PlacedTable, first: PlacedTable): { above: PlacedTable; below: PlacedTable } | null {
  const headers = repeatedHeaders(first, below);
  const rest = below.rows[headers];
  const last = above.rows.at(-1);
  if (rest === undefined || last === undefined) return null;
  const goingOn = rest.cells.filter(({ content }) => content.text !== '');
  const begun = last.cells.filter(({ content }) => content.text !== '');
  if (goingOn.length === 0 || goingOn.length >= begun.length) return null;
  const fewest = goingOn.length * FEW <= begun.length ? 2 : 3;
  const isCut = goingOn.every((cell) => {
    const upper = sameColumn(begun, cell);
    return upper !== undefined && isFull(upper.content, cell.content) && upper.content.lines + cell.content.lines >= fewest;
  });
  if (!isCut) return null;
  const cells = last.cells.map((cell) => {
    const more = sameColumn(goingOn, cell);
    return more === undefined ? cell : { ...cell, content: continued(cell.content, more.content) };
  });
  return { above: { ...above, rows: above.rows.with(-1, { ...last, cells }) }, below: { ...below, rows: withoutRow(below.rows, headers) } };
}

/** How many rows at the top only repeat the header. */
function repeatedHeaders(first: PlacedTable, below: PlacedTable): number {
  const texts = ({ cells }: PlacedRow): string => cells.map(({ content }) => content.text).join('\t');
  const differs = below.rows.findIndex((row, index) => {
    const header = first.rows[index];
    return header === undefined || texts(header) !== texts(row);
  });
  return differs < 0 ? below.rows.length : differs;
}

/** What is merged with rows below the one taken out begins there. */
function withoutRow(rows: readonly PlacedRow[], at: number): PlacedRow[] {
  const lower = (rows[at]?.cells ?? []).filter(({ rowSpan }) => rowSpan > 1).map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 }));
  return rows.flatMap((row, index) => {
    if (index === at) return [];
    if (index !== at + 1 || lower.length === 0) return [row];
    return [{ ...row, cells: [...row.cells, ...lower].sort((left, right) => left.left - right.left) }];
  });
}

function sameColumn(cells: readonly PlacedCell[], { left, right }: PlacedCell): PlacedCell | undefined {
  return cells.find((cell) => isNear(cell.left, left) && isNear(cell.right, right));
}

/**
 * Gives the tables the columns of the one that has most; false where one has an edge of its own, as another table of the same width has.
 */
function shareColumns(parts: PagePart[], chain: readonly number[]): boolean {
  const tables = chain.flatMap((at) => {
    const part = parts[at];
    return part?.kind === 'ruled' ? [part] : [];
  });
  const all = tables.map(({ table }) => table.columns);
  const columns = all.reduce((most, each) => (each.length > most.length ? each : most), []);
  if (!all.every((each) => each.every((edge) => columns.some((other) => isNear(edge, other))))) return false;
  chain.forEach((at, index) => {
    const part = tables[index];
    if (part) parts[at] = { ...part, table: { ...part.table, columns } };
  });
  return true;
}

function isNear(left = NaN, right = NaN): boolean {
  return Math.abs(left - right) <= SAME;
}
