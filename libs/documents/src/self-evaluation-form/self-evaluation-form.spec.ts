import { describe, expect, it } from '@jest/globals';
import { aForm, anIndicator } from '../fixtures/forms.js';
import { readDocx, readSheet, sheetRows } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import {
  selfEvaluationLayout,
  writeSelfEvaluationDocx,
  writeSelfEvaluationPdf,
  writeSelfEvaluationXlsx,
  type SelfEvaluationForm,
} from './index.js';

const SHEET = '项目支出绩效自评表';
const NATIONAL = selfEvaluationLayout(null);

async function xlsx(form: SelfEvaluationForm) {
  return readSheet(await writeSelfEvaluationXlsx(form, NATIONAL), SHEET);
}

async function docx(form: SelfEvaluationForm) {
  return readDocx(await writeSelfEvaluationDocx(form, NATIONAL));
}

describe('self-evaluation form as xlsx', () => {
  it('says everything that the form says, figures as numbers', async () => {
    expect(sheetRows(await xlsx(aForm()))).toEqual([
      ['项目支出绩效自评表'],
      ['（2026年度）', '单位：万元'],
      ['年度', '2026'],
      ['项目名称', '电子政务外网运行维护'],
      ['主管部门', '汉阳区数据局', '实施单位', '汉阳区大数据中心'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', 372, 397.37, 353.4, 10, 0.889347, 8.89],
      ['其中：当年财政拨款', 350, 365.37, 331.4, '—', 0.907026, '—'],
      ['上年结转资金', 22, 22, 22, '—', 1, '—'],
      ['其他资金', 0, 10, 0, '—', 0, '—'],
      ['年度总体目标', '预期目标', '实际完成情况'],
      ['保障政务外网稳定运行，覆盖全部街道和社区。\n故障响应不超过30分钟。', '政务外网全年稳定运行，覆盖480个点位。'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      [
        null,
        '产出指标',
        '数量指标',
        '政务网全覆盖点位数',
        '≥500个',
        '480个',
        15,
        14.4,
        '原因：部分社区搬迁\n改进措施：2027年一季度补建20个点位',
      ],
      ['巡检次数', '≥12次', '12次', 10, 10, null],
      ['时效指标', '故障响应时间', '≤30分钟', '40分钟', 25, 18.75, null],
      ['效益指标', '社会效益指标', '联通率', '100%', '100%', 30, 30, null],
      ['满意度指标', '服务对象满意度指标', '用户满意度', '≥85%', '92%', 10, 10, null],
      ['总分', 100, 92.04, '自评等级：优'],
    ]);
  });

  it('shows amounts and scores with two places, weights as they are, rates as percentages', async () => {
    const sheet = await xlsx(aForm());
    expect(['D7', 'G7', 'H7', 'I7'].map((address) => sheet.getCell(address).numFmt)).toEqual(['0.00', '0', '0.00%', '0.00']);
  });

  it('merges the cells of one first level and of one second level', async () => {
    const sheet = await xlsx(aForm());
    expect(sheet.getCell('B16').master.address).toBe('B14');
    expect(sheet.getCell('C15').master.address).toBe('C14');
    expect(sheet.getCell('C16').master.address).toBe('C16');
  });

  it('prints on A4 with the indicator headings on every page', async () => {
    const { pageSetup, headerFooter } = await xlsx(aForm());
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '13:13' });
    expect(headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
  });

  it.each(['=1+1', '+1', '-', '@SUM(A1)', '=HYPERLINK("http://example.invalid")', '_x0041_', '<b>&"'])('keeps %s as text', async (odd) => {
    const sheet = await xlsx(aForm({ project: odd, indicators: [anIndicator({ name: odd, target: odd, actual: odd, reason: odd })] }));
    for (const address of ['C4', 'D14', 'E14', 'F14', 'I14']) {
      const cell = sheet.getCell(address);
      expect({ value: cell.value, formula: cell.formula }).toEqual({ value: odd, formula: undefined });
    }
    expect(sheet.getCell('C4').numFmt === '@').toBe(/^[=+\-@]/.test(odd));
  });

  it.each(['-', '无', '=1+1'])('keeps %s where a score belongs', async (odd) => {
    const cell = (await xlsx(aForm({ indicators: [anIndicator({ score: odd })] }))).getCell('H14');
    expect({ value: cell.value, formula: cell.formula }).toEqual({ value: odd, formula: undefined });
  });

  it('writes an amount that no double holds as text, digit for digit', async () => {
    const { funds } = aForm();
    const sheet = await xlsx(aForm({ funds: { ...funds, total: { ...funds.total, initial: '12345678901234567.891' } } }));
    expect(sheet.getCell('D7').value).toBe('12345678901234567.891');
  });

  it('gives a long name the height it needs', async () => {
    const sheet = await xlsx(aForm({ indicators: [anIndicator({ name: '长'.repeat(100) }), anIndicator()] }));
    expect(sheet.getCell('D14').value).toBe('长'.repeat(100));
    expect(sheet.getRow(14).height).toBeGreaterThan(5 * (sheet.getRow(15).height ?? 0));
  });

  it('spreads a goal that is higher than a sheet row over several', async () => {
    const expected = '目标'.repeat(1500);
    const sheet = await xlsx(aForm({ goal: { expected, achieved: null } }));
    expect(sheet.getCell('B12').value).toBe(expected);
    expect(sheet.getCell('B13').master.address).toBe('B12');
    expect(Math.max(...sheetRows(sheet).map((_, index) => sheet.getRow(index + 1).height ?? 0))).toBeLessThan(409);
  });
});

describe('self-evaluation form as docx', () => {
  it('says the same with all digits', async () => {
    const { tables, text } = await docx(aForm());
    expect(text).toContain('项目支出绩效自评表');
    expect(text).toContain('单位：万元');
    expect(tables[0]?.slice(3, 8)).toEqual([
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', '372.00', '397.37', '353.40', '10', '88.93%', '8.89'],
      ['其中：当年财政拨款', '350.00', '365.37', '331.40', '—', '90.70%', '—'],
      ['上年结转资金', '22.00', '22.00', '22.00', '—', '100.00%', '—'],
      ['其他资金', '0.00', '10.00', '0.00', '—', '0.00%', '—'],
    ]);
    expect(tables[1]?.slice(1)).toEqual([
      [
        '',
        '产出指标',
        '数量指标',
        '政务网全覆盖点位数',
        '≥500个',
        '480个',
        '15',
        '14.40',
        '原因：部分社区搬迁\n改进措施：2027年一季度补建20个点位',
      ],
      ['巡检次数', '≥12次', '12次', '10', '10.00', ''],
      ['时效指标', '故障响应时间', '≤30分钟', '40分钟', '25', '18.75', ''],
      ['效益指标', '社会效益指标', '联通率', '100%', '100%', '30', '30.00', ''],
      ['满意度指标', '服务对象满意度指标', '用户满意度', '≥85%', '92%', '10', '10.00', ''],
      ['总分', '100', '92.04', '自评等级：优'],
    ]);
  });

  it('merges first and second levels and repeats the indicator headings', async () => {
    const { html } = await docx(aForm());
    expect(html).toContain('<td rowspan="3"><p>产出指标</p></td><td rowspan="2"><p>数量指标</p></td>');
    expect(html.match(/<thead>/g)).toHaveLength(1);
  });

  it('keeps every one of 40 indicators and names of 200 characters', async () => {
    const indicators = Array.from({ length: 40 }, (_, index) =>
      anIndicator({
        secondLevel: `第${index % 8}类`,
        name: `${index}${'长'.repeat(200)}`,
        score: `${index}.05`,
        actual: index % 2 ? '-' : '无',
      }),
    );
    const form = aForm({ indicators });
    const rows = (await docx(form)).tables[1]?.slice(1, -1) ?? [];
    expect(rows.map((row) => row.slice(-6, -1))).toEqual(
      indicators.map(({ name, target, actual, score }) => [name, target, actual, '15', score]),
    );
    const sheet = sheetRows(await xlsx(form))
      .slice(13, -1)
      .filter((values) => values.length > 0);
    expect(sheet.map((values) => values.slice(-6, -1))).toEqual(
      indicators.map(({ name, target, actual, score }) => [name, target, actual, 15, Number(score)]),
    );
  });

  it('lets text that is longer than a cell go on in the cell below, whole and inside its borders', async () => {
    const reason = '未完成原因说明；'.repeat(9000);
    const expected = '年度总体目标。\n'.repeat(10_000);
    const sheet = await xlsx(aForm({ goal: { expected, achieved: null }, indicators: [anIndicator({ reason, improvement: null })] }));
    const texts: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cell.master === cell && texts.push(String(cell.value ?? ''))));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(texts.filter((each) => each.includes('年度总体目标。')).join('')).toBe(expected);
    expect(texts.filter((each) => each.includes('未完成原因说明')).join('')).toContain(reason);
    expect(texts.at(-1)).toContain('自评等级');
  });

  it('leaves empty what is not known yet', async () => {
    const { tables } = await docx(
      aForm({
        unit: null,
        execution: { weight: '10', score: null, reason: null },
        indicators: [],
        total: { weight: '100', score: null },
        rating: null,
      }),
    );
    expect(tables[0]?.[2]).toEqual(['主管部门', '汉阳区数据局', '实施单位', '']);
    expect(tables[0]?.[4]?.at(-1)).toBe('');
    expect(tables[1]?.slice(1)).toEqual([['总分', '100', '', '']]);
  });
});

describe('self-evaluation form as pdf', () => {
  it('says the same on one page', async () => {
    const pages = await readPdfPages(await writeSelfEvaluationPdf(aForm(), NATIONAL));
    expect(pages).toHaveLength(1);
    const lines = pages[0]?.lines ?? [];
    expect(lines.slice(0, 2)).toEqual(['项目支出绩效自评表', '（2026年度）|单位：万元']);
    expect(lines.join('\n')).toContain('年度资金总额|372.00|397.37|353.40|10|88.93%|8.89');
    expect(lines.find((line) => line.includes('总分'))).toBe('总分|100|92.04|自评等级：优');
  });

  it('keeps every one of 40 indicators, with their headings on every page', async () => {
    const indicators = Array.from({ length: 40 }, (_, index) => anIndicator({ secondLevel: `第${index % 8}类`, score: `${index}.05` }));
    const pages = await readPdfPages(await writeSelfEvaluationPdf(aForm({ indicators }), NATIONAL));
    expect(pages.length).toBeGreaterThan(1);
    for (const { lines } of pages.slice(1)) expect(lines.join('')).toContain('三级指标|年度指标值|实际完成值');
    const scores = pages.flatMap(({ lines }) => lines.flatMap((line) => /\|(\d+\.05)(?:\||$)/u.exec(line)?.[1] ?? []));
    expect(scores).toEqual(indicators.map(({ score }) => score));
  });
});
