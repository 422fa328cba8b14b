import type { DocumentFinding, FindingPlace, ReadAmount } from '@jixiao/domain/budget-document';
import { createFinding, type FindingDetails } from '@jixiao/domain/findings';
import { parseAmount } from './amounts.js';
import { writtenCells, type Line, type LineCell } from './lines.js';
import { READING_RULES, type ReadingRule } from './reading-rules.js';

/** What all recognizers of one document share: its year, which cells were read, and what was noticed. */
export class Reading {
  readonly #used = new Set<LineCell>();
  readonly #findings: DocumentFinding[] = [];

  constructor(
    /** Budget year of the document; null where it names none. */
    readonly fiscalYear: number | null,
  ) {}

  get findings(): readonly DocumentFinding[] {
    return this.#findings;
  }

  /** The text of a cell, which counts as read from now on. */
  take(cell: LineCell | undefined): string {
    if (cell === undefined) return '';
    this.#used.add(cell);
    return cell.text;
  }

  /** Counts headings, titles and repeated headers as read. */
  takeLine(line: Line): void {
    for (const cell of line.cells) this.#used.add(cell);
  }

  isUnread(cell: LineCell): boolean {
    return cell.text !== '' && !this.#used.has(cell);
  }

  unreadCells(line: Line): LineCell[] {
    return writtenCells(line)
      .map(({ cell }) => cell)
      .filter((cell) => !this.#used.has(cell));
  }

  /** The amount in a cell; what is none stays in a finding. */
  takeAmount(cell: LineCell | undefined, where: Partial<FindingPlace> = {}): ReadAmount {
    const text = this.take(cell);
    const amount = parseAmount(text);
    if (amount !== undefined || cell === undefined) return amount ?? null;
    this.note('amount.unreadable', [{ ...where, ...cell.place }], { actual: text });
    return null;
  }

  note(rule: ReadingRule, where: readonly FindingPlace[], details: FindingDetails = {}): void {
    this.#findings.push({ ...createFinding(rule, READING_RULES[rule], details), where });
  }
}
