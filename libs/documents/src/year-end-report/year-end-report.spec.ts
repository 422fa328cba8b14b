import { describe, expect, it } from '@jest/globals';
import { aProject, aReport } from '../fixtures/forms.js';
import { readDocx, readSheet, readWorkbook, sheetRows } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { writeYearEndReportDocx, writeYearEndReportPdf, writeYearEndReportXlsx } from './index.js';

async function rowsOf(bytes: Uint8Array, sheet: string) {
  return sheetRows(await readSheet(bytes, sheet)).slice(2);
}

describe('year-end report as xlsx', () => {
  it('has one sheet per table, the sources last and out of sight', async () => {
    const workbook = await readWorkbook(await writeYearEndReportXlsx(aReport()));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['总体情况', 'visible'],
      ['评级分布', 'visible'],
      ['分部门情况', 'visible'],
      ['分类指标得分情况', 'visible'],
      ['低分项目', 'visible'],
      ['未完成指标', 'visible'],
      ['项目清单', 'visible'],
      ['数据来源', 'hidden'],
      ['来源对象', 'hidden'],
    ]);
    expect(workbook.worksheets.map((sheet) => sheet.getCell('A1').value)).toEqual(
      Array(9).fill('武汉市汉阳区2026年度项目支出绩效自评年终报告'),
    );
  });

  it('gives every figure as a number', async () => {
    const bytes = await writeYearEndReportXlsx(aReport());
    expect(await rowsOf(bytes, '总体情况')).toEqual([
      ['指标', '数值'],
      ['项目数（个）', 5],
      ['已提交自评（个）', 4],
      ['已评级（个）', 3],
      ['平均得分（分）', 82.67],
      ['全年预算数（万元）', 1372.37],
      ['全年执行数（万元）', 1100.415],
      ['预算执行率', 0.801835],
    ]);
    expect(await rowsOf(bytes, '评级分布')).toEqual([
      ['评级', '项目数（个）'],
      ['优', 2],
      ['良', 0],
      ['中', 0],
      ['差', 1],
      ['合计', 3],
    ]);
    expect((await rowsOf(bytes, '分部门情况')).slice(1)).toEqual([
      [1, '068', '汉阳区数据局', 3, 2, 2, 2, 0, 0, 0, 94.65, 900.37, 880, 0.977376],
      [2, '041', '汉阳区城市管理执法局', 2, 2, 1, 0, 0, 0, 1, 58.7, 472, 220.415, 0.466981],
      ['武汉市汉阳区合计', 5, 4, 3, 2, 0, 0, 1, 82.67, 1372.37, 1100.415, 0.801835],
    ]);
    expect((await rowsOf(bytes, '分类指标得分情况')).slice(1)).toEqual([
      ['产出指标', '数量指标', 8, 1, 120.5, 118.25, 0.981328],
      ['产出指标', '时效指标', 3, 2, 45, 37.5, 0.833333],
      ['满意度指标', '服务对象满意度指标', 2, 0, 20, 20, 1],
    ]);
    const poor = ['42010526068T00000003', '示范项目3', '汉阳区城市管理执法局', null, 0.412, 58.7, '差', '未确认'];
    expect((await rowsOf(bytes, '低分项目')).slice(1)).toEqual([[1, ...poor]]);
    expect((await rowsOf(bytes, '项目清单')).slice(1)).toEqual([
      [1, '42010526068T00000001', '示范项目1', '汉阳区数据局', '汉阳区大数据中心', 0.95, 94.65, '优', '已确认'],
      [2, '42010526068T00000002', '示范项目2', '汉阳区数据局', '汉阳区大数据中心', 0.95, 94.65, '优', '已确认'],
      [3, ...poor],
    ]);
    expect((await rowsOf(bytes, '未完成指标')).slice(1)).toEqual([
      [1, '42010526068T00000001', '示范项目1', '故障响应时间', '≤30分钟', '40分钟', 15, 11.25, '原因：设备老化\n改进措施：更换核心交换机'],
      [2, '42010526068T00000003', '示范项目3', '故障响应时间', '≤30分钟', null, 15, 0, null],
    ]);
  });

  it('names the departments that it covers instead of the region where it covers only them', async () => {
    const bytes = await writeYearEndReportXlsx(aReport({ scope: ['汉阳区数据局', '汉阳区大数据中心'] }));
    const sheet = await readSheet(bytes, '总体情况');
    expect(sheet.getCell('A1').value).toBe('汉阳区数据局、汉阳区大数据中心2026年度项目支出绩效自评年终报告');
    expect(sheet.getCell('A2').value).toBe('总体情况（汉阳区数据局、汉阳区大数据中心，2026年度）');
    expect((await rowsOf(bytes, '分部门情况')).at(-1)?.[0]).toBe('汉阳区数据局、汉阳区大数据中心合计');
    expect((await rowsOf(bytes, '数据来源'))[1]?.[1]).toBe('汉阳区数据局、汉阳区大数据中心');
  });

  it('keeps what looks like a formula as text', async () => {
    const report = aReport({ projects: [aProject(1, { name: '=1+1', department: '-', unit: '@unit' })] });
    const sheet = await readSheet(await writeYearEndReportXlsx(report), '项目清单');
    expect(
      ['C4', 'D4', 'E4'].map((address) => [sheet.getCell(address).value, sheet.getCell(address).formula, sheet.getCell(address).numFmt]),
    ).toEqual([
      ['=1+1', undefined, '@'],
      ['-', undefined, '@'],
      ['@unit', undefined, '@'],
    ]);
  });

  it('shows scores and rates as bars, but not those of the closing row', async () => {
    const workbook = await readWorkbook(await writeYearEndReportXlsx(aReport()));
    const barsOf = (name: string) => {
      const { conditionalFormattings = [] } = workbook.getWorksheet(name) as unknown as {
        conditionalFormattings?: { ref: string; rules: { type: string }[] }[];
      };
      return conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(({ type }) => type).join()]);
    };
    expect(barsOf('分部门情况')).toEqual([
      ['K4:K5', 'dataBar'],
      ['N4:N5', 'dataBar'],
    ]);
    expect(barsOf('项目清单')).toEqual([['G4:G6', 'dataBar']]);
    expect(barsOf('未完成指标')).toEqual([]);
  });

  it('repeats and freezes the headings of the lists', async () => {
    const sheet = await readSheet(await writeYearEndReportXlsx(aReport()), '项目清单');
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '3:3' });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  });
});

describe('year-end report as docx', () => {
  it('follows the outline of evaluation reports', async () => {
    const { html } = await readDocx(await writeYearEndReportDocx(aReport()));
    expect([...html.matchAll(/<h1>(?:<a[^>]*><\/a>)?(.[、].*?)<\/h1>/g)].map(([, heading]) => heading)).toEqual([
      '一、基本情况',
      '二、评价工作开展情况',
      '三、综合评价情况及结论',
      '四、指标分析',
      '五、主要经验及做法、存在问题及原因',
      '六、有关建议',
      '七、其他',
    ]);
  });

  it('states the figures of the data in its sentences', async () => {
    const { text } = await readDocx(await writeYearEndReportDocx(aReport()));
    expect(text).toContain('2个部门共有项目5个，全年预算数1372.37万元，全年执行数1100.415万元，预算执行率80.18%。');
    const ofOne = await readDocx(await writeYearEndReportDocx(aReport({ scope: ['汉阳区数据局'] })));
    expect(ofOne.text).toContain('武汉市汉阳区（财政区划代码420105）汉阳区数据局（含所属单位）共有项目5个，');
    expect(text).toContain('已提交绩效自评的项目4个，其中已评级3个；本报告所列项目中，经财政部门审核确认的2个。');
    expect(text).toContain('平均得分82.67分。按评级划分：“优”2个，“良”0个，“中”0个，“差”1个。');
    expect(text).toContain('已提交的自评共有绩效指标13项，各类指标的得分率见下表。');
    expect(text).toContain('得分率最高的是“服务对象满意度指标”（得分率100.00%），最低的是“时效指标”（得分率83.33%）。');
    expect(text).toContain('1．示范项目1（故障响应时间）：设备老化');
    expect(text).toContain('1．示范项目1（故障响应时间）：更换核心交换机');
  });

  it('has the same tables as the workbook', async () => {
    const { tables } = await readDocx(await writeYearEndReportDocx(aReport()));
    expect(tables.map((table) => table.length)).toEqual([8, 6, 4, 4, 3, 2, 4, 20, 9]);
    expect(tables[3]?.at(-1)).toEqual(['武汉市汉阳区合计', '5', '4', '3', '2', '0', '0', '1', '82.67', '1372.37', '1100.415', '80.18%']);
    expect(tables[6]?.at(-1)).toEqual([
      '3',
      '42010526068T00000003',
      '示范项目3',
      '汉阳区城市管理执法局',
      '',
      '41.20%',
      '58.70',
      '差',
      '未确认',
    ]);
  });

  it('says so where there is nothing to report', async () => {
    const { text, tables } = await readDocx(await writeYearEndReportDocx(aReport({ lowScorers: [], unfinished: [], classes: [] })));
    expect(text).toContain('没有评级为“中”或“差”的项目。');
    expect(text).toContain('没有未得满分的绩效指标。');
    expect(text).not.toContain('得分率最高');
    expect(tables).toHaveLength(6);
  });

  it('keeps 40 projects with names of 200 characters', async () => {
    const projects = Array.from({ length: 40 }, (_, index) =>
      aProject(index, { name: `${index}${'长'.repeat(200)}`, total: `${50 + index}.05` }),
    );
    const report = aReport({ projects });
    const { tables } = await readDocx(await writeYearEndReportDocx(report));
    const expected = projects.map(({ name, total }) => [name, total]);
    expect(tables[6]?.slice(1).map((row) => [row[2], row[6]])).toEqual(expected);
    const rows = (await rowsOf(await writeYearEndReportXlsx(report), '项目清单')).slice(1);
    expect(rows.map((row) => [row[2], Number(row[6]).toFixed(2)])).toEqual(expected);
  });
});

describe('year-end report as pdf', () => {
  it('has the outline in portrait and the wide tables in landscape', async () => {
    const pages = await readPdfPages(await writeYearEndReportPdf(aReport()));
    const upright = pages.filter(({ width, height }) => width < height);
    const text = upright.flatMap(({ lines }) => lines).join('\n');
    expect([...text.matchAll(/^.、.*$/gmu)].map(([heading]) => heading)).toEqual([
      '一、基本情况',
      '二、评价工作开展情况',
      '三、综合评价情况及结论',
      '四、指标分析',
      '五、主要经验及做法、存在问题及原因',
      '六、有关建议',
      '七、其他',
    ]);
    const wide = pages.slice(upright.length).flatMap(({ lines }) => lines);
    expect(wide.filter((line) => /^附[表录]：/u.test(line))).toEqual([
      '附表：分部门情况（单位：万元）',
      '附表：未完成指标',
      '附表：低分项目',
      '附表：项目清单',
      '附录：数据来源',
      '附录：来源对象',
    ]);
    expect(wide).toContain('武汉市汉阳区合计|5|4|3|2|0|0|1|82.67|1372.37|1100.415|80.18%');
  });

  it('states the same sentences as the Word document', async () => {
    const pages = await readPdfPages(await writeYearEndReportPdf(aReport()));
    const shown = pages.flatMap(({ lines }) => lines).join('');
    expect(shown).toContain('2个部门共有项目5个，全年预算数1372.37万元，全年执行数1100.415万元，预算执行率80.18%。');
    expect(shown).toContain('平均得分82.67分。按评级划分：“优”2个，“良”0个，“中”0个，“差”1个。');
    expect(shown).toContain('1．示范项目1（故障响应时间）：设备老化');
  });
});
