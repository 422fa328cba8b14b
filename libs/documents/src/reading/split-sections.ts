import { lineText, writtenCells, type Line } from './lines.js';
import { announced, formStart, isProjectNameRow, startOf, untitledTable } from './section-starts.js';
import type { Section, SectionDraft, SectionStart } from './sections.js';
import { label } from './texts.js';
import { isFurniture, moneyUnitOf, organizationLine, partHeading, tableTitle } from './titles.js';

const DEFAULT_UNIT = '万元';
const CONTENTS = /^目录$/u;

/** Cuts the lines of a document into tables, forms and parts of text. Every line is in exactly one section. */
export function splitSections(lines: readonly Line[]): Section[] {
  return new Splitter(lines).sections();
}

class Splitter {
  readonly #lines: readonly Line[];
  readonly #sections: SectionDraft[] = [];
  #current: SectionDraft | null = null;
  /** Text since the last table row: notes of the table above, then titles of the one below. */
  #pending: Line[] = [];
  #contents: Set<string> | null = null;
  #sheet: string | undefined;
  #unit = DEFAULT_UNIT;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  sections(): Section[] {
    this.#lines.forEach((line, at) => {
      this.#newSheet(line);
      if (line.kind === 'paragraph') this.#text(line);
      else if (isTitleRow(line)) this.#pending.push(line);
      else this.#row(line, at);
    });
    this.#settle();
    return this.#sections;
  }

  /** A workbook's sheet ends what stood on the one before. */
  #newSheet({ place }: Line): void {
    if (place.sheet === this.#sheet) return;
    this.#settle();
    this.#sheet = place.sheet;
    this.#current = null;
    this.#unit = DEFAULT_UNIT;
  }

  #text(line: Line): void {
    const text = label(lineText(line));
    if (CONTENTS.test(text)) this.#contents = new Set();
    const part = partHeading(text);
    if (part === null || this.#isContents(part.number)) {
      this.#pending.push(line);
      return;
    }
    this.#settle();
    const narrative = /情况说明|预算说明/u.test(text) || /情况说明|预算说明/u.test(this.#following(line));
    this.#open({ kind: narrative ? 'narrative' : 'other', tableKind: null, number: null, title: lineText(line) }, line);
    this.#current?.heading.push(line);
  }

  /** The list of contents names every part once; the part itself begins where its name comes again. */
  #isContents(part: string): boolean {
    if (this.#contents === null) return false;
    if (this.#contents.has(part)) {
      this.#contents = null;
      return false;
    }
    this.#contents.add(part);
    return true;
  }

  /** A heading may be broken: 第三部分 … 2026 年 / 部门预算情况说明. */
  #following(line: Line): string {
    const next = this.#lines[this.#lines.indexOf(line) + 1];
    return next === undefined || next.kind === 'row' || lineText(next).length > 40 ? '' : label(lineText(next));
  }

  #row(line: Line, at: number): void {
    const found = this.#start(at);
    if (found === null) {
      this.#settle();
      if (this.#current === null) this.#open({ kind: 'other', tableKind: null, number: null, title: line.place.sheet ?? '' }, line);
      this.#current?.lines.push(line);
      return;
    }
    const heading = this.#pending.slice(found.from);
    this.#pending = this.#pending.slice(0, found.from);
    this.#settle();
    this.#open(found.start, heading[0] ?? line);
    this.#current?.heading.push(...heading);
    this.#current?.lines.push(line);
  }

  #start(at: number): { readonly start: SectionStart; readonly from: number } | null {
    this.#unit = this.#pending.map((line) => moneyUnitOf(lineText(line))).findLast((unit) => unit !== null) ?? this.#unit;
    const titled = announced(this.#pending) ?? this.#sheetTitle();
    const form = formStart(this.#lines, at);
    const from = titled?.from ?? this.#furnitureFrom();
    if (titled !== null) {
      const start = startOf(titled.title);
      const goesOn = titled.title.continued && this.#current?.kind === start.kind && this.#current.tableKind === start.tableKind;
      if (goesOn) return null;
      const misnamed = form !== null && form.kind !== start.kind && start.kind !== 'self_evaluation';
      return { start: misnamed ? form : start, from };
    }
    if (form !== null && !this.#isInside(form)) return { start: form, from };
    const untitled = untitledTable(this.#lines, at, this.#current);
    return untitled === null ? null : { start: untitled, from };
  }

  /** The title opened this form already; the row only names its project or department. */
  #isInside({ kind }: SectionStart): boolean {
    const current = this.#current;
    if (current === null || current.kind !== kind) return current?.kind === 'self_evaluation' && !current.lines.some(isProjectNameRow);
    return kind === 'department' ? current.lines.length < 4 : !current.lines.some(isProjectNameRow);
  }

  #sheetTitle(): ReturnType<typeof announced> {
    if (this.#sheet === undefined || this.#current !== null) return null;
    const title = tableTitle(this.#sheet, { sheetName: true });
    return title === null ? null : { title, from: 0 };
  }

  /** Unit, organization and date directly above an untitled table belong to it. */
  #furnitureFrom(): number {
    let from = this.#pending.length;
    while (from > 0 && belongsToTable(lineText(this.#pending[from - 1] as Line))) from -= 1;
    return from;
  }

  #open(start: SectionStart, first: Line): void {
    this.#current = { ...start, moneyUnit: this.#unit, place: first.place, heading: [], lines: [] };
    this.#sections.push(this.#current);
  }

  /** Text that announced nothing belongs to what stands above it. */
  #settle(): void {
    const [first] = this.#pending;
    if (first !== undefined && this.#current === null) {
      this.#open({ kind: 'other', tableKind: null, number: null, title: lineText(first) }, first);
    }
    this.#current?.lines.push(...this.#pending);
    this.#pending = [];
  }
}

/** A row of a sheet or Word table that only holds a title, a unit or an organization. */
function isTitleRow(line: Line): boolean {
  const cells = writtenCells(line);
  if (cells.length === 0 || cells.length > 2) return false;
  return cells.every(
    ({ cell }) => (belongsToTable(cell.text) && !/^\d+$/u.test(cell.text)) || (tableTitle(cell.text) !== null && cell.text.length > 4),
  );
}

function belongsToTable(text: string): boolean {
  return moneyUnitOf(text) !== null || organizationLine(text) !== null || isFurniture(text);
}
