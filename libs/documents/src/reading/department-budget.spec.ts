import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BudgetDocument, BudgetTableKind, FormGoal, ProjectForm } from '@jixiao/domain/budget-document';
import { addAmounts } from '@jixiao/domain/money';
import { fixtureText, textSource } from './fixtures/text-source.js';
import { readBudgetDocument } from './index.js';

let document: BudgetDocument;

beforeAll(() => {
  document = readBudgetDocument(textSource(fixtureText('department-budget.txt')));
});

const count = (goals: readonly FormGoal[], horizon: FormGoal['horizon']) =>
  goals.filter((goal) => goal.horizon === horizon).reduce((sum, goal) => sum + goal.indicators.length, 0);

function project(name: string): ProjectForm {
  const found = document.projects.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no project ${name}`);
  return found;
}

function table(kind: BudgetTableKind) {
  const found = document.budgetTables.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no table ${kind}`);
  return found;
}

const row = (kind: BudgetTableKind, name: string) => table(kind).rows.find((each) => each.name === name);

describe('a published department budget taken from a PDF', () => {
  it('says whose it is and of which year', () => {
    expect(document.organization).toEqual({ code: '068', name: '武汉市汉阳区经济信息化和科技创新局' });
    expect(document.fiscalYear).toBe(2026);
  });

  it('has every table by its title, the summary being absent', () => {
    expect(document.budgetTables.map(({ kind, number, rows }) => [kind, number, rows.length])).toEqual([
      ['income', '2', 3],
      ['expenditure', '3', 26],
      ['appropriation', '4', 44],
      ['general_by_function', '5-1', 26],
      ['general_by_unit', '5-2', 4],
      ['general_basic', '6', 26],
      ['three_public', '7', 1],
      ['government_fund', '8', 0],
      ['state_capital', '9', 0],
      ['projects', '10', 17],
    ]);
    expect(table('government_fund').note).toBe('2026 年本部门没有使用政府性基金预算安排的支出。');
  });

  it('reads amounts under the right heading, also below a heading that stands one column too far left', () => {
    expect(row('income', '合计')?.amounts).toMatchObject({
      total: '2041.02',
      current_year: '2041.02',
      general_public: '2021.02',
      other_income: '20.00',
      carryover: null,
    });
    expect(row('general_by_function', '其他科学技术管理事务支出')).toMatchObject({
      code: '2060199',
      amounts: { total: '643.50', basic: null, personnel: null, project: '643.50' },
    });
    expect(row('general_basic', '办公设备购置')?.amounts).toEqual({ total: '1.30', personnel: null, public_funds: '1.30' });
    expect(table('three_public').rows[0]?.amounts).toMatchObject({ total: '0.10', abroad: null, vehicles: null, reception: '0.10' });
    const sides = table('appropriation').rows.filter(({ name }) => /总\s*计/.test(name));
    expect(sides.map(({ side, amounts }) => [side, amounts.budget])).toEqual([
      ['income', '2021.02'],
      ['expenditure', '2021.02'],
    ]);
  });

  it('lists 13 projects with codes that have no blanks', () => {
    const projects = table('projects').rows.filter(({ code }) => code?.includes('T'));
    expect(projects).toHaveLength(13);
    expect(projects.every(({ code }) => /^\d{11}T\d{9}$/.test(code ?? ''))).toBe(true);
    expect(row('projects', '通信链路租赁费')).toMatchObject({
      code: '42010525068T000000111',
      unit: '武汉市汉阳区经济信息化和科技创新局本级',
      amounts: { total: '372.00', general_public: '372.00' },
    });
    expect(row('projects', '合计')?.amounts.total).toBe('1581.20');
  });

  it('has 12 project forms with 68 long-term and 66 annual indicators', () => {
    expect(document.projects).toHaveLength(12);
    const goals = document.projects.flatMap((each) => each.goals);
    expect([count(goals, 'long_term'), count(goals, 'annual')]).toEqual([68, 66]);
    expect(addAmounts(document.projects.map(({ budget }) => budget.annual ?? '0'))).toBe('1561.2');
    expect(document.projects.every(({ goals: each }) => each.length === 2 && each.every(({ statement }) => statement !== null))).toBe(true);
  });

  it.each([
    ['文明创建、党建、综治、档案、工会等工作经费', 4],
    ['机动经费', 1],
    ['通信链路租赁费', 1],
  ])('funds and lines of %s sum to its budget', (name, lines) => {
    const { budget, fundingTotal, fundingSources, expenditureLines } = project(name);
    expect(fundingTotal).toBe(budget.annual);
    expect(fundingSources.map(({ kind }) => kind)).toEqual([
      'general_public',
      'current_appropriation',
      'government_fund',
      'fiscal_account',
      'unit_funds',
      'carryover',
    ]);
    expect(expenditureLines).toHaveLength(lines);
    expect(Number(addAmounts(expenditureLines.map(({ amount }) => amount ?? '0')))).toBe(Number(budget.annual));
  });

  it('reads a project form whole', () => {
    expect(project('通信链路租赁费')).toMatchObject({
      code: '42010525068T000000111',
      lead: '陈静',
      phone: '027-8000-0005',
      postcode: '430050',
      attribute: '持续性项目',
      startYear: 2025,
      endYear: 2029,
      budget: { total: '372.00', annual: '372.00' },
      changeNote: '2024年397.37万元，2025年142.06万元，2025年追加预算230万元，2026年预算无大幅度变化',
      procurement: [{ code: 'C17010200', name: '网络接入服务', quantity: '1', amount: '372.00' }],
    });
    expect(project('政务网络与应用系统维护保障外包服务').procurement).toMatchObject([{ code: 'C16079900', name: '', amount: '150.00' }]);
    expect(project('科技教育、科普活动、科技项目管理费等工作经费').content?.split('\n')).toHaveLength(8);
  });

  it('keeps targets as written, with the two years before and what they mean', () => {
    const annual = project('通信链路租赁费').goals[1];
    expect(annual?.indicators[0]).toMatchObject({
      class: 'cost.economic',
      name: '成本控制',
      target: '≤ 372 万元',
      parsed: { kind: 'numeric', operator: '<=', value: '372' },
      history: { 2024: '≤ 397.37 万元', 2025: '≤ 397.37 万元' },
      basis: 'other',
      basisText: '链路',
    });
    const retired = project('老干经费').goals[1];
    expect(retired?.indicators.map(({ history }) => history)).toEqual(Array.from({ length: 4 }, () => ({ 2024: null, 2025: null })));
    expect(project('机动经费').goals[1]?.indicators[0]?.history).toEqual({ 2024: null, 2025: '不超预算' });
  });

  it('infers slipped first-level cells from the second level and says so', () => {
    const meals = project('机动经费').goals[0]?.indicators ?? [];
    expect(meals.map((each) => [each.class, each.classInferred])).toEqual([
      ['cost.economic', false],
      ['output.quality', true],
      ['output.timeliness', true],
      ['satisfaction.beneficiary', false],
    ]);
    const inferred = document.findings.filter(({ rule }) => rule === 'class.inferred');
    expect(inferred).toHaveLength(11);
    expect(inferred.every(({ severity, where }) => severity === 'info' && where[0]?.line !== undefined)).toBe(true);
    const all = [...document.projects.flatMap(({ goals }) => goals), ...(document.department?.goals ?? [])];
    expect(all.flatMap(({ indicators }) => indicators).every(({ class: code }) => code !== null)).toBe(true);
  });

  it('reads the whole-department form with 15 long-term and 18 annual indicators', () => {
    const { department } = document;
    expect(department).toMatchObject({ filledBy: '张明', phone: '027-8000-0001' });
    expect([count(department?.goals ?? [], 'long_term'), count(department?.goals ?? [], 'annual')]).toEqual([15, 18]);
    expect(department?.goals.map(({ horizon, ordinal }) => `${horizon}${ordinal}`)).toHaveLength(6);
    expect(department?.projects).toHaveLength(13);
    expect(department?.functions?.split('\n')).toHaveLength(14);
    expect(
      department?.structure.map(({ group, name, amount, priorAmounts }) => [
        group,
        name,
        amount,
        priorAmounts['2025'],
        priorAmounts['2024'],
      ]),
    ).toEqual([
      ['income', '财政拨款', '2021.02', '2053.58', '3772.68'],
      ['income', '财政专户管理资金', '0', '0', '0'],
      ['income', '单位资金', '20', '0', '10'],
      ['income', '合计', '2041.02', '2053.58', '3782.68'],
      ['expenditure', '人员类项目支出', '426.96', '470.86', '437.66'],
      ['expenditure', '运转类项目支出', '32.86', '32.33', '50.76'],
      ['expenditure', '特定目标类项目支出', '1581.2', '1550.39', '3294.26'],
      ['expenditure', '合计', '2041.02', '2053.58', '3782.68'],
    ]);
  });

  it('keeps the goal that one place cuts off whole', () => {
    expect(document.department?.goals[0]?.statement).toBe('推动汉阳区制造业高质量发展走深走实');
  });

  it('joins sentences of the explanation that a page cut in two', () => {
    expect(document.narrative).toHaveLength(70);
    const joined = document.narrative.find(({ text }) => text.startsWith('10.卫生健康支出'));
    expect(joined?.text).toContain('增加了0.9万元，增长了 2.47%，');
    expect(joined?.place).toEqual({ line: 1126 });
  });
});
