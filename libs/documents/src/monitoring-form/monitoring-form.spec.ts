import { describe, expect, it } from '@jest/globals';
import { readDocx, readSheet, sheetRows } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { readBudgetDocument } from '../reading/index.js';
import { readSource } from '../sources/index.js';
import { writeMonitoringDocx, writeMonitoringPdf, writeMonitoringXlsx, type MonitoredIndicator, type MonitoringForm } from './index.js';

function anIndicator(changes: Partial<MonitoredIndicator> = {}): MonitoredIndicator {
  return {
    firstLevel: '产出指标',
    secondLevel: '数量指标',
    name: '政务网全覆盖点位数',
    target: '≥500个',
    progress: '280个',
    expected: '500个',
    causes: [],
    explanation: null,
    likelihood: 'certain',
    measures: null,
    ...changes,
  };
}

function aForm(changes: Partial<MonitoringForm> = {}): MonitoringForm {
  return {
    year: 2026,
    period: { from: 1, to: 7 },
    project: '电子政务外网运行维护',
    department: '汉阳区数据局',
    unit: '汉阳区大数据中心',
    funds: {
      total: { initial: '372', executed: '193.4', rate: '0.519892', expected: '365.37' },
      fiscal: { initial: '350', executed: '180.4', rate: '0.515429', expected: '343.37' },
      carryover: { initial: '22', executed: '13', rate: '0.590909', expected: '22' },
      other: { initial: '0', executed: null, rate: null, expected: null },
    },
    goal: '保障政务外网稳定运行。',
    indicators: [
      anIndicator(),
      anIndicator({
        name: '=巡检次数',
        target: '≥12次',
        progress: '-',
        expected: '+10次',
        causes: ['personnel', 'hardware'],
        explanation: '@设备到货推迟',
        likelihood: 'possible',
        measures: '四季度补做2次',
      }),
      anIndicator({ secondLevel: '时效指标', name: '故障响应时间', target: '≤30分钟', progress: null, expected: null, likelihood: null }),
    ],
    ...changes,
  };
}

const HEADER = [
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '1-7月执行情况',
  '全年预计完成情况',
  '偏差原因分析',
  '完成目标可能性',
  '备注',
];
const CAUSES = ['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他', '原因说明', '确定能', '有可能', '完全不可能'];

describe('monitoring form', () => {
  it('says what was executed and reached in the period, why it deviates and what is expected', async () => {
    const { tables, text } = await readDocx(await writeMonitoringDocx(aForm()));
    expect(text).toContain('项目支出绩效运行监控表');
    expect(text).toContain('（2026年度，1-7月）');
    expect(tables).toEqual([
      [
        ['项目名称', '电子政务外网运行维护'],
        ['主管部门', '汉阳区数据局', '实施单位', '汉阳区大数据中心'],
        ['项目资金\n（万元）', '', '年初预算数', '1-7月执行数', '1-7月执行率', '全年预计执行数'],
        ['年度资金总额', '372.00', '193.40', '51.99%', '365.37'],
        ['其中：当年财政拨款', '350.00', '180.40', '51.54%', '343.37'],
        ['上年结转资金', '22.00', '13.00', '59.09%', '22.00'],
        ['其他资金', '0.00', '', '', ''],
        ['年度总体目标', '保障政务外网稳定运行。'],
      ],
      [
        HEADER,
        CAUSES,
        ['', '产出指标', '数量指标', '政务网全覆盖点位数', '≥500个', '280个', '500个', '', '', '', '', '', '', '√', '', '', ''],
        ['=巡检次数', '≥12次', '-', '+10次', '', '', '√', '√', '', '@设备到货推迟', '', '√', '', '四季度补做2次'],
        ['时效指标', '故障响应时间', '≤30分钟', '', '', '', '', '', '', '', '', '', '', '', ''],
      ],
    ]);
  });

  it('is a workbook in landscape with figures as numbers, both header rows on every page, and no formula', async () => {
    const sheet = await readSheet(await writeMonitoringXlsx(aForm()), '项目支出绩效运行监控表');
    const rows = sheetRows(sheet);
    expect(rows[5]).toEqual(['年度资金总额', 372, 193.4, 0.519892, 365.37]);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '11:12' });
    const risky: unknown[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => /^[=+\-@]/.test(String(cell.value)) && risky.push([cell.value, cell.formula, cell.numFmt])),
    );
    expect(risky).toEqual(['=巡检次数', '-', '+10次', '@设备到货推迟'].map((value) => [value, undefined, '@']));
  });

  it.each([
    [{ from: 1, to: 6 }, '1-6月执行数'],
    [{ from: 1, to: 8 }, '1-8月执行数'],
    [{ from: 7, to: 7 }, '7月执行数'],
  ])('names the months that a locality monitors: %j', async (period, label) => {
    const { tables } = await readDocx(await writeMonitoringDocx(aForm({ period })));
    expect(tables[0]?.[2]).toContain(label);
  });

  it('keeps 40 indicators with long names on the pages of its PDF, their headings on every page', async () => {
    const indicators = Array.from({ length: 40 }, (_, index) =>
      anIndicator({ name: `${index}${'长'.repeat(80)}`, progress: `进度${index}`, causes: ['other'], explanation: '原因'.repeat(40) }),
    );
    const pages = await readPdfPages(await writeMonitoringPdf(aForm({ indicators })));
    expect(pages.length).toBeGreaterThan(3);
    for (const { width, height, outside } of pages) expect([width > height, outside]).toEqual([true, []]);
    for (const { lines } of pages.slice(1)) expect(lines.join('')).toContain('偏差原因分析');
    const progress = pages.flatMap(({ lines }) => lines.join('|').match(/进度\d+/gu) ?? []);
    expect(progress).toEqual(indicators.map((indicator) => indicator.progress));
  });

  it.each([
    ['xlsx', writeMonitoringXlsx],
    ['docx', writeMonitoringDocx],
    ['pdf', writeMonitoringPdf],
  ])('as %s, passes neither for a self-evaluation nor for a budget table when it is read', async (format, write) => {
    const document = readBudgetDocument(await readSource(await write(aForm()), `form.${format}`));
    expect([document.selfEvaluations, document.projects, document.budgetTables]).toEqual([[], [], []]);
    const rules = document.findings.map(({ rule }) => rule);
    expect(rules).toContain('document.nothing-recognized');
    expect(rules).toContain('unread');
  });

  it('has no trace of what is missing', async () => {
    const bare = aForm({ unit: null, goal: null, indicators: [] });
    const { tables } = await readDocx(await writeMonitoringDocx(bare));
    expect(tables[1]).toEqual([HEADER, CAUSES]);
    expect(JSON.stringify(tables)).not.toMatch(/null|undefined|NaN/);
  });
});
