import { describe, expect, it } from '@jest/globals';
import { aForm, anIndicator } from '../fixtures/forms.js';
import { readDocx, readSheet, readWorkbook, sheetRows } from '../fixtures/read-back.js';
import { SELF_EVALUATION_LAYOUTS, selfEvaluationLayout, writeSelfEvaluationDocx, writeSelfEvaluationXlsx } from './index.js';

const A4_TEXT_WIDTH = { portrait: 180, landscape: 267 };
const [national, hubei, sichuan] = ['national-2020', 'hubei-2020', 'sichuan-2021'].map(selfEvaluationLayout);

function layoutNamed(layout: typeof national) {
  if (layout === undefined) throw new Error('no layout');
  return layout;
}

describe('layouts of the self-evaluation form', () => {
  it('are plain data: writing them to the database and back changes nothing', () => {
    const layouts = [...SELF_EVALUATION_LAYOUTS.values()];
    expect(JSON.parse(JSON.stringify(layouts))).toEqual(layouts);
    expect([...SELF_EVALUATION_LAYOUTS.keys()]).toEqual(layouts.map(({ id }) => id));
  });

  it.each([...SELF_EVALUATION_LAYOUTS.values()])('$id: every row fills the columns, and they fill the page', (layout) => {
    const columns = layout.widths.length;
    const sum = (spans: readonly (number | undefined)[]) => spans.reduce<number>((total, span) => total + (span ?? 1), 0);
    expect(sum(layout.widths)).toBe(A4_TEXT_WIDTH[layout.orientation]);
    for (const row of layout.head) expect(sum(row.flatMap((cell) => [cell.labelColumns, cell.columns]))).toBe(columns);
    expect(sum([layout.funds.frame?.columns ?? 0, ...layout.funds.columns.map((column) => column.columns)])).toBe(columns);
    expect(sum([layout.indicators.frame === null ? 0 : 1, ...layout.indicators.columns.map((column) => column.columns)])).toBe(columns);
    if (layout.goal) expect(sum(Object.values(layout.goal).map((part) => part.columns))).toBe(columns);
  });

  it('falls back to the national one and refuses one that nobody knows', () => {
    expect(selfEvaluationLayout(null)).toBe(national);
    expect(() => selfEvaluationLayout('atlantis-1')).toThrow(
      expect.objectContaining({ code: 'form-layout.unknown', params: { value: 'atlantis-1' } }),
    );
    expect(() => selfEvaluationLayout('toString')).toThrow(expect.objectContaining({ code: 'form-layout.unknown' }));
  });
});

describe('the Hubei layout', () => {
  const layout = layoutNamed(hubei);
  const form = aForm({ execution: { weight: '20', score: '17.79', reason: null } });

  it('offers the answers of its head, sums weights by first level and gathers reasons and measures below', async () => {
    const { tables, text } = await readDocx(await writeSelfEvaluationDocx(form, layout));
    expect(text).toContain('2026年度项目自评表');
    expect(text).toContain('填报日期：2027年1月20日');
    expect(tables[0]).toEqual([
      ['项目名称', '电子政务外网运行维护', '项目编码', '42010526068T000000101'],
      ['主管部门', '汉阳区数据局', '项目实施单位', '汉阳区大数据中心'],
      ['项目类别', '√部门预算项目　□省直专项　□市直专项　□区直专项　□对下转移支付项目'],
      ['项目属性', '√持续性项目　□新增性项目'],
      ['项目类型', '□常年性项目　□延续性项目　□一次性项目'],
      ['预算执行情况（万元）\n（20分）', '', '预算数（A）', '执行数（B）', '执行率（B/A）', '得分\n（20分×执行率）'],
      ['年度资金总额', '397.37', '353.40', '88.93%', '17.79'],
    ]);
    expect(tables[1]).toEqual([
      ['年度绩效目标', '一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
      ['', '产出指标\n（50分）', '数量指标', '政务网全覆盖点位数', '≥500个', '480个', '14.40'],
      ['巡检次数', '≥12次', '12次', '10.00'],
      ['时效指标', '故障响应时间', '≤30分钟', '40分钟', '18.75'],
      ['效益指标\n（30分）', '社会效益指标', '联通率', '100%', '100%', '30.00'],
      ['满意度指标\n（10分）', '服务对象满意度指标', '用户满意度', '≥85%', '92%', '10.00'],
      ['总分', '92.04'],
    ]);
    expect(tables[2]).toEqual([
      ['偏差大或目标未完成原因分析', '政务网全覆盖点位数：部分社区搬迁'],
      ['改进措施及结果应用方案', '政务网全覆盖点位数：2027年一季度补建20个点位'],
    ]);
  });

  it('says the same as a workbook', async () => {
    const sheet = await readSheet(await writeSelfEvaluationXlsx(form, layout), '项目自评表');
    const rows = sheetRows(sheet);
    expect(rows.slice(7, 9)).toEqual([
      ['预算执行情况（万元）\n（20分）', null, '预算数（A）', '执行数（B）', '执行率（B/A）', '得分\n（20分×执行率）'],
      ['年度资金总额', 397.37, 353.4, 0.889347, 17.79],
    ]);
    expect(rows[10]).toEqual([null, '产出指标\n（50分）', '数量指标', '政务网全覆盖点位数', '≥500个', '480个', 14.4]);
    expect(sheet.pageSetup).toMatchObject({ orientation: 'portrait', printTitlesRow: '10:10' });
  });

  it('ticks an answer of its own beside those that the form offers', async () => {
    const { tables } = await readDocx(await writeSelfEvaluationDocx(aForm({ category: '村级项目' }), layout));
    expect(tables[0]?.[2]?.[1]).toMatch(/^□部门预算项目\u3000.*□对下转移支付项目\u3000√村级项目$/);
  });
});

describe('the Sichuan layout', () => {
  const layout = layoutNamed(sichuan);

  it('has the target in three columns and the conclusion below, in landscape', async () => {
    const bytes = await writeSelfEvaluationXlsx(aForm(), layout);
    const sheet = await readSheet(bytes, '部门预算项目支出绩效自评表');
    expect(sheet.pageSetup.orientation).toBe('landscape');
    const rows = sheetRows(sheet);
    expect(rows[0]).toEqual(['部门预算项目支出绩效自评表（2026年度）']);
    expect(rows.slice(4, 9)).toEqual([
      ['预算执行情况（10分）', '年初预算数', '预算调整数', '执行数', '执行率', '权重', '得分', '原因'],
      ['总额', 372, 397.37, 353.4, 0.889347, 10, 8.89, '部分链路年底才开通'],
      ['其中：财政资金', 350, 365.37, 331.4, 0.907026, '—', '—', null],
      ['上年结转资金', 22, 22, 22, 1, '—', '—', null],
      ['其他资金', 0, 10, 0, 0, '—', '—', null],
    ]);
    expect(rows.slice(12)).toEqual([
      ['产出指标', '数量指标', '政务网全覆盖点位数', '≥', '500', '个', '480个', 15, 14.4, '部分社区搬迁'],
      ['巡检次数', '≥', '12', '次', '12次', 10, 10, null],
      ['时效指标', '故障响应时间', '≤', '30', '分钟', '40分钟', 25, 18.75, null],
      ['效益指标', '社会效益指标', '联通率', '=', '100', '%', '100%', 30, 30, null],
      ['满意度指标', '服务对象满意度指标', '用户满意度', '≥', '85', '%', '92%', 10, 10, null],
      ['合计', 100, 92.04, '自评等级：优'],
      ['评价结论', '自评得分92.04分，自评等级：优。'],
      ['存在问题', '政务网全覆盖点位数：部分社区搬迁'],
      ['改进措施', '政务网全覆盖点位数：2027年一季度补建20个点位'],
    ]);
  });

  it('is printed on one page where it is only a little longer', async () => {
    const pagesOf = async (indicators: number) => {
      const form = aForm({ indicators: Array.from({ length: indicators }, () => anIndicator({ reason: null })) });
      const sheet = await readSheet(await writeSelfEvaluationXlsx(form, layout), '部门预算项目支出绩效自评表');
      return { fitToHeight: sheet.pageSetup.fitToHeight, breaks: sheet.rowBreaks?.length ?? 0 };
    };
    expect(await pagesOf(5)).toMatchObject({ breaks: 0 });
    expect(await pagesOf(7)).toEqual({ fitToHeight: 1, breaks: 0 });
    expect(await pagesOf(20)).toMatchObject({ fitToHeight: 0 });
  });

  it('leaves the conclusion empty before there is a score', async () => {
    const form = aForm({ total: { weight: '100', score: null }, rating: null, indicators: [anIndicator({ reason: null })] });
    const { tables } = await readDocx(await writeSelfEvaluationDocx(form, layout));
    expect(tables[1]?.at(-1)).toEqual(['合计', '100', '', '']);
    expect(tables[2]).toEqual([
      ['评价结论', ''],
      ['存在问题', ''],
      ['改进措施', ''],
    ]);
  });
});

describe('every layout', () => {
  it.each([...SELF_EVALUATION_LAYOUTS.values()])('$id keeps what looks like a formula as text', async (layout) => {
    const odd = ['=1+1', '+SUM(A1)', '-2', '@x', '\t=1'];
    const form = aForm({
      project: odd[0] ?? '',
      department: odd[1] ?? '',
      unit: odd[2] ?? null,
      indicators: odd.map((name) => anIndicator({ name, target: name, actual: name, reason: name, improvement: name })),
    });
    const cells: { value: unknown; formula: unknown; format: string }[] = [];
    const workbook = await readWorkbook(await writeSelfEvaluationXlsx(form, layout));
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => cells.push({ value: cell.value, formula: cell.formula, format: cell.numFmt }))),
    );
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const risky = cells.filter(({ value }) => /^[=+\-@\t]/.test(String(value)));
    expect(risky.length).toBeGreaterThan(odd.length);
    expect(risky.filter(({ format }) => format !== '@')).toEqual([]);
  });
});
