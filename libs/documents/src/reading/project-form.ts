import type {
  ExpenditureLineRead,
  FundingSourceRead,
  ProcurementRead,
  ProjectForm,
  ReadAmount,
  SourcePlace,
} from '@jixiao/domain/budget-document';
import { fromYuan, parseAmount } from './amounts.js';
import { FieldValues, fieldOf, fieldsOf, type FieldLabels } from './form-fields.js';
import type { FormColumns } from './form-columns.js';
import { GoalBook, goalLabel, horizonHeading } from './goal-book.js';
import { lineText, writtenCells, type Line } from './lines.js';
import { expenditureColumns, procurementColumns, readExpenditure, readFunding, readProcurement } from './project-form-money.js';
import type { Reading } from './reading.js';
import type { Section } from './sections.js';
import { TargetTables } from './target-tables.js';
import { asWritten, bareLabel, cleanCode, cleanName, longText } from './texts.js';

type Field =
  | 'name'
  | 'code'
  | 'department'
  | 'unit'
  | 'lead'
  | 'phone'
  | 'address'
  | 'postcode'
  | 'attribute'
  | 'category'
  | 'startYear'
  | 'endYear'
  | 'period'
  | 'reason'
  | 'content'
  | 'total'
  | 'annual'
  | 'changeNote'
  | 'date';

export const PROJECT_FIELDS: FieldLabels<Field> = [
  [/^项目名称$/u, 'name'],
  [/^项目(?:编码|编号|代码)$/u, 'code'],
  [/^(?:项目)?主管(?:部门|单位)(?:及代码|名称)?$/u, 'department'],
  [/^(?:项目)?(?:执行|实施|承担|申报)单位(?:名称)?$|^项目单位$/u, 'unit'],
  [/^(?:项目)?(?:负责人|联系人)$/u, 'lead'],
  [/^(?:联系)?电话$/u, 'phone'],
  [/^(?:单位)?(?:地址|住所)$/u, 'address'],
  [/^(?:邮政编码|邮编)$/u, 'postcode'],
  [/^项目(?:属性|性质)$/u, 'attribute'],
  [/^(?:支出项目类别|项目类别|支出项目类型|项目类型)$/u, 'category'],
  [/^(?:起始|开始|立项)(?:年度|年份|时间)$/u, 'startYear'],
  [/^(?:终止|结束|截止)(?:年度|年份|时间)$/u, 'endYear'],
  [/^(?:项目期|项目周期|实施期|实施期限|项目实施期)$/u, 'period'],
  [/^(?:项目)?(?:申请理由|立项依据|立项理由|申报理由|设立依据)$/u, 'reason'],
  [/^(?:项目)?(?:主要|实施)?内容$|^项目概况$/u, 'content'],
  [/^(?:项目)?(?:总预算|预算总额|资金总额|总投资)$/u, 'total'],
  [/^(?:项目)?(?:当年|本年度?|年度)预算(?:数|金额)?$/u, 'annual'],
  [/^(?:项目)?(?:前两年预算及当年)?预算变动情况$/u, 'changeNote'],
  [/^(?:申报|填报)(?:日期|时间)$/u, 'date'],
];

const PART = {
  expenditure: /^(?:项目)?支出(?:明细|计划)?(?:测算|明细)$/u,
  procurement: /^(?:项目|政府)?(?:政府)?采购(?:情况|预算|明细)?$/u,
  statements: /^(?:项目)?绩效(?:总)?目标$/u,
} as const;
const LONG_FIELDS: readonly Field[] = ['reason', 'content', 'changeNote'];

/** 部门项目申报表（含绩效目标）: who and what, funding, expenditure, procurement, then the goals with their indicator tables. */
export class ProjectFormReader {
  readonly #reading: Reading;
  readonly #section: Section;
  readonly #fields = new FieldValues<Field>();
  readonly #book: GoalBook;
  readonly #tables: TargetTables;
  readonly #title: string;
  readonly #funding: FundingSourceRead[] = [];
  readonly #lines: ExpenditureLineRead[] = [];
  readonly #procurement: ProcurementRead[] = [];
  #fundingTotal: ReadAmount = null;
  #fundingTotalPlace: SourcePlace | null = null;
  #part: 'fields' | 'funding' | 'expenditure' | 'procurement' | 'statements' | 'indicators' = 'fields';
  #expenditureColumns: FormColumns<'activity' | 'description' | 'economicClass' | 'amount' | 'basis' | 'note'> | null = null;
  #procurementColumns: FormColumns<'name' | 'quantity' | 'amount'> | null = null;
  #lastLong: Field | null = null;

  constructor(section: Section, reading: Reading) {
    this.#section = section;
    this.#reading = reading;
    this.#title = nameOf(section) || section.title;
    this.#book = new GoalBook(reading, this.#title);
    this.#tables = new TargetTables(reading, this.#book, this.#title);
  }

  read(): ProjectForm {
    const { lines } = this.#section;
    for (let at = 0; at < lines.length;) at += this.#step(lines, at);
    return this.#inWanYuan(this.#form());
  }

  /** How many lines were dealt with, 1 or more. */
  #step(lines: readonly Line[], at: number): number {
    const line = lines[at];
    if (line === undefined) return 1;
    const header = this.#tables.header(lines, at);
    if (header > 0) {
      this.#part = 'indicators';
      return header;
    }
    if (!this.#heading(line) && !this.#columnsOf(line) && !this.#fieldLine(line)) this.#content(line);
    return 1;
  }

  /** A row or paragraph that opens a part of the form. */
  #heading(line: Line): boolean {
    const cells = writtenCells(line);
    const [first] = cells;
    if (first === undefined || cells.length !== 1) return false;
    const text = bareLabel(first.cell.text);
    const horizon = horizonHeading(text);
    if (horizon !== null) {
      this.#tables.begin(horizon);
      this.#part = 'indicators';
    } else if (PART.expenditure.test(text)) this.#part = 'expenditure';
    else if (PART.procurement.test(text)) this.#part = 'procurement';
    else if (PART.statements.test(text)) this.#part = 'statements';
    else return false;
    if (horizon === null) this.#tables.close();
    this.#reading.takeLine(line);
    return true;
  }

  /** A header of one of the small tables. */
  #columnsOf(line: Line): boolean {
    const labels = writtenCells(line).map(({ cell }) => bareLabel(cell.text));
    const expenditure = expenditureColumns(line);
    const procurement = expenditure === null ? procurementColumns(line) : null;
    if (expenditure !== null) {
      this.#expenditureColumns = expenditure;
      this.#part = 'expenditure';
    } else if (procurement !== null) {
      this.#procurementColumns = procurement;
      this.#part = 'procurement';
    } else if (labels.includes('来源项目') || (labels.includes('资金来源') && labels.includes('金额'))) this.#part = 'funding';
    else if (labels.some((text) => /^(?:目标|目标名称|名称)$/u.test(text)) && labels.some((text) => /^目标(?:说明|内容|描述)$/u.test(text)))
      this.#part = 'statements';
    else return false;
    this.#tables.close();
    this.#reading.takeLine(line);
    return true;
  }

  #fieldLine(line: Line): boolean {
    const first = writtenCells(line)[0];
    if (this.#part === 'indicators' && (first === undefined || fieldOf(first.cell.text, PROJECT_FIELDS) === null)) return false;
    const found = fieldsOf(line, PROJECT_FIELDS);
    if (found.length === 0 || (this.#part === 'expenditure' && found[0]?.label !== first?.cell)) return false;
    for (const each of found) this.#fields.take(each, this.#reading);
    this.#part = 'fields';
    const last = found.at(-1)?.field ?? null;
    this.#lastLong = last !== null && LONG_FIELDS.includes(last) ? last : null;
    return true;
  }

  #content(line: Line): void {
    const { title } = { title: this.#title };
    if (this.#part === 'indicators') this.#tables.row(line);
    else if (this.#part === 'statements') this.#statement(line);
    else if (line.kind === 'paragraph' || writtenCells(line).length === 0) return;
    else if (this.#part === 'funding') this.#fundingLine(line);
    else if (this.#part === 'expenditure' && this.#expenditureColumns !== null) {
      this.#lines.push(readExpenditure(line, this.#expenditureColumns, this.#reading, title));
    } else if (this.#part === 'procurement' && this.#procurementColumns !== null) {
      this.#procurement.push(readProcurement(line, this.#procurementColumns, this.#reading, title));
    } else if (this.#part === 'fields' && this.#lastLong !== null && writtenCells(line).length === 1) {
      this.#fields.append(this.#lastLong, lineText(line));
      this.#reading.takeLine(line);
    }
  }

  #fundingLine(line: Line): void {
    const source = readFunding(line, this.#reading, this.#title);
    if (source === null) return;
    for (const { cell } of writtenCells(line)) if (/^项目?资金来源$/u.test(bareLabel(cell.text))) this.#reading.take(cell);
    if (/^(?:合计|总计|小计)$/u.test(source.name)) {
      this.#fundingTotal = source.amount;
      this.#fundingTotalPlace = source.place;
    } else this.#funding.push(source);
  }

  #statement(line: Line): void {
    const [first, second] = writtenCells(line);
    const goal = first === undefined ? null : goalLabel(first.cell.text);
    if (first === undefined || goal === null) return;
    this.#reading.take(first.cell);
    if (second !== undefined) this.#book.state(goal, this.#reading.take(second.cell), second.cell.place);
    else this.#book.goal(goal, first.cell.place);
  }

  #form(): ProjectForm {
    const text = (field: Field) => cleanName(this.#fields.text(field)) || null;
    const long = (field: Field) => longText(this.#fields.text(field)) || null;
    const [from, to] = this.#years();
    return {
      code: cleanCode(this.#fields.text('code')) || null,
      name: text('name') ?? '',
      department: text('department'),
      unit: text('unit'),
      lead: text('lead'),
      phone: text('phone'),
      address: asWritten(this.#fields.text('address')) || null,
      postcode: text('postcode'),
      attribute: text('attribute'),
      category: text('category'),
      startYear: from,
      endYear: to,
      reason: long('reason'),
      content: long('content'),
      budget: { total: this.#amount('total'), annual: this.#amount('annual') },
      changeNote: long('changeNote'),
      fundingTotal: this.#fundingTotal,
      fundingSources: this.#funding,
      expenditureLines: this.#lines,
      procurement: this.#procurement,
      goals: this.#book.goals(),
      place: this.#section.place,
      cells: { ...this.#fields.places, ...(this.#fundingTotalPlace === null ? {} : { fundingTotal: this.#fundingTotalPlace }) },
    };
  }

  #amount(field: 'total' | 'annual'): ReadAmount {
    const text = this.#fields.text(field);
    const amount = parseAmount(text);
    const where = { ...(this.#fields.places[field] ?? this.#section.place), title: this.#title };
    if (amount === undefined) this.#reading.note('amount.unreadable', [where], { actual: text });
    return amount ?? null;
  }

  #years(): readonly [number | null, number | null] {
    const [from = '', to = ''] = this.#fields.has('period')
      ? (this.#fields.text('period').match(/(?:19|20)\d\d/gu) ?? [])
      : [this.#fields.text('startYear'), this.#fields.text('endYear')];
    return [this.#year(from, 'startYear'), this.#year(to, 'endYear')];
  }

  #year(text: string, field: 'startYear' | 'endYear'): number | null {
    const year = /^\s*((?:19|20)\d\d)(?!\d)/u.exec(text)?.[1];
    const where = { ...(this.#fields.places[field] ?? this.#section.place), title: this.#title };
    if (year === undefined && text.trim() !== '') this.#reading.note('year.unreadable', [where], { actual: text });
    return year === undefined ? null : Number(year);
  }

  #inWanYuan(form: ProjectForm): ProjectForm {
    if (this.#section.moneyUnit !== '元') return form;
    this.#reading.note('amount.converted', [{ ...form.place, title: this.#title }], { params: { name: form.name } });
    const converted = <T extends { readonly amount: ReadAmount }>(rows: readonly T[]): T[] =>
      rows.map((row) => ({ ...row, amount: fromYuan(row.amount) }));
    return {
      ...form,
      budget: { total: fromYuan(form.budget.total), annual: fromYuan(form.budget.annual) },
      fundingTotal: fromYuan(form.fundingTotal),
      fundingSources: converted(form.fundingSources),
      expenditureLines: converted(form.expenditureLines),
      procurement: converted(form.procurement),
    };
  }
}

function nameOf({ lines }: Section): string {
  for (const line of lines.slice(0, 6)) {
    const found = fieldsOf(line, PROJECT_FIELDS).find(({ field }) => field === 'name');
    if (found !== undefined) return cleanName(found.text);
  }
  return '';
}
