import type { FundingSourceRead } from '@jixiao/domain/budget-document';
import { amount, heading, text, type CellEntry, type TableCell } from '../table/index.js';
import type { DeclarationForm, EntryOptions } from './declaration-form.js';

/** The sources in the order of the form (本级财政项目申报). */
const SOURCES: readonly (readonly [kind: FundingSourceRead['kind'], name: string])[] = [
  ['general_public', '一般公共预算财政拨款'],
  ['current_appropriation', '其中：申请当年预算拨款'],
  ['government_fund', '政府性基金预算财政拨款'],
  ['fiscal_account', '财政专户管理资金'],
  ['unit_funds', '单位资金'],
  ['carryover', '其中：使用上年度财政拨款结转'],
];
/** A part of the source above it is not numbered. */
const PART_OF = /^其中/u;

const AMOUNT: CellEntry = { kind: 'amount', prompt: '填写金额，单位为万元，保留两位小数。' };
const SOURCE: CellEntry = {
  kind: 'choice',
  options: numbered(SOURCES.map(([, name]) => name)),
  strict: false,
  prompt: '选择资金来源。',
};
const words = (prompt: string): CellEntry => ({ kind: 'text', prompt });
const ECONOMIC_CLASS = words('填写部门预算支出经济分类款级科目名称，如“委托业务费”。');

/** 项目资金来源: the total and each source, numbered as in the form. */
export function fundingRows({ fundingTotal, fundingSources }: DeclarationForm, { emptyRows }: EntryOptions): TableCell[][] {
  const blank = fundingSources.length === 0 && emptyRows > 0;
  const sources = blank ? SOURCES.map(([kind, name]) => ({ kind, name, amount: null })) : fundingSources;
  const names = numbered(sources.map(({ kind, name }) => name || (SOURCES.find(([each]) => each === kind)?.[1] ?? '')));
  const rows = [
    [heading('来源项目', { columnSpan: 3 }), heading('金额', { columnSpan: 3 })],
    [text('合计', { columnSpan: 3, align: 'center' }), amount(fundingTotal, { columnSpan: 3, entry: AMOUNT })],
    ...sources.map((source, index) => [
      text(names[index] ?? '', { columnSpan: 3, entry: SOURCE }),
      amount(source.amount, { columnSpan: 3, entry: AMOUNT }),
    ]),
  ];
  return rows.map((cells, index) => (index === 0 ? [heading('项目资金来源', { columnSpan: 2, rowSpan: rows.length }), ...cells] : cells));
}

/** 项目支出明细测算 */
export function expenditureRows({ expenditureLines }: DeclarationForm, { emptyRows }: EntryOptions): TableCell[][] {
  const nothing = { activity: null, description: null, economicClass: null, amount: null, basis: null, note: null };
  return [
    [heading('项目支出明细测算', { columnSpan: 8 })],
    [
      heading('项目活动'),
      heading('活动内容表述', { columnSpan: 2 }),
      ...['支出经济分类', '金额'].map((label) => heading(label)),
      heading('测算依据及说明', { columnSpan: 2 }),
      heading('备注'),
    ],
    ...[...expenditureLines, ...Array.from({ length: emptyRows }, () => nothing)].map((line) => [
      text(line.activity, { entry: words('填写项目活动的名称或编码。') }),
      text(line.description, { columnSpan: 2 }),
      text(line.economicClass, { entry: ECONOMIC_CLASS }),
      amount(line.amount, { entry: AMOUNT }),
      text(line.basis, { columnSpan: 2 }),
      text(line.note),
    ]),
  ];
}

/** 项目采购 */
export function procurementRows({ procurement }: DeclarationForm, { emptyRows }: EntryOptions): TableCell[][] {
  const nothing = { code: null, name: '', quantity: null, amount: null };
  return [
    [heading('项目采购', { columnSpan: 8 })],
    [heading('品名', { columnSpan: 4 }), heading('数量', { columnSpan: 2 }), heading('金额', { columnSpan: 2 })],
    ...[...procurement, ...Array.from({ length: emptyRows }, () => nothing)].map((item) => [
      text([item.code ?? '', item.name].filter((part) => part !== '').join('-'), {
        columnSpan: 4,
        entry: words('填写采购品目编码和名称，如“C17010200-网络接入服务”。'),
      }),
      text(item.quantity, { columnSpan: 2, align: 'center', entry: words('填写采购数量。') }),
      amount(item.amount, { columnSpan: 2, entry: AMOUNT }),
    ]),
  ];
}

function numbered(names: readonly string[]): string[] {
  let number = 0;
  return names.map((name) => (PART_OF.test(name) ? name : `${(number += 1)}.${name}`));
}
