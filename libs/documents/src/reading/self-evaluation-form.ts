import type { EvaluatedFunds, EvaluatedIndicator, ReadAmount, SelfEvaluationForm } from '@jixiao/domain/budget-document';
import { isAmount, parseAmount } from './amounts.js';
import { ClassLevels } from './class-levels.js';
import { classNames } from './class-names.js';
import { readTotal } from './evaluated-total.js';
import { FieldValues, fieldsOf, type FieldLabels } from './form-fields.js';
import type { FormColumns } from './form-columns.js';
import { fundsColumns, fundsInWanYuan, readFunds, takeFundsHeader, type FundsColumn } from './funds-table.js';
import { indicatorColumns, type IndicatorColumns } from './indicator-columns.js';
import { readIndicatorRow } from './indicator-row.js';
import { lineText, writtenCells, type Line, type LineCell } from './lines.js';
import type { Reading } from './reading.js';
import type { Section } from './sections.js';
import { answerOf } from './ticked-answer.js';
import { asWritten, bareLabel, cleanCode, cleanName, label, longText } from './texts.js';

type Field =
  | 'year'
  | 'name'
  | 'code'
  | 'department'
  | 'unit'
  | 'lead'
  | 'category'
  | 'attribute'
  | 'type'
  | 'date'
  | 'expected'
  | 'achieved'
  | 'reason'
  | 'improvement'
  | 'problems'
  | 'conclusion'
  | 'rating';

const FIELDS: FieldLabels<Field> = [
  [/^(?:年度|评价年度|预算年度)$/u, 'year'],
  [/^(?:项目|单位|部门)名称$/u, 'name'],
  [/^项目(?:编码|编号|代码)$/u, 'code'],
  [/^(?:项目)?主管(?:部门|单位)(?:及代码)?$/u, 'department'],
  [/^(?:项目)?(?:实施|执行|预算|填报)单位(?:名称)?$/u, 'unit'],
  [/^(?:项目)?(?:负责人|联系人)(?:及(?:联系)?电话)?$/u, 'lead'],
  [/^项目类别$/u, 'category'],
  [/^项目属性$/u, 'attribute'],
  [/^项目类型$/u, 'type'],
  [/^(?:填报|填表|自评)(?:日期|时间)$/u, 'date'],
  [/^偏差大或目标未完成原因分析$|^(?:偏差|未完成)原因分析$/u, 'reason'],
  [/^改进措施(?:及结果应用方案)?$/u, 'improvement'],
  [/^(?:存在(?:的)?问题|主要问题)$/u, 'problems'],
  [/^(?:评价|自评)结论$/u, 'conclusion'],
  [/^(?:评价|自评)等级$/u, 'rating'],
];
const EXPECTED = /^(?:预期目标|年初设定目标|年初目标|预期绩效目标)$/u;
const ACHIEVED = /^(?:实际完成情况|实际完成目标|目标(?:实际)?完成情况|全年实际完成情况)$/u;
const OWN_GOAL = /^(?:年度)?(?:绩效)?目标[\d一二三四五六七八九十]+(?:\(\d+(?:\.\d+)?分\))?$/u;
const GOAL_LABEL = /^(?:年度)?(?:总体|绩效|总体绩效)?目标(?:\d|完成情况)?$/u;

/** 项目支出绩效自评表 in its national, Hubei and Sichuan layouts, told by the columns of the indicator table. */
export class SelfEvaluationReader {
  readonly #section: Section;
  readonly #reading: Reading;
  readonly #fields = new FieldValues<Field>();
  readonly #funds: EvaluatedFunds[] = [];
  readonly #indicators: EvaluatedIndicator[] = [];
  readonly #goal = { expected: '', achieved: '' };
  readonly #title: string;
  #fundsColumns: FormColumns<FundsColumn> | null = null;
  #columns: IndicatorColumns | null = null;
  #layout: SelfEvaluationForm['layout'] = 'national';
  #levels = new ClassLevels();
  #achievedFrom: number | null = null;
  #total: ReadAmount = null;
  #totalRemark = '';

  constructor(section: Section, reading: Reading) {
    this.#section = section;
    this.#reading = reading;
    this.#title = section.title;
  }

  read(): SelfEvaluationForm {
    const { lines, place, moneyUnit } = this.#section;
    for (let at = 0; at < lines.length;) at += this.#step(lines, at);
    const text = (field: Field) => cleanName(this.#fields.text(field)) || null;
    return {
      layout: this.#layout,
      year: this.#year(),
      projectCode: cleanCode(this.#fields.text('code')) || null,
      projectName: text('name') ?? '',
      department: text('department'),
      unit: text('unit'),
      lead: text('lead'),
      category: answerOf(text('category')),
      attribute: answerOf(text('attribute')),
      projectType: answerOf(text('type')),
      funds: moneyUnit === '元' ? this.#funds.map(fundsInWanYuan) : this.#funds,
      expectedGoal: longText(this.#goal.expected) || null,
      achievedGoal: longText(this.#goal.achieved) || null,
      indicators: this.#indicators,
      total: this.#total,
      conclusion: this.#remarks(),
      place,
      cells: this.#fields.places,
    };
  }

  #step(lines: readonly Line[], at: number): number {
    const line = lines[at];
    if (line === undefined) return 1;
    const columns = indicatorColumns(lines, at, this.#reading.fiscalYear);
    if (columns !== null) return this.#openIndicators(columns, lines.slice(at, at + columns.headerLines));
    const funds = fundsColumns(line);
    if (funds !== null) {
      this.#fundsColumns = funds;
      takeFundsHeader(line, funds, this.#reading);
    } else if (!this.#totalRow(line) && !this.#goalRow(line) && !this.#ownGoalRow(line) && !this.#fieldRow(line)) this.#content(line);
    return 1;
  }

  #openIndicators(columns: IndicatorColumns, header: readonly Line[]): number {
    // Forms of several goals have one table for each: classes begin anew.
    this.#columns = columns;
    if (columns.layout !== 'target') this.#layout = columns.layout;
    this.#levels = new ClassLevels();
    this.#fundsColumns = null;
    this.#achievedFrom = null;
    for (const line of header) this.#reading.takeLine(line);
    return columns.headerLines;
  }

  /** The table ends with its total: what follows is no indicator. */
  #totalRow(line: Line): boolean {
    const total = this.#columns === null ? null : readTotal(line, this.#columns, this.#reading);
    if (total === null) return false;
    this.#total = total.score;
    this.#totalRemark = total.remark;
    this.#columns = null;
    return true;
  }

  /** 预期目标 | 实际完成情况, and the two texts below or beside them. */
  #goalRow(line: Line): boolean {
    if (this.#columns !== null) return false;
    const cells = writtenCells(line);
    const expected = cells.find(({ cell }) => EXPECTED.test(bareLabel(cell.text)));
    const achieved = cells.find(({ cell }) => ACHIEVED.test(bareLabel(cell.text)));
    if (expected !== undefined && achieved !== undefined) {
      this.#achievedFrom = achieved.column;
      this.#fundsColumns = null;
      this.#reading.takeLine(line);
      return true;
    }
    if (this.#achievedFrom === null) return false;
    const texts = cells.filter(({ cell }) => !GOAL_LABEL.test(bareLabel(cell.text)));
    for (const { cell } of cells) if (GOAL_LABEL.test(bareLabel(cell.text))) this.#reading.take(cell);
    const sides =
      texts.length === 2
        ? texts.map(({ cell }, index) => [cell, index === 1] as const)
        : texts.map(({ cell, column }) => [cell, column >= (this.#achievedFrom ?? 0)] as const);
    for (const [cell, isAchieved] of sides) this.#goalText(cell, isAchieved ? 'achieved' : 'expected');
    return true;
  }

  /** 年度绩效目标2（40分） | statement, and 实际完成情况 | what was reached: a goal above its own table of indicators. */
  #ownGoalRow(line: Line): boolean {
    const cells = writtenCells(line).map(({ cell }) => cell);
    const [first, said, ...others] = cells;
    if (line.kind !== 'row' || first === undefined || others.length > 0) return false;
    const side = OWN_GOAL.test(label(first.text)) ? 'expected' : ACHIEVED.test(bareLabel(first.text)) ? 'achieved' : null;
    if (side === null) return false;
    this.#columns = null;
    this.#fundsColumns = null;
    this.#reading.take(first);
    if (said !== undefined) this.#goalText(said, side);
    return true;
  }

  #goalText(cell: LineCell, side: 'expected' | 'achieved'): void {
    this.#goal[side] += `${this.#goal[side] === '' ? '' : '\n'}${this.#reading.take(cell)}`;
  }

  #fieldRow(line: Line): boolean {
    const found = fieldsOf(line, FIELDS);
    const [first] = writtenCells(line);
    if (found.length === 0 || first === undefined) return false;
    // Below the indicators a label stands where their classes do; further right it is the name of one.
    if (this.#columns !== null && (found[0]?.label !== first.cell || first.column >= this.#columns.name)) return false;
    for (const each of found) this.#fields.take(each, this.#reading);
    return true;
  }

  #content(line: Line): void {
    if (line.kind === 'paragraph') return;
    if (this.#columns !== null) this.#indicator(line, this.#columns);
    else if (this.#fundsColumns !== null) {
      const funds = readFunds(line, this.#fundsColumns, this.#reading, this.#title);
      if (funds !== null) this.#funds.push(funds);
    }
  }

  #indicator(line: Line, columns: IndicatorColumns): void {
    const cells = writtenCells(line);
    if (this.#executionRow(cells.map(({ cell }) => cell))) return;
    const front = cells[0];
    if (front !== undefined && front.column < (columns.first ?? 0) && /绩效|指标|目标/u.test(front.cell.text))
      this.#reading.take(front.cell);
    const names = classNames(this.#reading.fiscalYear);
    const read = readIndicatorRow(line, { reading: this.#reading, names, levels: this.#levels, columns, title: this.#title });
    if (read === null) return;
    const where = { title: this.#title, rowName: read.indicator.name };
    const amount = (role: 'weight' | 'score') => this.#reading.takeAmount(read.cell(role), { ...where, columnName: role });
    this.#indicators.push({
      ...read.indicator,
      actual: asWritten(this.#reading.take(read.cell('actual'))) || null,
      weight: amount('weight'),
      score: amount('score'),
      reason: longText(this.#reading.take(read.cell('reason'))) || null,
    });
  }

  /** 预算执行率 among the indicators: its weight and score belong to the funds' total. */
  #executionRow(cells: readonly LineCell[]): boolean {
    if (!cells.slice(0, 3).some(({ text }) => /^预算执行(?:率|情况)?(?:指标)?$/u.test(bareLabel(text)))) return false;
    const amounts = cells.filter(({ text }) => isAmount(text)).slice(-2);
    const [total] = this.#funds;
    if (total === undefined || amounts.length < 2) return false;
    this.#funds[0] = { ...total, weight: parseAmount(amounts[0]?.text ?? '') ?? null, score: parseAmount(amounts[1]?.text ?? '') ?? null };
    for (const cell of cells) this.#reading.take(cell);
    return true;
  }

  #year(): number | null {
    const { heading } = this.#section;
    const texts = [this.#fields.text('year'), ...heading.map(lineText)];
    const year = texts.map((text) => /(?:19|20)\d\d/u.exec(text)?.[0]).find((found) => found !== undefined);
    return year === undefined ? this.#reading.fiscalYear : Number(year);
  }

  /** What the form concludes, below the headings of the Hubei and Sichuan layouts. */
  #remarks(): string | null {
    const headings = {
      rating: '自评等级：',
      conclusion: '',
      reason: '原因分析：',
      problems: '存在问题：',
      improvement: '改进措施：',
    } as const;
    const parts = (['rating', 'conclusion', 'reason', 'problems', 'improvement'] as const).flatMap((field) => {
      const text = longText(this.#fields.text(field));
      return text === '' ? [] : [`${headings[field]}${text}`];
    });
    const all = this.#totalRemark === '' ? parts : [this.#totalRemark, ...parts];
    return all.length === 0 ? null : all.join('\n');
  }
}
