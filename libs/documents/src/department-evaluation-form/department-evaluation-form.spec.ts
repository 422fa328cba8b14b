import { describe, expect, it } from '@jest/globals';
import { aDepartmentEvaluation } from '../fixtures/department-evaluations.js';
import { anIndicator } from '../fixtures/forms.js';
import { readDocx, readSheet, sheetRows } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { readBudgetDocument } from '../reading/index.js';
import { readSource } from '../sources/index.js';
import {
  DEPARTMENT_RATIOS,
  writeDepartmentEvaluationDocx,
  writeDepartmentEvaluationPdf,
  writeDepartmentEvaluationXlsx,
  type DepartmentEvaluationForm,
  type DepartmentRatioCode,
} from './index.js';

const SHEET = '部门整体支出绩效自评表';
const WRITERS = { xlsx: writeDepartmentEvaluationXlsx, docx: writeDepartmentEvaluationDocx, pdf: writeDepartmentEvaluationPdf };

describe('self-evaluation of a whole department', () => {
  it('has the execution of all expenditure, then one table of indicators for each goal', async () => {
    const { tables, text } = await readDocx(await writeDepartmentEvaluationDocx(aDepartmentEvaluation()));
    expect(text).toContain('2026年度部门整体支出绩效自评表');
    expect(text).toContain('填报日期：2027年2月20日');
    expect(tables).toEqual([
      [
        ['部门名称', '汉阳区数据局'],
        ['预算执行情况（万元）\n（20分）', '', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分\n（20分×执行率）'],
        ['部门支出总额', '1372.37', '1100.415', '80.18%', '16.04'],
        ['其中：基本支出', '500.00', '480.20', '96.04%', '—'],
        ['项目支出', '872.37', '620.215', '71.10%', '—'],
      ],
      [
        ['年度绩效目标1\n（40分）', '保障政务外网稳定运行，覆盖全部街道和社区。'],
        ['实际完成情况', '政务外网全年稳定运行。'],
      ],
      [
        ['绩效指标', '一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
        ['', '产出指标\n（40分）', '数量指标', '政务网全覆盖点位数', '≥500个', '480个', '14.40'],
        ['时效指标', '故障响应时间', '≤30分钟', '28分钟', '25.00'],
      ],
      [
        ['年度绩效目标2\n（40分）', '推进数据共享。'],
        ['实际完成情况', ''],
      ],
      [
        ['绩效指标', '一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
        ['', '产出指标\n（20分）', '数量指标', '共享数据项', '≥300项', '312项', '20.00'],
        ['满意度指标\n（20分）', '服务对象满意度指标', '用户满意度', '≥85%', '92%', '20.00'],
      ],
      [
        ['总分', '95.44'],
        ['自评等级', '优'],
        ['偏差大或目标未完成原因分析', '政务网全覆盖点位数：部分社区搬迁'],
        ['改进措施及结果应用方案', '政务网全覆盖点位数：补建20个点位'],
      ],
      [
        ['管理指标', '计算公式', '被除数', '除数', '比率'],
        ['在职人员控制率', '在职人员数÷编制数', '38', '40', '95.00%'],
        ['“三公”经费变动率', '（本年度“三公”经费－上年度“三公”经费）÷上年度“三公”经费', '-1.2', '12', '-10.00%'],
      ],
    ]);
  });

  it('says the same as a workbook, figures as numbers, and repeats the headings of the indicators', async () => {
    const sheet = await readSheet(await writeDepartmentEvaluationXlsx(aDepartmentEvaluation()), SHEET);
    const rows = sheetRows(sheet);
    expect(rows.slice(4, 7)).toEqual([
      ['部门支出总额', 1372.37, 1100.415, 0.801835, 16.04],
      ['其中：基本支出', 500, 480.2, 0.9604, '—'],
      ['项目支出', 872.37, 620.215, 0.710954, '—'],
    ]);
    expect(rows).toContainEqual(['总分', 95.44]);
    expect(rows.at(-1)?.slice(2)).toEqual([-1.2, 12, -0.1]);
    const repeated = Number(sheet.pageSetup.printTitlesRow?.split(':')[0]);
    expect(rows[repeated - 1]?.slice(0, 2)).toEqual(['绩效指标', '一级指标']);
  });

  it('leaves out what there is not: ratios, a rating, goals, a weight', async () => {
    const bare: Partial<DepartmentEvaluationForm> = {
      goals: [],
      ratios: [],
      rating: null,
      filledOn: null,
      execution: { weight: null, score: null },
      total: { score: null },
    };
    const { tables, text } = await readDocx(await writeDepartmentEvaluationDocx(aDepartmentEvaluation(bare)));
    expect(tables).toHaveLength(2);
    expect(tables[1]?.map(([label]) => label)).toEqual(['总分', '偏差大或目标未完成原因分析', '改进措施及结果应用方案']);
    expect(JSON.stringify([tables, text])).not.toMatch(/null|undefined|NaN/);
  });

  it('knows the eight ratios of the regulation by name and formula', async () => {
    const codes = Object.keys(DEPARTMENT_RATIOS) as DepartmentRatioCode[];
    expect(codes).toHaveLength(8);
    const ratios = codes.map((ratio) => ({ ratio, dividend: null, divisor: null, value: null }));
    const { tables } = await readDocx(await writeDepartmentEvaluationDocx(aDepartmentEvaluation({ ratios })));
    expect(tables.at(-1)?.slice(1)).toEqual(
      codes.map((code) => [DEPARTMENT_RATIOS[code].name, DEPARTMENT_RATIOS[code].formula, '', '', '']),
    );
  });

  it('keeps what looks like a formula as text', async () => {
    const goals = [{ ordinal: 1, statement: '=1+1', achieved: '@x', indicators: [anIndicator({ name: '-1', actual: '+1' })] }];
    const sheet = await readSheet(await writeDepartmentEvaluationXlsx(aDepartmentEvaluation({ department: '=A1', goals })), SHEET);
    const risky: unknown[] = [];
    sheet.eachRow((row) =>
      row.eachCell(
        (cell) =>
          /^[=+\-@]/.test(String(cell.value)) &&
          cell.master === cell &&
          typeof cell.value === 'string' &&
          risky.push([cell.value, cell.formula, cell.numFmt]),
      ),
    );
    expect(risky).toEqual(['=A1', '=1+1', '@x', '-1', '+1'].map((value) => [value, undefined, '@']));
  });

  it('shows nothing outside of the pages of its PDF', async () => {
    const indicators = Array.from({ length: 40 }, (_, index) => anIndicator({ name: `${index}${'长'.repeat(100)}`, score: `${index}.05` }));
    const goals = [{ ordinal: 1, statement: '目标'.repeat(200), achieved: '完成'.repeat(200), indicators }];
    const pages = await readPdfPages(await writeDepartmentEvaluationPdf(aDepartmentEvaluation({ goals })));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
  });

  it.each(['xlsx', 'docx', 'pdf'] as const)('as %s, read again, gives the same values and scores, goal by goal', async (format) => {
    const form = aDepartmentEvaluation();
    const { selfEvaluations, findings } = readBudgetDocument(await readSource(await WRITERS[format](form), `form.${format}`));
    expect(selfEvaluations).toHaveLength(1);
    const [read] = selfEvaluations;
    expect(read).toMatchObject({
      year: 2026,
      projectName: '汉阳区数据局',
      total: expect.stringMatching(/^95\.44$/),
      expectedGoal: '保障政务外网稳定运行，覆盖全部街道和社区。\n推进数据共享。',
      achievedGoal: '政务外网全年稳定运行。',
      conclusion: expect.stringMatching(/^自评等级：优\n原因分析：政务网全覆盖点位数：部分社区搬迁\n/),
    });
    expect(read?.funds.map(({ adjusted, executed }) => [Number(adjusted), Number(executed)])).toEqual([
      [1372.37, 1100.415],
      [500, 480.2],
      [872.37, 620.215],
    ]);
    const written = form.goals.flatMap(({ indicators }) => indicators);
    expect(read?.indicators.map(({ class: code, name, target, actual, score }) => [code, name, target, actual, Number(score)])).toEqual(
      written.map(({ name, target, actual, score }, index) => [
        ['output.quantity', 'output.timeliness', 'output.quantity', 'satisfaction.beneficiary'][index],
        name,
        target,
        actual,
        Number(score),
      ]),
    );
    // The ratios are no part of a self-evaluation form: their rows are named as unread, and nothing else is.
    expect(findings.map(({ rule, params }) => [rule, params['count']])).toEqual([['unread', '3']]);
  });
});
