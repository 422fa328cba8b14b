import type { FormIndicator } from '@jixiao/domain/budget-document';
import { ClassLevels } from './class-levels.js';
import { classNames, type ClassNames } from './class-names.js';
import { goalLabel, horizonHeading, type GoalBook, type GoalLabel, type Horizon } from './goal-book.js';
import { indicatorColumns, type IndicatorColumns } from './indicator-columns.js';
import { readIndicatorRow, type IndicatorRow } from './indicator-row.js';
import { writtenCells, type Line } from './lines.js';
import type { Reading } from './reading.js';
import { asWritten, label } from './texts.js';

const BASES: readonly (readonly [RegExp, string])[] = [
  [/^计划(?:标准)?$/u, 'planned'],
  [/^行业(?:标准)?$/u, 'industry'],
  [/^历史(?:标准)?$/u, 'historical'],
  [/^(?:预算)?支出标准$/u, 'expenditure_standard'],
  [/^其他(?:标准)?$/u, 'other'],
];

/** Reads the long-term and annual indicator tables of a form, line by line, into its goals. */
export class TargetTables {
  readonly #reading: Reading;
  readonly #book: GoalBook;
  readonly #names: ClassNames;
  readonly #title: string;
  #levels = new ClassLevels();
  #columns: IndicatorColumns | null = null;
  #goal: GoalLabel = { horizon: 'annual', ordinal: null };

  constructor(reading: Reading, book: GoalBook, title: string) {
    this.#reading = reading;
    this.#book = book;
    this.#title = title;
    this.#names = classNames(reading.fiscalYear);
  }

  /** Whether an indicator table is open. */
  get open(): boolean {
    return this.#columns !== null;
  }

  /** Heading of the tables of one horizon (年度绩效目标表): the goals that follow are of it. */
  begin(horizon: Horizon): void {
    this.#goal = { horizon, ordinal: null };
    this.#columns = null;
  }

  /** A row that names the goal whose table follows. */
  beginGoal(goal: GoalLabel): void {
    this.#goal = goal;
    this.#columns = null;
  }

  /** Ends the table: another part of the form follows. */
  close(): void {
    this.#columns = null;
  }

  /** Reads a header that begins at `lines[at]`; how many lines it took, 0 where there is none. */
  header(lines: readonly Line[], at: number): number {
    const columns = indicatorColumns(lines, at, this.#reading.fiscalYear);
    if (columns === null) return 0;
    const header = lines.slice(at, at + columns.headerLines);
    this.#columns = columns;
    this.#levels = new ClassLevels();
    this.#adopt(header[0]);
    for (const line of header) this.#reading.takeLine(line);
    return columns.headerLines;
  }

  /** Reads an indicator row of the open table. */
  row(line: Line): boolean {
    if (this.#columns === null || line.kind !== 'row') return false;
    this.#adopt(line);
    const read = readIndicatorRow(line, {
      reading: this.#reading,
      names: this.#names,
      levels: this.#levels,
      columns: this.#columns,
      title: this.#title,
    });
    if (read === null) return false;
    this.#book.goal(this.#goal, line.place).indicators.push(this.#indicator(read));
    return true;
  }

  /** A goal's name in front of a row or, misread as a heading, in the header itself. */
  #adopt(line: Line | undefined): void {
    const first = line === undefined ? undefined : writtenCells(line)[0];
    if (first === undefined || this.#columns === null || first.column >= (this.#columns.first ?? this.#columns.name)) return;
    const goal = goalLabel(first.cell.text);
    // 长期绩效目标 without a number beside the table of a numbered goal names the horizon only.
    const horizon = goal === null ? horizonHeading(first.cell.text) : goal.horizon;
    if (horizon === null && !/^(?:绩效指标|目标名称)$/u.test(label(first.cell.text))) return;
    this.#reading.take(first.cell);
    if (horizon === null) return;
    if (goal !== null && goal.ordinal !== null) this.#turnTo(goal);
    else if (this.#goal.horizon !== horizon) this.#goal = { horizon, ordinal: null };
  }

  /** Merged classes end where another goal begins. */
  #turnTo(goal: GoalLabel): void {
    const before = this.#goal;
    const isOther = before.ordinal !== null && (before.ordinal !== goal.ordinal || before.horizon !== goal.horizon);
    if (isOther) this.#levels = new ClassLevels();
    this.#goal = goal;
  }

  #indicator({ indicator, history, cell }: IndicatorRow): FormIndicator {
    const written = asWritten(this.#reading.take(cell('basis')));
    const basis = BASES.find(([pattern]) => pattern.test(label(written)))?.[1];
    return { ...indicator, basis: basis ?? (written === '' ? null : 'other'), basisText: written === '' ? null : written, history };
  }
}
