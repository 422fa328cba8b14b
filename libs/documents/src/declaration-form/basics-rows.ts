import { amount, heading, text, year, type CellEntry, type TableCell } from '../table/index.js';
import type { DeclarationForm } from './declaration-form.js';

const ATTRIBUTES = ['持续性项目', '新增性项目'];
const CATEGORIES = ['本级支出项目', '转移支付项目'];

const LABEL = { columnSpan: 2 } as const;
const VALUE = { columnSpan: 2 } as const;
const WIDE = { columnSpan: 6 } as const;

const words = (prompt: string): CellEntry => ({ kind: 'text', prompt });
const choice = (options: readonly string[], prompt: string): CellEntry => ({ kind: 'choice', options, strict: false, prompt });
const money = (prompt: string): CellEntry => ({ kind: 'amount', prompt });
const yearOf = (prompt: string): CellEntry => ({ kind: 'year', prompt });

/** Who and what: the upper part of the form, label beside value. */
export function basicsRows(form: DeclarationForm): TableCell[][] {
  const { budget } = form;
  return [
    pair(
      ['项目名称', text(form.name, { ...VALUE, entry: words('填写项目全称，须与项目支出表一致。') })],
      ['项目编码', text(form.code, { ...VALUE, entry: words('填写预算管理一体化系统中的项目编码。') })],
    ),
    pair(
      ['项目主管部门', text(form.department, { ...VALUE, entry: words('填写主管部门全称。') })],
      ['项目执行单位', text(form.unit, { ...VALUE, entry: words('填写执行单位全称。') })],
    ),
    pair(
      ['项目负责人', text(form.lead, { ...VALUE, entry: words('填写负责人姓名。') })],
      ['联系电话', text(form.phone, { ...VALUE, entry: words('填写办公电话，连同区号。') })],
    ),
    pair(
      ['单位地址', text(form.address, { ...VALUE, entry: words('填写单位地址。') })],
      ['邮政编码', text(form.postcode, { ...VALUE, entry: words('填写六位邮政编码。') })],
    ),
    wide('项目属性', text(form.attribute, { ...WIDE, entry: choice(ATTRIBUTES, '选择项目属性。') })),
    wide('支出项目类别', text(form.category, { ...WIDE, entry: choice(CATEGORIES, '选择支出项目类别。') })),
    pair(
      ['起始年度', year(form.startYear, { ...VALUE, entry: yearOf('填写项目开始的年份，如 2026。') })],
      ['终止年度', year(form.endYear, { ...VALUE, entry: yearOf('填写项目结束的年份，不早于起始年度。') })],
    ),
    wide('项目申请理由', text(form.reason, WIDE)),
    wide('项目主要内容', text(form.content, WIDE)),
    pair(
      ['项目总预算', amount(budget.total, { ...VALUE, align: 'left', entry: money('填写项目整个期间的预算，单位为万元。') })],
      [
        '项目当年预算',
        amount(budget.annual, { ...VALUE, align: 'left', entry: money('填写当年预算，单位为万元；须等于资金来源合计和支出明细之和。') }),
      ],
    ),
    wide('项目前两年预算及当年预算变动情况', text(form.changeNote, WIDE)),
  ];
}

type Field = readonly [label: string, value: TableCell];

function pair([firstLabel, first]: Field, [secondLabel, second]: Field): TableCell[] {
  return [heading(firstLabel, LABEL), first, heading(secondLabel, LABEL), second];
}

function wide(label: string, value: TableCell): TableCell[] {
  return [heading(label, LABEL), value];
}
