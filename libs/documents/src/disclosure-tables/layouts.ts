import type { AmountColumn, BudgetTableKind } from '@jixiao/domain/budget-document';

/** A column of a disclosure table; neighbours of one group stand below it. */
export interface LayoutColumn {
  readonly key: AmountColumn | 'code' | 'name' | 'unit';
  readonly header: string;
  readonly group: string | null;
  /** In millimetres, before the table is fitted to its page. */
  readonly width: number;
}

export interface TableLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly LayoutColumn[];
}

type Columns = readonly LayoutColumn[];

const column = (key: LayoutColumn['key'], header: string, width: number): LayoutColumn => ({ key, header, group: null, width });
const grouped = (group: string, columns: Columns): Columns => columns.map((each) => ({ ...each, group }));
const identified = (code: string, name: string, widths: readonly [number, number]): Columns => [
  column('code', code, widths[0]),
  column('name', name, widths[1]),
];

const FUNDS = [
  ['general_public', '一般公共预算'],
  ['government_fund', '政府性基金预算'],
  ['state_capital', '国有资本经营预算'],
  ['fiscal_account', '财政专户管理资金'],
  ['unit_funds', '单位资金'],
] as const;
const CARRIED = [
  ['carryover_general_public', '一般公共预算'],
  ['carryover_government_fund', '政府性基金预算'],
  ['carryover_state_capital', '国有资本经营预算'],
  ['carryover_fiscal_account', '财政专户管理资金'],
  ['carryover_unit_funds', '单位资金'],
] as const;

const amounts = (columns: readonly (readonly [AmountColumn, string])[], width: number): Columns =>
  columns.map(([key, header]) => column(key, header, width));

const BASIC = grouped(
  '基本支出',
  amounts(
    [
      ['basic', '小计'],
      ['personnel', '人员经费'],
      ['public_funds', '公用经费'],
    ],
    20,
  ),
);
const TOTAL = column('total', '合计', 20);
const PROJECT = column('project', '项目支出', 20);
const BUDGET: Columns = [column('name', '项目', 62), column('budget', '预算数', 28)];

const ofYear = (group: string, total: string): Columns =>
  grouped(
    group,
    amounts(
      [
        ['total', total],
        ['basic', '基本支出'],
        ['project', '项目支出'],
      ],
      26,
    ),
  );

/** The tables as departments publish them (表1–10 of a published budget). */
export const LAYOUTS: Readonly<Record<BudgetTableKind, TableLayout>> = {
  summary: { orientation: 'portrait', columns: BUDGET },
  income: {
    orientation: 'landscape',
    columns: [
      ...identified('部门（单位）代码', '部门（单位）名称', [16, 30]),
      column('total', '合计', 14),
      ...grouped('本年收入', [
        column('current_year', '小计', 14),
        ...amounts(FUNDS.slice(0, 4), 13),
        ...amounts(
          [
            ['business_income', '事业收入'],
            ['operating_income', '事业单位经营收入'],
            ['superior_subsidy', '上级补助收入'],
            ['subordinate_remittance', '附属单位上缴收入'],
            ['other_income', '其他收入'],
          ],
          13,
        ),
      ]),
      ...grouped('上年结转结余', [column('carryover', '小计', 13), ...amounts(CARRIED, 13)]),
    ],
  },
  expenditure: {
    orientation: 'portrait',
    columns: [
      ...identified('科目编码', '科目名称', [20, 52]),
      ...amounts(
        [
          ['total', '合计'],
          ['basic', '基本支出'],
          ['project', '项目支出'],
          ['operating', '事业单位经营支出'],
          ['remitted', '上缴上级支出'],
          ['subsidy', '对附属单位补助支出'],
        ],
        18,
      ),
    ],
  },
  appropriation: { orientation: 'portrait', columns: BUDGET },
  general_by_function: { orientation: 'portrait', columns: [...identified('科目编码', '科目名称', [22, 58]), TOTAL, ...BASIC, PROJECT] },
  general_by_unit: { orientation: 'portrait', columns: [...identified('单位编码', '单位名称', [22, 58]), TOTAL, ...BASIC, PROJECT] },
  general_basic: {
    orientation: 'portrait',
    columns: [
      ...grouped('部门预算支出经济分类科目', identified('科目编码', '科目名称', [26, 76])),
      ...grouped(
        '本年一般公共预算基本支出',
        amounts(
          [
            ['total', '合计'],
            ['personnel', '人员经费'],
            ['public_funds', '公用经费'],
          ],
          26,
        ),
      ),
    ],
  },
  three_public: {
    orientation: 'portrait',
    columns: [
      column('total', '“三公”经费合计', 30),
      column('abroad', '因公出国（境）费', 30),
      ...grouped(
        '公务用车购置及运行费',
        amounts(
          [
            ['vehicles', '小计'],
            ['vehicle_purchase', '公务用车购置费'],
            ['vehicle_running', '公务用车运行费'],
          ],
          30,
        ),
      ),
      column('reception', '公务接待费', 30),
    ],
  },
  government_fund: {
    orientation: 'portrait',
    columns: [...identified('科目编码', '科目名称', [26, 76]), ...ofYear('本年政府性基金预算支出', '合计')],
  },
  state_capital: {
    orientation: 'portrait',
    columns: [...identified('经济科目编码', '经济科目名称', [26, 76]), ...ofYear('本年国有资本经营预算支出', '总计')],
  },
  projects: {
    orientation: 'landscape',
    columns: [
      ...identified('项目编码', '项目名称', [41, 51]),
      column('unit', '项目单位', 42),
      column('total', '合计', 17),
      ...grouped('本年拨款', amounts(FUNDS.slice(0, 3), 16.5)),
      ...grouped('财政拨款结转结余', amounts(CARRIED.slice(0, 3), 16.5)),
      column('unit_funds', '单位资金', 16.5),
    ],
  },
};
