import { tableFragments, type TableFragment } from './pdf-fragments.js';
import { textBlockLines, type SetLine } from './pdf-lines.js';
import { BORDER, POINTS_PER_MM, layRows, sum } from './pdf-rows.js';
import { textArea, type Margins, type Orientation } from './page-setup.js';
import { fittedTo, type Block, type DocumentSection } from './section.js';
import { isKeptWhole, type DocumentTable } from './table.js';

/** What stands on a page, from top to bottom. */
export type PageItem =
  | { readonly kind: 'line'; readonly line: SetLine }
  | { readonly kind: 'table'; readonly fragment: TableFragment; readonly widths: readonly number[]; readonly left: number };

export interface LaidPage {
  readonly orientation: Orientation;
  readonly margins: Margins;
  readonly items: readonly PageItem[];
}

/** Kept free at the foot of a page, for what rounding adds up to. */
const SLACK = 3;
/** Two tables that follow each other share a border. */
export const BETWEEN_TABLES = -BORDER;
/** Text keeps this distance from a table above it. */
const BELOW_TABLE = 6;

/** Distributes a section over pages. Titles and captions stay with what follows them. */
export function layPages(section: DocumentSection): LaidPage[] {
  const { orientation, margins, blocks } = section;
  const area = textArea(orientation, margins);
  const pages = new Pages(area.height * POINTS_PER_MM - SLACK);
  for (const block of blocks) {
    if (block.kind === 'table') pages.addTable(block.table, area.width);
    else pages.addText(block, margins, area.width * POINTS_PER_MM);
  }
  return pages.finished().map((items) => ({ orientation, margins, items }));
}

class Pages {
  readonly #height: number;
  readonly #pages: PageItem[][] = [[]];
  /** Lines that wait for what they must stay with. */
  #waiting: SetLine[] = [];
  #used = 0;

  constructor(height: number) {
    this.#height = height;
  }

  finished(): readonly (readonly PageItem[])[] {
    this.#place([]);
    return this.#pages.filter((items, index) => items.length > 0 || index === 0);
  }

  addText(block: Exclude<Block, { kind: 'table' }>, margins: Margins, width: number): void {
    const { lines, staysWithNext } = textBlockLines(block, margins, width);
    if (staysWithNext) {
      this.#waiting.push(...lines);
      return;
    }
    const [first, ...others] = lines;
    if (first !== undefined) this.#place([this.#isBelowTable() ? { ...first, before: Math.max(first.before, BELOW_TABLE) } : first]);
    for (const line of others) this.#place([line]);
  }

  addTable(table: DocumentTable, areaWidth: number): void {
    const widths = fittedTo(table, areaWidth).widths.map((width) => width * POINTS_PER_MM);
    const left = (areaWidth * POINTS_PER_MM - sum(widths)) / 2;
    const waiting = heightOf(this.#waiting);
    const gap = this.#isBelowTable() ? BETWEEN_TABLES : 0;
    const rows = layRows(table, widths);
    const fresh = this.#height - BORDER;
    const whole = isKeptWhole(table) ? sum(rows.heights) : Number.POSITIVE_INFINITY;
    if (whole + waiting <= fresh && this.#used + waiting + gap + whole > fresh) this.#newPage();
    const room = fresh - this.#used - waiting - gap;
    const isFresh = this.#used === 0 && waiting === 0;
    const fragments = tableFragments(rows, table.headerRows, isFresh ? fresh : room, fresh);
    fragments.forEach((fragment, index) => {
      if (index > 0 || fragment === null) this.#newPage();
      if (fragment === null) return;
      this.#place([]);
      this.#used += fragment.height + gap + BORDER;
      this.#pages.at(-1)?.push({ kind: 'table', fragment, widths, left });
    });
  }

  /** Places lines behind those that wait, all on one page. */
  #place(lines: readonly SetLine[]): void {
    const all = [...this.#waiting, ...lines];
    this.#waiting = [];
    if (this.#used > 0 && this.#used + heightOf(all) > this.#height) this.#newPage();
    for (const line of all) this.#pages.at(-1)?.push({ kind: 'line', line });
    this.#used += heightOf(all);
  }

  #isBelowTable(): boolean {
    return this.#pages.at(-1)?.at(-1)?.kind === 'table';
  }

  #newPage(): void {
    this.#pages.push([]);
    this.#used = 0;
  }
}

function heightOf(lines: readonly SetLine[]): number {
  return sum(lines.map(({ height, before }) => height + before));
}
