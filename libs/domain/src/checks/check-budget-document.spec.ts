import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BudgetDocument, BudgetTableKind, DocumentFinding, FormIndicator, ProjectForm } from '../budget-document/index.js';
import { parseTarget } from '../targets/index.js';
import { FIGURES, goodDocument } from './fixtures/good-document.js';
import { CHECK_RULES, checkBudgetDocument } from './index.js';

type Change = (document: BudgetDocument) => BudgetDocument;

function alarms(document: BudgetDocument): DocumentFinding[] {
  return checkBudgetDocument(document).filter(({ severity }) => severity !== 'info');
}

function rulesAfter(change: Change): string[] {
  return [...new Set(alarms(change(goodDocument())).map(({ rule }) => rule))].sort();
}

function cell(kind: BudgetTableKind, row: number, column: string, value: string | null): Change {
  return (document) => ({
    ...document,
    budgetTables: document.budgetTables.map((table) =>
      table.kind === kind
        ? { ...table, rows: table.rows.map((item, index) => (index === row ? { ...item, amounts: { ...item.amounts, [column]: value } } : item)) }
        : table,
    ),
  });
}

function rowName(kind: BudgetTableKind, from: string, name: string): Change {
  return (document) => ({
    ...document,
    budgetTables: document.budgetTables.map((table) =>
      table.kind === kind ? { ...table, rows: table.rows.map((row) => (row.name === from ? { ...row, name } : row)) } : table,
    ),
  });
}

function form(change: (form: ProjectForm) => Partial<ProjectForm>, index = 0): Change {
  return (document) => ({ ...document, projects: document.projects.map((item, at) => (at === index ? { ...item, ...change(item) } : item)) });
}

function indicator(horizon: string, at: number, change: Partial<FormIndicator>): Change {
  const parsed = change.target === undefined ? {} : { parsed: parseTarget(change.target) };
  return form(({ goals }) => ({
    goals: goals.map((goal) =>
      goal.horizon === horizon ? { ...goal, indicators: goal.indicators.map((item, index) => (index === at ? { ...item, ...change, ...parsed } : item)) } : goal,
    ),
  }));
}

function text(from: string | RegExp, to: string): Change {
  return (document) => {
    const narrative = document.narrative.map((paragraph) => ({ ...paragraph, text: paragraph.text.replace(from, to) }));
    if (narrative.every((paragraph, index) => paragraph.text === document.narrative[index]?.text)) throw new Error(`Nothing to change: ${String(from)}`);
    return { ...document, narrative };
  };
}

function structure(name: string, change: object): Change {
  return (document) => ({
    ...document,
    department: document.department && { ...document.department, structure: document.department.structure.map((row) => (row.name === name ? { ...row, ...change } : row)) },
  });
}

function listed(change: object | null): Change {
  return (document) => ({
    ...document,
    department: document.department && {
      ...document.department,
      projects: document.department.projects.flatMap((row, index) => (index > 0 ? [row] : change === null ? [] : [{ ...row, ...change }])),
    },
  });
}

const FALSIFIED: readonly (readonly [string, Change, readonly string[]])[] = [
  ['summary that does not balance', cell('summary', 5, 'budget', '1.00'), ['tables.summary-balance', 'tables.total-differs', 'tables.total-sum']],
  ['an income source', cell('income', 3, 'other_income', '21.00'), ['tables.class-sum', 'tables.row-sum']],
  ['total row of the expenditure', cell('expenditure', 0, 'basic', '459.00'), ['narrative.table-amount', 'tables.row-sum', 'tables.total-sum']],
  ['an item of the expenditure', cell('expenditure', 3, 'total', '459.00'), ['tables.class-sum', 'tables.general-exceeds', 'tables.row-sum']],
  ['a function of the appropriation', cell('appropriation', 4, 'budget', '800.00'), ['narrative.table-amount', 'tables.class-sum', 'tables.function-differs']],
  ['an item of the general budget', cell('general_by_function', 3, 'personnel', '426.00'), ['tables.class-sum', 'tables.row-sum']],
  ['the general budget by unit', cell('general_by_unit', 0, 'project', '400.00'), ['tables.row-sum', 'tables.total-differs', 'tables.total-sum']],
  ['an item of the basic table', cell('general_basic', 4, 'total', '30.00'), ['tables.class-sum', 'tables.row-sum']],
  ['a three-public item', cell('three_public', 0, 'reception', '0.30'), ['narrative.table-amount', 'tables.row-sum', 'tables.three-public-exceeds']],
  ['a row of the project table', cell('projects', 3, 'total', '327.00'), ['narrative.project-amount', 'projects.budget-differs', 'projects.listed-differs', 'tables.row-sum', 'tables.total-sum']],
  ['a name in the project table', rowName('projects', '办公楼网络租赁费', '办公楼网路租赁费'), ['name.differs']],
  ['a function name', rowName('general_by_function', '其他科学技术管理事务支出', '其他科技管理事务支出'), ['narrative.function-name']],
  ['a funding total', form(() => ({ fundingTotal: '370.00' })), ['form.funding-annual', 'form.funding-sum']],
  ['a part of a source', form(({ fundingSources }) => ({ fundingSources: fundingSources.map((source, index) => (index === 1 ? { ...source, amount: '3720.00' } : source)) })), ['form.funding-part']],
  ['a source', form(({ fundingSources }) => ({ fundingSources: fundingSources.map((source) => ({ ...source, kind: 'fiscal_account' as const })) })), []],
  ['an expenditure line', form(({ expenditureLines }) => ({ expenditureLines: expenditureLines.slice(1) })), ['form.expenditure-sum', 'narrative.economic-class']],
  ['years', form(() => ({ startYear: 2027 })), ['form.years']],
  ['a project that ended', form(() => ({ startYear: 2023, endYear: 2025, code: null })), ['completeness.code-missing', 'form.year-outside']],
  ['a total below the year', form(() => ({ budget: { total: '300.00', annual: '372.00' } })), ['cost.above-budget', 'form.total-below-annual', 'projects.listed-differs']],
  ['procurement', form(({ procurement }) => ({ procurement: procurement.map((item) => ({ ...item, amount: '999.00' })) })), ['form.procurement']],
  ['the shape of a code', form(() => ({ code: '4201052606T000000101' })), ['code.differs', 'form.code-format']],
  ['the year of a code', form(() => ({ startYear: 2025 })), ['form.code-year']],
  ['an amount in a text', form(() => ({ reason: '申请经费 150 万元' })), ['form.text-amount']],
  ['the change note', form(() => ({ changeNote: '2025年350.00万元，2026年增加经费32.00万元' })), ['change.difference']],
  ['the direction of the note', form(() => ({ changeNote: '2025年350.00万元，2026年压减经费22.00万元' })), ['change.direction']],
  ['a note of no change', form(() => ({ changeNote: '2025年350.00万元，2026年无变化' })), ['change.not-unchanged']],
  ['no form', (document) => ({ ...document, projects: document.projects.slice(1) }), ['narrative.count', 'projects.form-missing']],
  ['a form of no project', form(() => ({ code: '42010526068T000000777', name: '消防演练' }), 1), ['projects.form-missing', 'projects.row-missing']],
  ['a listed amount', listed({ annual: '327.00' }), ['projects.listed-differs']],
  ['a listed name', listed({ name: '办公楼网络租用费' }), ['name.differs']],
  ['a project not listed', listed(null), ['projects.not-listed']],
  ['a project that nobody knows', listed({ name: '消防演练' }), ['projects.listed-unknown', 'projects.not-listed']],
  ['a share of the structure', structure('单位资金', { share: '9.80%' }), ['department.share']],
  ['a past amount of the structure', structure('人员类项目支出', { priorAmounts: { 2025: '90.00' } }), ['department.sum']],
  ['an amount of the structure', structure('财政拨款', { amount: '886.20' }), ['department.share', 'department.sum', 'department.table']],
  ['an indicator name', indicator('annual', 2, { name: '验收合率' }), ['goals.name-differs']],
  ['an annual target beyond the long term', indicator('annual', 1, { target: '≥600个' }), ['goals.value-differs']],
  ['another unit', indicator('annual', 1, { target: '≥600天' }), ['goals.unit-differs']],
  ['an indicator twice', indicator('annual', 2, { class: 'output.quantity', name: '服务网点数量' }), ['goals.duplicate']],
  ['a cost above the budget', indicator('annual', 0, { target: '≤400万元' }), ['cost.above-budget', 'goals.value-differs']],
  ['a vague target', indicator('annual', 1, { target: '有效推进' }), ['measurability.vague-target']],
  ['a rate without %', indicator('annual', 2, { target: '≤800' }), ['measurability.rate-unit']],
  ['an impossible rate', indicator('long_term', 2, { target: '≥110%' }), ['measurability.impossible-rate']],
  ['no target', indicator('annual', 1, { target: '' }), ['completeness.target-missing']],
  ['no benefit', indicator('annual', 3, { class: 'output.quality' }), ['completeness.class-missing']],
  ['no statement', form(({ goals }) => ({ goals: goals.map((goal) => ({ ...goal, statement: null })) })), ['completeness.statement-missing']],
  ['no indicators', form(({ goals }) => ({ goals: goals.map((goal) => (goal.horizon === 'annual' ? { ...goal, indicators: [] } : goal)) })), ['completeness.indicators-missing']],
  ['no annual goal', form(({ goals }) => ({ goals: goals.slice(0, 1) })), ['completeness.goals-missing']],
  ['no lines', form(() => ({ expenditureLines: [] })), ['completeness.expenditure-missing', 'narrative.economic-class']],
  ['no budget', form(() => ({ budget: { total: null, annual: null } })), ['completeness.budget-missing']],
  ['a difference in the text', text('59.82 万元', '95.82 万元'), ['narrative.difference']],
  ['a percentage in the text', text('下降 80%', '下降 8%'), ['narrative.percentage']],
  ['a direction in the text', text('下降 80%', '增长 80%'), ['narrative.direction']],
  ['unchanged that is not', text('跟 2025 年预算持平', '跟 2025 年预算 400.00 万元持平'), ['narrative.unchanged']],
  ['a share in the text', text('其他收入 20.00 万元，占 2.21%', '其他收入 20.00 万元，占 22.1%'), ['narrative.share']],
  ['a list', text('公用经费（商品和服务支出）32.86', '公用经费（商品和服务支出）23.86'), ['narrative.list-sum', 'narrative.table-amount']],
  ['a project in the text', text('1.办公楼网络租赁费 372.00', '1.办公楼网络租赁费 327.00'), ['narrative.list-sum', 'narrative.project-amount']],
  ['a project name in the text', text('1.办公楼网络租赁费', '1.办公楼网络租金'), ['name.differs']],
  ['a project not in the table', text('1.办公楼网络租赁费', '1.消防演练'), ['narrative.project-missing', 'narrative.project-unknown']],
  ['a functional item', text('支出（项）2026 年预算数 427.20', '支出（项）2026 年预算数 472.20'), ['narrative.function-amount']],
  ['a functional item left out', text(/^2\.科学技术支出（类）.*$/, '略。'), ['narrative.function-missing']],
  ['a class left out', text('支出包括：科学技术支出。', '支出包括：教育支出。'), ['narrative.classes-missing']],
  ['a count', text('设置了 4 个', '设置了 3 个'), ['narrative.count']],
  ['an economic class', text('委托业务费预算数为 447.20', '委托业务费预算数为 474.20'), ['narrative.economic-class']],
];

describe('checking a budget document', () => {
  it('has nothing against one in which everything agrees', () => {
    expect(alarms(goodDocument())).toEqual([]);
  });

  it.each(FALSIFIED)('finds %s', (_, change, expected) => {
    expect(rulesAfter(change)).toEqual(expected);
  });

  it('names the cells, the figures and the correction', () => {
    const [found] = alarms(form(({ fundingSources }) => ({ fundingTotal: '372.00', fundingSources, changeNote: '2025年350万元，2026年增加经费32万元' }))(goodDocument()));
    expect(found).toMatchObject({
      rule: 'change.difference',
      severity: 'error',
      expected: '22.00',
      actual: '32.00',
      suggestion: '22.00',
      where: [{ line: 200, title: '部门项目申报表（含绩效目标）：办公楼网络租赁费', columnName: '项目前两年预算及当年预算变动情况' }, { columnName: '项目当年预算' }],
    });
  });

  it('counts what was added in the course of last year', () => {
    const note = '2024年397.37万元，2025年142.06万元，2025年追加预算230万元，2026年预算无变化';
    expect(rulesAfter(form(() => ({ changeNote: note })))).toEqual(['change.not-unchanged']);
    expect(rulesAfter(form(() => ({ changeNote: note.replace('142.06', '142') })))).toEqual([]);
  });

  it('only hints where rounding explains a percentage, a benefit is qualitative or a year is copied', () => {
    const document = text('比 2025 年预算减少 0.40 万元，下降 80%', '比 2024 年预算减少 0.40 万元，下降 80.5%')(indicator('annual', 3, { target: '有效促进' })(goodDocument()));
    expect(alarms(document)).toEqual([]);
    const hints = checkBudgetDocument(document).map(({ rule }) => rule);
    expect(hints).toEqual(expect.arrayContaining(['narrative.percentage', 'narrative.base-year', 'measurability.qualitative-benefit']));
  });

  it('joins a sentence that a page break cut', () => {
    const document = goodDocument();
    const narrative = document.narrative.flatMap((paragraph) => {
      const at = paragraph.text.indexOf('占');
      return at < 0 ? [paragraph] : [{ ...paragraph, text: paragraph.text.slice(0, at) }, { ...paragraph, text: paragraph.text.slice(at) }];
    });
    expect(alarms({ ...document, narrative })).toEqual([]);
  });

  it('says nothing about tables that are not there', () => {
    const document = goodDocument();
    for (const { kind } of document.budgetTables) {
      const budgetTables = document.budgetTables.filter((table) => table.kind !== kind);
      expect(alarms({ ...document, budgetTables })).toEqual([]);
    }
    expect(alarms({ ...document, budgetTables: [], department: null, projects: [] })).toEqual([]);
    expect(alarms({ ...document, budgetTables: [], narrative: [] })).toEqual([]);
  });

  it('raises nothing for any consistent document', () => {
    const amount = fc.integer({ min: 100, max: 5_000_000 });
    const figures = fc.record({ salaries: amount, services: amount, otherIncome: amount, priorTotal: amount, first: amount, second: amount, third: amount, prior: amount });
    fc.assert(
      fc.property(figures, ({ first, second, third, prior, ...sums }) => {
        const amounts = [first, second, third];
        const projects = FIGURES.projects.map((project, index) => ({ ...project, amount: amounts[index] ?? 100, prior }));
        expect(alarms(goodDocument({ ...sums, projects }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the rules', () => {
  it('name the same parameters in both languages and are told completely', () => {
    for (const rule of Object.values(CHECK_RULES)) {
      expect([rule.name.zh, rule.name.en, rule.what, rule.why, rule.regulation, rule.example, rule.suggestion.zh, rule.suggestion.en]).not.toContain('');
      expect(rule.message.zh).not.toMatch(/[A-Za-z]{4,}(?![^{]*\})/);
    }
  });

  it('leave no placeholder unfilled', () => {
    for (const [, change] of FALSIFIED) {
      for (const { message } of checkBudgetDocument(change(goodDocument()))) expect(`${message.zh}${message.en}`).not.toMatch(/\{\w+\}/);
    }
  });
});
