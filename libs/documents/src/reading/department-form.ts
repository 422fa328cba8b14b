import type { DepartmentForm, ListedProject, StructureRow } from '@jixiao/domain/budget-document';
import { fromYuan, isAmount } from './amounts.js';
import { FormColumns, type ColumnLabels } from './form-columns.js';
import { FieldValues, fieldsOf, type FieldLabels } from './form-fields.js';
import { GoalBook, goalLabel, horizonHeading } from './goal-book.js';
import { lineText, writtenCells, type Line } from './lines.js';
import type { Reading } from './reading.js';
import type { Section } from './sections.js';
import { structureYears, readStructureRow, type StructureColumns } from './structure-rows.js';
import { TargetTables } from './target-tables.js';
import { bareLabel, cleanName, label, longText, ordinalOf } from './texts.js';
import { isFurniture } from './titles.js';

type Field = 'name' | 'filledBy' | 'phone' | 'date';
type ListColumn = 'name' | 'category' | 'total' | 'annual' | 'purpose';

const FIELDS: FieldLabels<Field> = [
  [/^(?:预算)?(?:部门|单位|部门\(单位\))名称$/u, 'name'],
  [/^(?:填报人|填表人|经办人)$/u, 'filledBy'],
  [/^联系电话$/u, 'phone'],
  [/^(?:申报|填报)(?:日期|时间)$/u, 'date'],
];
const LIST: ColumnLabels<ListColumn> = [
  [/^项目名称$/u, 'name'],
  [/^(?:支出)?项目(?:类别|类型)$/u, 'category'],
  [/^(?:项目)?总预算$/u, 'total'],
  [/^(?:项目)?(?:本年度|当年|年度)预算$/u, 'annual'],
  [/^(?:项目)?主要支出方向(?:和|及)用途$|^(?:主要)?用途$/u, 'purpose'],
];
const FUNCTIONS = /^(?:部门)?(?:主要)?职能(?:概述|职责)?$/u;
const TASKS = /^(?:年度|本年度|年度主要)(?:工作)?(?:主要)?任务$/u;
const LIST_LABEL = /^项目支出情况$/u;
const TOTALS = /^(?:整体)?绩效总目标$|^整体绩效目标$/u;
const NUMBERED = /^目标\s*([0-9]{1,2}|[一二三四五六七八九十]+)\s*[:：、.．]?\s*(?=\S)([\s\S]+)$/u;

type Part = 'fields' | 'structure' | 'functions' | 'tasks' | 'projects' | 'totals' | 'indicators';

/** 部门整体绩效目标申报表: money of three years, functions and tasks, the list of projects, then the goals with their indicator tables. */
export class DepartmentFormReader {
  readonly #section: Section;
  readonly #reading: Reading;
  readonly #fields = new FieldValues<Field>();
  readonly #book: GoalBook;
  readonly #tables: TargetTables;
  readonly #structure: StructureRow[] = [];
  readonly #projects: ListedProject[] = [];
  readonly #texts = { functions: '', tasks: '' };
  #part: Part = 'fields';
  #structureColumns: StructureColumns | null = null;
  #listColumns: FormColumns<ListColumn> | null = null;
  /** First column of the annual statements, which stand beside the long-term ones. */
  #annualFrom = Number.POSITIVE_INFINITY;

  constructor(section: Section, reading: Reading) {
    this.#section = section;
    this.#reading = reading;
    this.#book = new GoalBook(reading, section.title);
    this.#tables = new TargetTables(reading, this.#book, section.title);
  }

  read(): DepartmentForm {
    const { lines, place } = this.#section;
    for (let at = 0; at < lines.length;) at += this.#step(lines, at);
    const text = (field: Field) => cleanName(this.#fields.text(field)) || null;
    return {
      name: text('name') ?? '',
      filledBy: text('filledBy'),
      phone: text('phone'),
      structure: this.#inWanYuan(this.#structure),
      functions: longText(this.#texts.functions) || null,
      tasks: longText(this.#texts.tasks) || null,
      projects: this.#projects,
      goals: this.#book.goals(),
      place,
      cells: this.#fields.places,
    };
  }

  #step(lines: readonly Line[], at: number): number {
    const line = lines[at];
    if (line === undefined) return 1;
    const header = this.#tables.header(lines, at);
    if (header > 0) {
      this.#part = 'indicators';
      return header;
    }
    const structure = structureYears(lines, at);
    if (structure !== null) {
      this.#structureColumns = structure;
      this.#part = 'structure';
      for (const each of lines.slice(at, at + structure.headerLines)) this.#reading.takeLine(each);
      return structure.headerLines;
    }
    if (!this.#goalRow(line) && !this.#labelled(line)) this.#content(line);
    return 1;
  }

  /** `长期目标 1: …` opens the table of one goal. */
  #goalRow(line: Line): boolean {
    const [first, second] = writtenCells(line);
    const goal = first === undefined ? null : goalLabel(first.cell.text);
    if (first === undefined || goal === null || goal.ordinal === null || names(second?.cell.text)) return false;
    this.#reading.take(first.cell);
    this.#tables.beginGoal(goal);
    this.#part = 'indicators';
    if (second !== undefined) this.#book.state(goal, this.#reading.take(second.cell), second.cell.place);
    else this.#book.goal(goal, first.cell.place);
    return true;
  }

  /** A row whose first cell names a part of the form. */
  #labelled(line: Line): boolean {
    const [first] = writtenCells(line);
    if (first === undefined) return false;
    const text = bareLabel(first.cell.text);
    const list = FormColumns.of(line, LIST, ['name', 'annual']);
    if (list !== null) {
      this.#listColumns = list;
      return this.#begin('projects', line);
    }
    if (FUNCTIONS.test(text) || TASKS.test(text)) {
      this.#begin(FUNCTIONS.test(text) ? 'functions' : 'tasks');
      this.#prose(line, first.column + 1);
      this.#reading.take(first.cell);
      return true;
    }
    if (this.#totalsHeader(line)) return this.#begin('totals', line);
    if (horizonHeading(text) !== null && writtenCells(line).length === 1) {
      this.#tables.begin(horizonHeading(text) ?? 'annual');
      return this.#begin('indicators', line);
    }
    const found = fieldsOf(line, FIELDS);
    if (found.length === 0 || this.#part === 'indicators' || this.#part === 'projects') return false;
    for (const each of found) this.#fields.take(each, this.#reading);
    return true;
  }

  #begin(part: Part, header?: Line): true {
    this.#part = part;
    this.#tables.close();
    if (header !== undefined) this.#reading.takeLine(header);
    return true;
  }

  /** 整体绩效总目标 | 长期目标 | 年度目标 */
  #totalsHeader(line: Line): boolean {
    const cells = writtenCells(line);
    const horizons = cells.filter(({ cell }) => goalLabel(cell.text)?.ordinal === null);
    if (horizons.length === 0 || !cells.every((each) => horizons.includes(each) || TOTALS.test(bareLabel(each.cell.text)))) return false;
    if (horizons.length === 1 && cells.length === 1) return false;
    this.#annualFrom = horizons.find(({ cell }) => goalLabel(cell.text)?.horizon === 'annual')?.column ?? Number.POSITIVE_INFINITY;
    return true;
  }

  #content(line: Line): void {
    // A page's number stands between the parts of a long text.
    if (line.kind === 'paragraph' && isFurniture(lineText(line))) return;
    if (this.#part === 'indicators') this.#tables.row(line);
    else if (this.#part === 'totals') this.#totals(line);
    else if (this.#part === 'functions' || this.#part === 'tasks') this.#prose(line, 0);
    else if (line.kind === 'paragraph') return;
    else if (this.#part === 'structure' && this.#structureColumns !== null) {
      const before = this.#structure.at(-1)?.group ?? 'income';
      const row = readStructureRow(line, this.#structureColumns, before, this.#reading, this.#section.title);
      if (row !== null) this.#structure.push(row);
    } else if (this.#part === 'projects') this.#listed(line);
  }

  #prose(line: Line, from: number): void {
    const part = this.#part === 'functions' ? 'functions' : 'tasks';
    for (const cell of line.cells.slice(from)) {
      if (cell.text !== '') this.#texts[part] += `${this.#texts[part] === '' ? '' : '\n'}${this.#reading.take(cell)}`;
    }
  }

  #listed(line: Line): void {
    const columns = this.#listColumns;
    if (columns === null || lineText(line) === '') return;
    const title = this.#section.title;
    const cells = writtenCells(line);
    for (const { cell } of cells) if (LIST_LABEL.test(bareLabel(cell.text))) this.#reading.take(cell);
    const filled = cells.filter(({ cell }) => !LIST_LABEL.test(bareLabel(cell.text)));
    // Where the merged first cell slipped out, the whole row moved left.
    const shift = (columns.column('name') ?? 0) - (filled[0]?.column ?? 0);
    const cell = (key: ListColumn) => line.cells[(columns.column(key) ?? Number.NaN) - Math.max(0, shift)];
    const name = cleanName(this.#reading.take(cell('name')));
    if (shift > 0) this.#reading.note('cells.shifted', [{ ...line.place, title }], { params: { name } });
    const text = (key: ListColumn) => longText(this.#reading.take(cell(key))) || null;
    const amount = (key: 'total' | 'annual', columnName: string) => {
      const read = this.#reading.takeAmount(cell(key), { title, rowName: name, columnName });
      return this.#section.moneyUnit === '元' ? fromYuan(read) : read;
    };
    this.#projects.push({
      name,
      category: text('category'),
      total: amount('total', '项目总预算'),
      annual: amount('annual', '项目本年度预算'),
      purpose: text('purpose'),
      place: line.place,
    });
  }

  #totals(line: Line): void {
    for (const { cell, column } of writtenCells(line)) {
      if (TOTALS.test(bareLabel(cell.text))) {
        this.#reading.take(cell);
        continue;
      }
      const horizon = column >= this.#annualFrom ? 'annual' : 'long_term';
      const match = NUMBERED.exec(cell.text);
      const ordinal = match === null ? this.#book.count(horizon) + 1 : ordinalOf(match[1] ?? '');
      this.#book.state({ horizon, ordinal }, match?.[2] ?? this.#reading.take(cell), cell.place);
      this.#reading.take(cell);
    }
  }

  #inWanYuan(rows: readonly StructureRow[]): readonly StructureRow[] {
    if (this.#section.moneyUnit !== '元') return rows;
    this.#reading.note('amount.converted', [this.#section.place], { params: { name: this.#section.title } });
    return rows.map((row) => ({
      ...row,
      amount: fromYuan(row.amount),
      priorAmounts: Object.fromEntries(Object.entries(row.priorAmounts).map(([year, amount]) => [year, fromYuan(amount)])),
    }));
  }
}

/** A header that a goal's name slipped into: what follows it is 一级指标. */
function names(text: string | undefined): boolean {
  return text !== undefined && (/^(?:一级指标|二级指标|三级指标)$/u.test(label(text)) || isAmount(text));
}
