import { describe, expect, it } from '@jest/globals';
import { aClass, aProject, aReport, anUnfinished } from '../fixtures/forms.js';
import { readDocx, readSheet, sheetRows } from '../fixtures/read-back.js';
import { sourceNumbers, sourceObjects, tracedFigures } from './figure-sources.js';
import { writeYearEndReportDocx, writeYearEndReportXlsx, type FigureSource, type YearEndReport } from './index.js';

const NUMBER = /\d+(?:\.\d+)?%?/gu;
const OUTLINE = /^[一二三四五六七]、/u;
/** What projects wrote themselves, numbered: quotations, not figures of the report. */
const QUOTATION = /^\d+．/u;

function aSource(index: number): FigureSource {
  return { type: 'self_evaluation', id: `0192f0a0-0000-7000-8000-${String(index).padStart(12, '0')}`, version: index };
}

/** Numbers of the sentences by the heading above them, without the year and the code of the region. */
async function numbersOfText(report: YearEndReport): Promise<[string, string][]> {
  const { html } = await readDocx(await writeYearEndReportDocx(report));
  const lines = [...html.replace(/<table>.*?<\/table>/gs, '').matchAll(/<(?:p|h1)>(.*?)<\/(?:p|h1)>/gs)].map(([, line = '']) =>
    line.replace(/<[^>]+>/g, ''),
  );
  let heading = '';
  return lines.flatMap((line): [string, string][] => {
    if (OUTLINE.test(line)) heading = line;
    if (heading === '' || OUTLINE.test(line) || QUOTATION.test(line) || line.startsWith('附')) return [];
    const said = line.replace(`${report.year}年度`, '').replace(`代码${report.region.id}`, '');
    return (said.match(NUMBER) ?? []).map((number) => [heading, number]);
  });
}

/** Numbers in the tables of figures by the name of the table: what is no code, name or written value. */
async function numbersOfTables(report: YearEndReport): Promise<[string, string][]> {
  const { html } = await readDocx(await writeYearEndReportDocx(report));
  const captioned = [...html.matchAll(/<p>([^<]*)<\/p><table>(.*?)<\/table>/gs)];
  return captioned.flatMap(([, caption = '', table = '']): [string, string][] => {
    const name = caption.replace(/^附表：/u, '').replace(/（单位：万元）$/u, '');
    if (name.startsWith('附录')) return [];
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
    );
    const ordinal = rows[0]?.[0] === '序号' ? 1 : 0;
    return rows.slice(1).flatMap((cells) =>
      cells
        .slice(cells[0]?.endsWith('合计') ? 0 : ordinal)
        .filter((cell) => /^\d{1,7}(?:\.\d+)?%?$/u.test(cell) && !/^0\d/u.test(cell))
        .map((cell): [string, string] => [name, cell]),
    );
  });
}

function traced(report: YearEndReport): Set<string> {
  return new Set(
    tracedFigures(report).flatMap(({ place, figures, sources }) =>
      sources.length === 0 ? [] : figures.flatMap(({ shown }) => (shown.match(NUMBER) ?? []).map((number) => `${place} ${number}`)),
    ),
  );
}

const REPORTS: [string, YearEndReport][] = [
  ['a year', aReport()],
  ['a year without evaluations', aReport({ projects: [], lowScorers: [], unfinished: [], classes: [] })],
  ['one class of indicators', aReport({ classes: [aClass()] })],
  ['one department', aReport({ scope: ['汉阳区数据局'] })],
  [
    'many projects',
    aReport({
      projects: Array.from({ length: 40 }, (_, index) => aProject(index, { total: `${50 + index}.05` })),
      unfinished: Array.from({ length: 40 }, (_, index) => anUnfinished(index)),
    }),
  ],
];

describe.each(REPORTS)('the trace of %s', (_, report) => {
  it('has every figure of the sentences, at its place', async () => {
    const numbers = await numbersOfText(report);
    expect(numbers.length).toBeGreaterThan(10);
    const known = traced(report);
    expect(numbers.filter(([place, number]) => !known.has(`${place} ${number}`))).toEqual([]);
  });

  it('has every figure of the tables, at its place', async () => {
    const numbers = await numbersOfTables(report);
    expect(numbers.length).toBeGreaterThan(20);
    const known = traced(report);
    expect(numbers.filter(([place, number]) => !known.has(`${place} ${number}`))).toEqual([]);
  });

  it('names object and version for every figure', () => {
    const all = tracedFigures(report);
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const objects = sourceObjects(all);
    expect(new Set(objects.map(({ type, id, version }) => `${type} ${id} ${version}`)).size).toBe(objects.length);
    for (const { sources } of all) expect(sourceNumbers(sources, objects)).toMatch(/^\d+(?:–\d+)?(?:、\d+(?:–\d+)?)*$/);
  });
});

describe('the trace', () => {
  it('would miss a figure that came without a source, and says so in the documents', async () => {
    const gap = aReport({ unfinished: [anUnfinished(1), anUnfinished(2, { sources: [] })] });
    const rows = sheetRows(await readSheet(await writeYearEndReportXlsx(gap), '数据来源'));
    const unrecorded = rows.filter((row) => row[3] === '未记录');
    expect(unrecorded).toEqual([['未完成指标', '42010526068T00000002 示范项目2：故障响应时间', '分值：15；得分：11.25', '未记录']]);
    const { tables } = await readDocx(await writeYearEndReportDocx(gap));
    expect(tables.flat().filter((row) => row.at(-1) === '未记录')).toEqual([unrecorded[0]]);
    const known = traced(gap);
    expect((await numbersOfTables(gap)).every(([place, number]) => known.has(`${place} ${number}`))).toBe(true);
    const noneLeft = traced(aReport({ unfinished: [anUnfinished(2, { sources: [] })] }));
    expect(noneLeft.has('未完成指标 11.25')).toBe(false);
  });

  it('leads from a figure to its objects in the hidden sheets', async () => {
    const bytes = await writeYearEndReportXlsx(aReport());
    const figures = sheetRows(await readSheet(bytes, '数据来源')).slice(3);
    expect(figures[0]).toEqual([
      '一、基本情况',
      '武汉市汉阳区',
      '部门数：2；项目数：5；全年预算数：1372.37万元；全年执行数：1100.415万元；预算执行率：80.18%',
      '1',
    ]);
    const project = figures.find((row) => row[0] === '项目清单' && String(row[1]).includes('示范项目2'));
    expect(project?.[2]).toBe('执行率：95.00%；得分：94.65');
    const objects = sheetRows(await readSheet(bytes, '来源对象')).slice(3);
    expect(objects[Number(project?.[3]) - 1]).toEqual([
      Number(project?.[3]),
      '绩效自评表',
      'self_evaluation',
      '0192f0a0-0000-7000-8000-000000000002',
      3,
    ]);
  });

  it('counts objects of the same id but another version apart, and writes neighbours as a range', () => {
    const objects = [1, 2, 3, 4, 5, 6].map(aSource);
    expect(
      sourceNumbers(
        [objects[4], objects[0], objects[1], objects[2], objects[0]].flatMap((each) => each ?? []),
        objects,
      ),
    ).toBe('1–3、5');
    const versions = [
      { ...aSource(1), version: 1 },
      { ...aSource(1), version: 2 },
    ];
    expect(sourceObjects([{ place: '', row: '', figures: [], sources: [...versions, ...versions] }])).toEqual(versions);
  });
});
