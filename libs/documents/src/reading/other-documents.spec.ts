import { describe, expect, it } from '@jest/globals';
import type { BudgetDocument } from '@jixiao/domain/budget-document';
import { archiveForms, archiveWorkbook } from './fixtures/office-documents.js';
import { barSource, fixtureText, textSource } from './fixtures/text-source.js';
import { readBudgetDocument } from './index.js';

const rules = ({ findings }: BudgetDocument) => findings.map(({ rule }) => rule);

describe('a county that orders parts, tables and columns in its own way', () => {
  const document = readBudgetDocument(textSource(fixtureText('county-water-bureau.txt')));

  it('finds organization, year and tables', () => {
    expect(document.organization).toEqual({ code: '305', name: '临江县水务局' });
    expect(document.fiscalYear).toBe(2027);
    expect(document.budgetTables.map(({ kind, number }) => [kind, number])).toEqual([
      ['summary', '1'],
      ['projects', '3'],
      ['expenditure', '2'],
    ]);
    expect(document.narrative.map(({ text }) => text)).toContain(
      '2027年收支总预算960.50万元，比2026年增加60.50万元，增长6.72%，主要是新增河道整治任务。',
    );
  });

  it('reads columns by their headers', () => {
    const [summary, projects, expenditure] = document.budgetTables;
    expect(summary?.rows.map(({ side, name, amounts }) => [side, name, amounts.budget]).slice(0, 2)).toEqual([
      ['income', '一、一般公共预算拨款收入', '900.50'],
      ['expenditure', '一、社会保障和就业支出', '60.00'],
    ]);
    expect(projects?.rows[0]).toMatchObject({
      code: '42099927305T000000001',
      name: '河道整治',
      unit: '临江县水务局本级',
      amounts: { total: '620.00', general_public: '620.00' },
    });
    expect(expenditure?.rows[2]).toMatchObject({ code: '208', amounts: { total: '60.00', basic: '60.00', project: null } });
  });

  it('reads a form in 元 with goals of several numbers, split over a page', () => {
    const [project] = document.projects;
    expect(project).toMatchObject({
      name: '河道整治',
      code: '42099927305T000000001',
      startYear: 2027,
      endYear: 2029,
      reason: '县政府第三次常务会议纪要\n防汛规划（2026—2030年）',
      budget: { total: '1800', annual: '620' },
      fundingTotal: '620',
    });
    expect(project?.expenditureLines.map(({ activity, amount, basis }) => [activity, amount, basis])).toEqual([
      ['河堤加固', '560', '8公里，每公里70万元'],
      ['清淤', '60', '招标控制价'],
    ]);
    expect(project?.goals.map(({ horizon, ordinal, statement, indicators }) => [horizon, ordinal, statement, indicators.length])).toEqual([
      ['long_term', 1, '三年内整治河道24公里', 1],
      ['annual', 1, '当年整治河道8公里', 3],
      ['annual', 2, '沿岸群众满意', 1],
    ]);
    expect(project?.goals[1]?.indicators[2]).toMatchObject({
      class: 'benefit.ecological',
      name: '水质达标率',
      target: '≥95%',
      basis: 'historical',
      history: { 2026: '92%' },
    });
    expect(rules(document)).toEqual(['text.passed-over', 'text.passed-over', 'amount.converted']);
  });
});

describe('a school of 2019', () => {
  const document = readBudgetDocument(textSource(fixtureText('school-2019.txt')));

  it('reads an appropriation table whose expenditure side has several columns', () => {
    const [appropriation, threePublic] = document.budgetTables;
    expect(appropriation).toMatchObject({ kind: 'appropriation', moneyUnit: '元' });
    expect(appropriation?.rows.filter(({ side }) => side === 'expenditure').map(({ name, amounts }) => [name, amounts])).toEqual([
      ['一、本年支出', { total: '3450000.00', general_public: '3450000.00', government_fund: null }],
      ['教育支出', { total: '3450000.00', general_public: '3450000.00', government_fund: null }],
      ['支出总计', { total: '3450000.00', general_public: '3450000.00', government_fund: null }],
    ]);
    expect(threePublic?.rows).toMatchObject([
      { code: '131001', amounts: { total: '12000.00', reception: '2000.00', vehicles: '10000.00', vehicle_running: '10000.00' } },
    ]);
  });

  it('uses the class tree of its year: cost below output, sustainability among the benefits', () => {
    expect(document.fiscalYear).toBe(2019);
    expect(document.projects[0]?.goals[0]?.indicators.map((each) => [each.class, each.classInferred, each.basis])).toEqual([
      ['output.quantity', false, 'planned'],
      ['output.cost', false, 'expenditure_standard'],
      ['benefit.sustainability', false, 'industry'],
      ['benefit.social', false, 'other'],
    ]);
    expect(rules(document)).toEqual([]);
  });
});

describe('a workbook with a sheet for each table', () => {
  const document = readBudgetDocument(archiveWorkbook);

  it('takes titles from rows, from the name of the sheet, or the kind from the header', () => {
    expect(document.budgetTables.map(({ kind }) => kind)).toEqual(['general_by_function', 'income', 'expenditure']);
    expect(document.fiscalYear).toBe(2028);
    expect(document.organization).toEqual({ code: '077', name: '东山区档案馆' });
  });

  it('joins a code in three columns', () => {
    expect(document.budgetTables[0]?.rows[0]).toMatchObject({
      code: '2012604',
      name: '档案馆',
      amounts: { total: '310.00', personnel: '200.00', public_funds: '30.00', project: '80.00' },
      cells: { total: { sheet: '表1', row: 5, cell: 5 } },
    });
  });

  it('says which column it does not know', () => {
    const finding = document.findings.find(({ rule }) => rule === 'column.unread');
    expect(finding).toMatchObject({ severity: 'warning', params: { header: '备注', count: '1' } });
    expect(finding?.where).toContainEqual(expect.objectContaining({ sheet: '无题', row: 2, cell: 6 }));
  });
});

describe('forms of a Word document', () => {
  it('follow merged cells and continue over tables', () => {
    const document = readBudgetDocument(archiveForms);
    const [project] = document.projects;
    expect(project).toMatchObject({ name: '档案数字化', code: '42077728077T000000005', department: '东山区档案馆', fundingTotal: '80.00' });
    expect(
      project?.goals[0]?.indicators.map(({ class: code, name, target, history }) => [code, name, target, history['2026'], history['2027']]),
    ).toEqual([
      ['output.quantity', '数字化卷数', '≥9000卷', null, '8000卷'],
      ['output.timeliness', '完成时间', '11月底前', null, '12月底'],
      ['satisfaction.beneficiary', '查档群众满意度', '≥92%', '90%', '91%'],
    ]);
    expect(document.findings).toEqual([]);
  });

  it('read a row that lost its last empty cell', () => {
    const document = readBudgetDocument(
      barSource(`2028年部门支出总表
科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出
201|一般公共服务支出|10.00||10.00
204|公共安全支出|12.00|||12.00
205|教育支出|5.00|5.00||`),
    );
    expect(document.budgetTables[0]?.rows.map(({ amounts }) => amounts)).toEqual([
      { total: '10.00', basic: null, project: null, remitted: '10.00' },
      { total: '12.00', basic: null, project: null, remitted: '12.00' },
      { total: '5.00', basic: '5.00', project: null, remitted: null },
    ]);
    expect(document.findings).toMatchObject([{ rule: 'cells.shifted', where: [{ line: 3 }] }]);
  });
});

describe('a project form as people fill it in', () => {
  const form = (rows: string) =>
    readBudgetDocument(barSource(`2028年度项目申报表（含绩效目标）\n项目名称|档案数字化|项目编码|42010528068T000000001\n${rows}`));

  it('passes over the rows that were left empty', () => {
    const { projects, findings } = form(
      '项目活动|活动内容表述|支出经济分类|金额\n扫描|档案|委托业务费|5.00\n|||\n|||\n品名|数量|金额\n||\n扫描仪|1|0.50',
    );
    expect(projects[0]).toMatchObject({ expenditureLines: [{ activity: '扫描', amount: '5.00' }], procurement: [{ name: '扫描仪' }] });
    expect(findings).toEqual([]);
  });

  it('does not give the class of one goal to the next', () => {
    const { projects } = form(
      '目标名称|一级指标|二级指标|三级指标|指标值|指标值确定依据\n' +
        '长期绩效目标1|产出指标|数量指标|扫描页数|1000页|计划标准\n||| 建库数|1个|\n长期绩效目标2|||利用率|90%|',
    );
    expect(projects[0]?.goals.map(({ indicators }) => indicators.map(({ class: code }) => code))).toEqual([
      ['output.quantity', 'output.quantity'],
      [null],
    ]);
  });
});
